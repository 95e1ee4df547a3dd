import { renderMessage } from '../../checker/message';
import type { Language } from '../../office/office';
import { escapeHtml } from '../escape-html';
import type { SignedProfile } from '../load-office';
import { singleFilePolicy } from '../single-file-policy';
import { embeddedLogo, galleryEntries, type GalleryData, type GalleryEntry } from './gallery-data';
import { galleryScript } from './gallery-script';
import { GALLERY_STYLE } from './gallery-style';
import { galleryTexts } from './gallery-texts';

/** A page in pieces, with what is on it. */
export interface Gallery {
  readonly people: number;
  readonly incomplete: number;
  /** The HTML, some hundred people a piece. */
  readonly html: Iterable<string>;
}

/** People in a piece of the page. */
const PIECE = 200;

/**
 * One self-contained HTML page with every signature of an office, in HTML and plain text, light and dark, 360 px wide; incomplete ones
 * first. It loads nothing but a hosted logo of which the profile has no file.
 */
export function signatureGallery({ office, templates, logo }: SignedProfile, language: Language): Gallery {
  const entries = galleryEntries(office, language);
  const incomplete = entries.filter(({ missing }) => missing.length > 0).length;
  const picture = embeddedLogo(logo);
  const script = `(${galleryScript.toString()})()`;
  const policy = singleFilePolicy(script, picture === undefined ? logo?.url : undefined);
  const say = (id: keyof typeof galleryTexts, data: Record<string, string | number> = {}): string =>
    escapeHtml(renderMessage(galleryTexts[id], data, language));
  const variants = ['', ...templates.languages.map((tag) => `.${tag}`)].flatMap((suffix) =>
    (['full', 'short'] as const).map((length) => {
      const tag = suffix === '' ? '' : ` (${suffix.slice(1)})`;
      return `<option value="${length}${suffix}">${say(length)}${tag}</option>`;
    }),
  );
  const head = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say('title', { office: office.name })}</title>
<style>${GALLERY_STYLE}</style>
</head>
<body>
<a class="skip" href="#people">${say('skip')}</a>
<header>
<h1>${say('title', { office: office.name })}</h1>
<p class="counts">${say('counts', { n: entries.length, incomplete })}</p>
</header>
<main>
<form role="search">
<div class="field wide"><label for="search">${say('search')}</label><input id="search" type="search" autocomplete="off" placeholder="${say('searchHint')}"></div>
<div class="field"><label for="variant">${say('variant')}</label><select id="variant">${variants.join('')}</select></div>
<div class="check"><input id="incomplete" type="checkbox"><label for="incomplete">${say('onlyIncomplete')}</label></div>
</form>
<p class="status" id="status" role="status"></p>
<noscript><p>${say('noScript')}</p></noscript>
<ol id="people" aria-label="${say('people')}" tabindex="-1"></ol>
<button id="more" type="button" hidden>${say('more')}</button>
</main>
`;
  const words = Object.fromEntries(
    (['light', 'dark', 'html', 'text', 'missing', 'found', 'none'] as const).map((id) => [
      id,
      galleryTexts[id][language],
    ]),
  ) as GalleryData['words'];
  const rest = { words, ...(picture ? { logo: picture } : {}) };
  return { people: entries.length, incomplete, html: pieces(head, entries, rest, script) };
}

function* pieces(
  head: string,
  entries: readonly GalleryEntry[],
  rest: Omit<GalleryData, 'people'>,
  script: string,
): Generator<string> {
  yield `${head}<script type="application/json" id="data">{"people":[`;
  for (let from = 0; from < entries.length; from += PIECE) {
    const piece = entries.slice(from, from + PIECE).map(inScript);
    yield `${from === 0 ? '' : ','}\n${piece.join(',\n')}`;
  }
  yield `],${inScript(rest).slice(1)}</script>\n<script>${script}</script>\n</body>\n</html>\n`;
}

/** JSON inside a script element: no `<` that could end it. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
