import { rules } from '../rules';
import { CLAUSES } from '../rules/clauses';
import type { Arguments } from './arguments';
import { painter, write, type Console } from './console';
import { texts } from './texts';

/** `dobry-list rules`: the catalogue, as text or as the rules' meta data in JSON. */
export async function rulesCommand({ format, language }: Arguments, console: Console): Promise<number> {
  if (format !== 'text') {
    const catalogue = rules.map(({ meta }) => meta as object);
    const output =
      format === 'json' ? JSON.stringify(catalogue, null, 2) : catalogue.map((meta) => JSON.stringify(meta)).join('\n');
    await write(console.stdout, `${output}\n`);
    return 0;
  }
  const paint = painter(console);
  for (const { meta } of rules) {
    const [clause] = meta.clauses;
    const ids = Object.entries(meta.findings).map(
      ([id, severity]) => `${id} (${severity === undefined || severity === 'off' ? '–' : texts[severity][language]})`,
    );
    const lines = [
      paint('bold', meta.title[language]),
      `  ${ids.join(', ')}`,
      `  ${meta.explanation[language]}`,
      paint(
        'dim',
        language === 'pl' ? `  „${CLAUSES[clause].text}” (${clause})` : `  “${CLAUSES[clause].english}” (${clause})`,
      ),
    ];
    await write(console.stdout, `${lines.join('\n')}\n\n`);
  }
  return 0;
}
