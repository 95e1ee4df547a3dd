import { existsSync } from 'node:fs';
import { renderMessage } from '../checker/message';
import { checkOffice } from '../signature/load-office';
import type { Arguments } from './arguments';
import { painter, write, type Console } from './console';
import { texts } from './texts';
import { UsageError } from './usage-error';

/** `dobry-list office check DIR`: everything wrong in a profile. Exit code 0 when it can be loaded, 2 otherwise. */
export async function officeCommand(args: Arguments, paths: readonly string[], console: Console): Promise<number> {
  const { language, format } = args;
  const [dir] = paths;
  if (dir === undefined) throw new UsageError(texts.noOffice[language]);
  if (!existsSync(dir)) throw new UsageError(renderMessage(texts.noSuchOffice, { dir }, language));
  const problems = checkOffice(dir);
  const failed = problems.some(({ level }) => level === 'error');
  if (format !== 'text') {
    const output =
      format === 'json'
        ? JSON.stringify(problems, null, 2)
        : problems.map((problem) => JSON.stringify(problem)).join('\n');
    await write(console.stdout, `${output}\n`);
    return failed ? 2 : 0;
  }
  const paint = painter(console);
  for (const { level, file, line, path, problem, remedy } of problems) {
    const place = paint('bold', [line === undefined ? file : `${file}:${line}`, path].filter(Boolean).join(' '));
    const weight = paint(level === 'error' ? 'red' : 'yellow', texts[level][language]);
    await write(console.stdout, `${place}: ${weight}: ${problem[language]}\n  ${remedy[language]}\n`);
  }
  if (!failed) await write(console.stdout, `${renderMessage(texts.officeGood, { dir }, language)}\n`);
  return failed ? 2 : 0;
}
