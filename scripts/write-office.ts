// Puts an office's standard into the built clients: npm run build does it with the sample office.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILES } from '../src/manifest/add-in';
import { bakeOffice } from '../src/manifest/event-file';
import { loadOffice } from '../src/signature/load-office';

const [dir = 'offices/kedzierzyn-kozle'] = process.argv.slice(2);
const office = loadOffice(dir);
for (const folder of ['dist/web', 'dist/outlook'].filter((path) => existsSync(path))) {
  writeFileSync(join(folder, 'office.json'), JSON.stringify(office));
}
const events = join('dist/outlook', FILES.events);
if (existsSync(events)) writeFileSync(events, bakeOffice(readFileSync(events, 'utf8'), office));
