import { createRoot } from 'react-dom/client';
import { OutlookApp } from './OutlookApp';

const root = document.getElementById('root');
if (!root) throw new Error('pane.html has no #root');
createRoot(root).render(<OutlookApp />);
