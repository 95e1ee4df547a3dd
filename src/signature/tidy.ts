/** HTML of a template on one line, with spaces between words only: clients would show others as gaps. */
export function tidyHtml(html: string): string {
  let tidy = '';
  for (const line of html.split('\n')) {
    const words = line.trim();
    const joined = tidy === '' || words === '' || tidy.endsWith('>') || words.startsWith('<');
    tidy += joined ? words : ` ${words}`;
  }
  return tidy;
}

/** Plain text of a template: no space around lines, no more than one empty line together. */
export function tidyText(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
