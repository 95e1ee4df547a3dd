import { StringDecoder } from 'node:string_decoder';
import { checkText } from '../checker/check-text';
import type { CheckOptions } from '../checker/run-rules';
import type { Office } from '../office/office';
import type { Arguments } from './arguments';
import { Output, painter, write, type Console } from './console';
import { findingJson } from './finding-json';
import { findingText } from './format-text';
import { renderMessage } from '../checker/message';
import { texts } from './texts';

/** The lines of a stream, ended by LF only: `readline` also breaks at U+2028 and would shift the numbers. */
async function* readLines(stream: AsyncIterable<unknown>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + decoder.write(chunk as Buffer)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.end();
  if (rest !== '') yield rest;
}

/** `dobry-list text`: the language rules over bare sentences. Exit code 1 when a finding blocks. */
export async function textCommand(
  args: Arguments,
  office: Office,
  options: CheckOptions,
  console: Console,
): Promise<number> {
  const { language, format } = args;
  const paint = painter(console);
  let number = 0;
  let blocked = false;
  const output = new Output(console.stdout);
  const all: unknown[] = [];
  for await (const raw of readLines(console.stdin)) {
    number += 1;
    const text = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const { findings, failures } = checkText(text, office, options);
    blocked ||= findings.some((finding) => finding.severity === 'block');
    for (const { ruleId: rule, error } of failures) {
      const file = renderMessage(texts.line, { n: number }, language);
      await write(console.stderr, `${renderMessage(texts.ruleFailed, { file, rule, error }, language)}\n`);
    }
    if (format === 'text') {
      const place = renderMessage(texts.line, { n: number }, language);
      for (const finding of findings) {
        await output.write(`${findingText(finding, text, place, language, paint, console.stdout.columns ?? 100)}\n`);
      }
    } else {
      const line = { line: number, findings: findings.map((finding) => findingJson(finding, language)) };
      if (format === 'json') all.push(line);
      else await output.write(`${JSON.stringify(line)}\n`);
    }
  }
  if (format === 'json') await output.write(`${JSON.stringify(all, null, 2)}\n`);
  await output.flush();
  return blocked ? 1 : 0;
}
