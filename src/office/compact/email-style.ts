import { foldPolish } from '../../polish/diacritics';
import type { Person } from '../office';

type Named = Pick<Person, 'firstName' | 'lastName'>;

/** How an office makes addresses of names: `F` first name, `f` its initial, `L` last name, the rest as it stands: `F.L@urzad.example`. */
export type EmailStyle = string;

const STYLES = ['F.L', 'f.L', 'fL', 'L.F', 'L.f', 'Lf', 'FL', 'L', 'F_L', 'F-L'];

/** The address a person has by the style. */
export function emailInStyle({ firstName, lastName }: Named, style: EmailStyle): string {
  const first = folded(firstName);
  const at = style.indexOf('@');
  const local = style
    .slice(0, at)
    .replace(/[FfL]/g, (mark) => (mark === 'L' ? folded(lastName) : mark === 'F' ? first : first.charAt(0)));
  return local + style.slice(at);
}

/** The style most of the people have. */
export function commonEmailStyle(people: readonly (Named & Pick<Person, 'email'>)[]): EmailStyle {
  const uses = new Map<EmailStyle, number>([['L@', 0]]);
  for (const person of people) {
    const domain = person.email.slice(person.email.indexOf('@'));
    for (const local of STYLES) {
      const style = local + domain;
      if (emailInStyle(person, style) === person.email) uses.set(style, (uses.get(style) ?? 0) + 1);
    }
  }
  return [...uses].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function folded(name: string): string {
  return foldPolish(name).toLowerCase().replace(/ /g, '');
}
