/** Elements that begin and end a line of text (HTML Living Standard §15.3: blocks, list items, parts of tables). */
export const BLOCK = 1;
/** A block without content: it opens nothing. */
export const VOID = 2;
/** A block that may be a quotation or a signature as a whole: its start and end are matched. */
export const CONTAINER = 4;
/** Inline content with a size of its own: a line that holds it is not empty. */
export const REPLACED = 8;
/** Its content is never text to read; its end is found without looking at tags inside. */
export const RAW = 16;

const LISTS: readonly (readonly [number, string])[] = [
  [
    BLOCK,
    'address article aside body caption center dd details dialog dir dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 ' +
      'h6 header hgroup html legend li listing main menu nav ol optgroup option plaintext pre search summary tbody tfoot thead tr ul',
  ],
  [BLOCK | VOID, 'hr'],
  [BLOCK | CONTAINER, 'div blockquote table td th p section'],
  [REPLACED, 'img input video audio canvas button'],
  [RAW, 'style script title textarea noscript template iframe noembed noframes xmp select svg object'],
];

const TRAITS = new Map<string, number>();
for (const [traits, names] of LISTS) {
  for (const name of names.split(' ')) {
    TRAITS.set(name, traits);
  }
}

/** What matters of an element, as a sum of the constants above; 0 for inline elements. */
export function elementTraits(name: string): number {
  return TRAITS.get(name) ?? 0;
}

export function isTableCell(name: string): boolean {
  return name === 'td' || name === 'th';
}
