import type { Office, Person } from '../office/office';

const cache = new WeakMap<Office, ReadonlySet<string>>();

/** Addresses of the hosted pictures in an office's official signatures, such as its logo: the only remote ones a letter may show. */
export function signaturePictures(office: Office): ReadonlySet<string> {
  const known = cache.get(office);
  if (known) return known;
  // Hundreds of signatures hold the same few elements: only these are parsed.
  const elements = new Set(office.people.flatMap(pictureElements));
  const { body } = new DOMParser().parseFromString([...elements].join(''), 'text/html');
  const addresses = [...body.querySelectorAll('img')].map((picture) => picture.getAttribute('src') ?? '');
  const hosted = new Set(addresses.filter((address) => address.startsWith('https:')));
  cache.set(office, hosted);
  return hosted;
}

function pictureElements({ signature }: Person): string[] {
  const pairs = signature === undefined ? [] : [signature, ...Object.values(signature.inLanguages ?? {})];
  return pairs.flatMap(({ full, short }) => `${full.html}${short.html}`.match(/<img\b[^>]*>/gi) ?? []);
}
