// Puts an office's standard into the built clients: npm run build does it with the sample office.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FILES } from '../src/manifest/add-in';
import { bakeOffice } from '../src/manifest/event-file';
import { addOnFiles } from '../src/manifest/thunderbird-add-on';
import { loadOffice } from '../src/signature/load-office';
import { version } from '../package.json';

const [dir = 'offices/kedzierzyn-kozle'] = process.argv.slice(2);
const office = loadOffice(dir);
for (const folder of ['dist/web', 'dist/outlook'].filter((path) => existsSync(path))) {
  writeFileSync(join(folder, 'office.json'), JSON.stringify(office));
}
const events = join('dist/outlook', FILES.events);
if (existsSync(events)) {
  const { text, people } = bakeOffice(readFileSync(events, 'utf8'), office);
  writeFileSync(events, text);
  if (people !== 'signed') console.warn(`${events}: larger than 250 kB (gzip) with the people's signatures; left out.`);
}
const addOn = 'dist/thunderbird';
if (existsSync(addOn)) {
  for (const [path, content] of Object.entries(addOnFiles({ version, language: office.language }, office))) {
    mkdirSync(dirname(join(addOn, path)), { recursive: true });
    writeFileSync(join(addOn, path), content);
  }
}
