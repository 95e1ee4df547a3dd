import type { Localized } from '../office/office';

/** Where `npm run outlook` serves the add-in on the developer's own machine. */
export const DEVELOPMENT_URL = 'https://localhost:3000/';

const NOT_A_URL: Localized = {
  pl: 'to nie jest adres internetowy, na przykład https://poczta.urzad.example/dobry-list/',
  en: 'this is no web address, such as https://poczta.urzad.example/dobry-list/',
};
const NOT_HTTPS: Localized = {
  pl: 'adres musi zaczynać się od https://, bo Outlook nie wczytuje dodatków z innych adresów',
  en: 'the address must start with https://; Outlook loads add-ins from nowhere else',
};
const NOT_A_FOLDER: Localized = {
  pl: 'potrzebny jest adres samego folderu: bez nazwy strony, znaku zapytania, „#” i danych logowania',
  en: 'the address of the folder alone is needed: no page, question mark, "#" or credentials',
};

/** The address cannot hold an add-in. `message` is English, `reason` has both languages. */
export class BaseUrlError extends Error {
  override readonly name = 'BaseUrlError';

  constructor(
    readonly address: string,
    readonly reason: Localized,
  ) {
    super(`${address}: ${reason.en}`);
  }
}

/**
 * The address of the folder an office serves the add-in from, in its normal form, with a slash at the end.
 * @throws BaseUrlError unless it is an https address of a folder
 */
export function baseUrl(address: string): string {
  if (!URL.canParse(address)) throw new BaseUrlError(address, NOT_A_URL);
  const url = new URL(address);
  if (url.protocol !== 'https:') throw new BaseUrlError(address, NOT_HTTPS);
  // `url.search` and `url.hash` are empty for a bare "?" or "#" as well, so look at the text.
  if (/[?#]|\.html?$/i.test(url.href) || url.username !== '' || url.password !== '') {
    throw new BaseUrlError(address, NOT_A_FOLDER);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
