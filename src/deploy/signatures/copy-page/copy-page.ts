import { renderMessage } from '../../../checker/message';
import type { Language, Person } from '../../../office/office';
import { escapeHtml } from '../../../signature/escape-html';
import { inertText } from '../../../signature/inert-text';
import type { SignedProfile } from '../../../signature/load-office';
import { singleFilePolicy } from '../../../signature/single-file-policy';
import type { FullSignature } from '../full-signature';
import { copyPageScript } from './copy-page-script';
import { COPY_PAGE_STYLE } from './copy-page-style';
import { copyPageTexts, places } from './copy-page-texts';

const SCRIPT = `(${copyPageScript.toString()})()`;

type TextId = keyof typeof copyPageTexts;

/** Makes the page of a person. */
export type CopyPages = (person: Person, signatures: readonly FullSignature[]) => string;

/** Pages that are one file each, from which people copy their signatures into any mail program. */
export function copyPages({ office, logo }: SignedProfile): CopyPages {
  const { language } = office;
  const say = (id: TextId, data: Readonly<Record<string, string>> = {}): string =>
    escapeHtml(renderMessage(copyPageTexts[id], data, language));
  const head = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${singleFilePolicy(SCRIPT, logo?.image ? undefined : logo?.url)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${COPY_PAGE_STYLE}</style>
`;
  const lead = `<p class="office">${escapeHtml(office.name)}</p>
<p>${say('lead')}</p>
<noscript><p>${say('noScript')}</p></noscript>
`;
  const foot = `<details>
<summary>${say('where')}</summary>
<dl>
${places.map(({ program, place }) => `<dt>${program}</dt><dd>${escapeHtml(place[language])}</dd>`).join('\n')}
</dl>
</details>
<p class="status" id="status" role="status" data-copied="${say('copied')}" data-failed="${say('failed')}"></p>
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
  const sections = {
    full: sectionsOf(say('full'), language, say),
    short: sectionsOf(say('short'), language, say),
  };
  return (person, signatures) => {
    const title = say('title', { name: inertText(`${person.firstName} ${person.lastName}`) || person.email });
    const body = signatures.map((signature) => sections[signature.length](signature)).join('');
    return `${head}<title>${title}</title>\n</head>\n<body>\n<main>\n<h1>${title}</h1>\n${lead}${body}${foot}`;
  };
}

/** Makes the sections of signatures of one length. */
function sectionsOf(
  length: string,
  officeLanguage: Language,
  say: (id: TextId) => string,
): (signature: FullSignature) => string {
  const [copy, copyText, plain] = [say('copy'), say('copyText'), say('plain')];
  return ({ language, html, text }) => {
    const title = language === undefined ? length : `${length} (${escapeHtml(language)})`;
    const tongue = escapeHtml(language ?? officeLanguage);
    return `<section>
<h2>${title}</h2>
<div class="mail" lang="${tongue}">${html}</div>
<div class="buttons">
<button type="button" class="main" data-copy="html" aria-label="${copy}: ${title}">${copy}</button>
<button type="button" data-copy="text" aria-label="${copyText}: ${title}">${copyText}</button>
</div>
<details>
<summary>${plain}</summary>
<pre lang="${tongue}">${escapeHtml(text)}</pre>
</details>
</section>
`;
  };
}
