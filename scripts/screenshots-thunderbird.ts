// Pictures of the add-on in real Thunderbird, for people to look at: node scripts/run.mjs scripts/screenshots-thunderbird.ts. Writes
// dist/screenshots/thunderbird-*.png and, of those that stand in the documentation, docs/images/thunderbird-*.png.
import { copyFileSync, mkdirSync } from 'node:fs';
import { waitUntil } from '../e2e/wait-until';
import { Desk, MARIA } from '../e2e/thunderbird/desk';
import { sampleLetter } from './thunderbird/sample-letter';

const FOLDER = 'dist/screenshots';

const LOOKS = [
  { name: 'pl-light', language: 'pl', colourScheme: 'light', documented: true },
  { name: 'pl-dark', language: 'pl', colourScheme: 'dark', documented: false },
  { name: 'en-light', language: 'en-US', colourScheme: 'light', documented: true },
  { name: 'en-dark', language: 'en-US', colourScheme: 'dark', documented: false },
] as const;

const BODY =
  '<p>Witam,</p><p>w nawiązaniu do Pani wiadomości informuję, że ww. wniosek wpłynął do urzędu. ' +
  'Wypełnij formularz i odeślij go do nas w celu dokonania analizy.</p>';

mkdirSync(FOLDER, { recursive: true });
for (const { name, language, colourScheme, documented } of LOOKS) {
  const desk = await Desk.open({ language, colourScheme });
  const shoot = async (what: string, take: (file: string) => Promise<void>) => {
    const file = `${FOLDER}/thunderbird-${what}-${name}.png`;
    await take(file);
    if (documented) copyFileSync(file, `docs/images/thunderbird-${what}${language === 'pl' ? '' : '-en'}.png`);
  };
  try {
    const message = await desk.write({ to: MARIA, subject: 'Wywóz gałęzi z ulicy Kłosowej', body: BODY });
    await shoot('writing', (file) => message.screenshot(file));
    await message.clickSend();
    const pane = await desk.pane(message);
    await waitUntil('a finding has the focus', async () => (await pane.focused()) !== '');
    await shoot('held', (file) => message.screenshot(file));
    await desk.thunderbird.closeAll();

    const reply = await desk.thunderbird.answer(
      'Reply',
      await desk.thunderbird.putMessage(sampleLetter('hanna.wolny@powiat.kedzierzyn-kozle.pl')),
    );
    await desk.untilMarked(reply);
    await reply.type('Szanowna Pani,\ngałęzie odbierzemy w najbliższy czwartek.\nZ poważaniem');
    const open = await desk.openPane(reply);
    await open.page.untilShown('[data-pane-status="ready"]');
    await shoot('ready', (file) => reply.screenshot(file));
  } finally {
    await desk.close();
  }
}
