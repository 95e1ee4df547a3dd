import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { loadOffice } from '../src/signature/load-office';

const [dir = 'offices/kedzierzyn-kozle', file = 'dist/web/office.json'] = process.argv.slice(2);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, JSON.stringify(loadOffice(dir)));
