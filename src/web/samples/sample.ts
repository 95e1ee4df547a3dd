import type { Office, Person } from '../../office/office';
import type { LetterForm } from '../letter-form';
import type { WebTextId } from '../texts';

/** A letter of invented people for visitors to try the checker on. */
export interface Sample {
  readonly id: string;
  readonly title: WebTextId;
  readonly letter: (office: Office, now: Date) => LetterForm;
}

/** The employee with this address, or anybody where another office's standard is loaded; nobody when the office lists no people. */
export function employee(office: Office, email: string): Person | undefined {
  return office.people.find((person) => person.email === email) ?? office.people[0];
}

/** A day so many days from now, in words: "24 listopada 2026 r." */
export function dayInWords(now: Date, days: number): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  const words = new Intl.DateTimeFormat('pl-PL', { day: 'numeric', month: 'long', year: 'numeric' }).format(day);
  return `${words} r.`;
}

/** Official signature and confidentiality notice of an employee, as HTML. */
export function footer(office: Office, person: Person | undefined): string {
  return `${person?.signature?.full.html ?? ''}<br>${office.notice.html}`;
}
