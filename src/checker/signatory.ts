import type { Address } from '../mail/draft';
import type { Office, Person } from '../office/office';

function personOf(email: string | undefined, office: Office): Person | undefined {
  return office.people.filter((person) => person.email === email)[0];
}

/**
 * Whose signature a message gets: the sender's, or, when it is sent from a mailbox of the office or a unit, the signed-in employee's.
 * Undefined when the sender is neither: a private account of an employee gets no official signature.
 */
export function signatoryOf(from: Address | undefined, user: string | undefined, office: Office): Person | undefined {
  const email = from ? from.email.toLowerCase() : user;
  const sender = personOf(email, office);
  if (sender) return sender;
  const isShared =
    email !== undefined &&
    (office.mailboxes.indexOf(email) >= 0 || office.departments.some((department) => department.email === email));
  return isShared ? personOf(user, office) : undefined;
}
