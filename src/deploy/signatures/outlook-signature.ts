import type { Logo } from '../../signature/logo/logo';
import { escapeHtml } from '../../signature/escape-html';
import type { FullSignature } from './full-signature';

/** A signature's files in classic Outlook's Signatures folder, by name; contents are made when asked for. */
export type SignatureFiles = Readonly<Record<string, () => string | Buffer>>;

/** Names under which Outlook shows the signatures. No diacritics: with them Outlook takes another encoding for its own copies. */
const NAMES = { full: 'Podpis', short: 'Podpis-odpowiedz' } as const;

/**
 * The files of a signature: `.htm`, `.txt`, and the picture in a folder beside them. Outlook makes its rich text from the HTML.
 * @param officeLanguage tag of the office's own language
 */
export function outlookSignature(signature: FullSignature, officeLanguage: string, logo?: Logo): SignatureFiles {
  const { length, language, html, text } = signature;
  const name = NAMES[length] + (language === undefined ? '' : `-${language}`);
  const image = logo?.image;
  // Word, with which Outlook shows HTML, knows no pictures in addresses.
  const data = image && `src="data:${image.type};base64,${image.base64}"`;
  const hasPicture = data !== undefined && html.includes(data);
  const picture = image?.type === 'image/jpeg' ? 'logo.jpg' : 'logo.png';
  const body = () => (hasPicture ? html.replaceAll(data, `src="${name}_files/${picture}"`) : html);
  return {
    ...(hasPicture ? { [`${name}_files/${picture}`]: () => Buffer.from(image?.base64 ?? '', 'base64') } : {}),
    [`${name}.htm`]: () => htmlFile(name, body(), language ?? officeLanguage),
    [`${name}.txt`]: () => utf16(text),
  };
}

/**
 * Says UTF-8 and holds ASCII alone, everything else as references: what synchronises Outlook's signatures with the mailbox reads
 * the file in the encoding of Windows.
 */
function htmlFile(title: string, body: string, language: string): string {
  const html = `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>${escapeHtml(title)}</title>
</head>
<body>
${body}
</body>
</html>
`;
  return html.replace(/\n/g, '\r\n').replace(/[^\0-\x7f]/gu, (char) => `&#${char.codePointAt(0) ?? 0};`);
}

/** UTF-16, little-endian, with its mark: as Outlook itself writes plain text. */
function utf16(text: string): Buffer {
  return Buffer.from(`\ufeff${text}`.replace(/\n/g, '\r\n') + '\r\n', 'utf16le');
}
