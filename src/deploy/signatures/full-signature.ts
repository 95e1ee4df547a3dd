import type { Insertion } from '../../mail/edit';
import type { Person, SignaturePair } from '../../office/office';
import { logoMarkup } from '../../signature/logo/logo';
import type { SignedProfile } from '../../signature/load-office';
import { renderSignature } from '../../signature/render';

/** One signature of a person as mail programs keep it: with the confidentiality notice. */
export interface FullSignature extends Insertion {
  readonly length: 'full' | 'short';
  /** Language tag; absent: the office's own language. */
  readonly language?: string;
}

/** All signatures of a person, the full one before the short one, the office's language before others. A logo the profile has a file of is in them as data. */
export function fullSignatures(person: Person, { office, templates, logo }: SignedProfile): readonly FullSignature[] {
  // Those of the office are for mail clients: their logo is hosted.
  const signature = logo?.image
    ? renderSignature(person, office, templates, logoMarkup(logo, 'data'))
    : (person.signature ?? renderSignature(person, office, templates));
  const inLanguages = Object.entries(signature.inLanguages ?? {});
  return [
    ...withNotice(signature, office.notice),
    ...inLanguages.flatMap(([language, pair]) => withNotice(pair, office.notice).map((one) => ({ ...one, language }))),
  ];
}

function withNotice(pair: SignaturePair, notice: Insertion): FullSignature[] {
  return (['full', 'short'] as const).map((length) => ({
    length,
    html: pair[length].html + notice.html,
    text: `${pair[length].text}\n\n${notice.text}`,
  }));
}
