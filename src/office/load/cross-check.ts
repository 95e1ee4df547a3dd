import { isAccountNumber } from '../../polish/identifiers/checksums';
import type { Localized } from '../office';
import type { OfficeFile } from './schema';

interface Inconsistency {
  readonly path: string;
  readonly problem: Localized;
  readonly remedy: Localized;
}

/** What a schema cannot say: keys of one file that contradict one another. None of it keeps a profile from being used. */
export function inconsistencies(file: OfficeFile): readonly Inconsistency[] {
  return [...doubleDepartments(file), ...foreignMailboxes(file), ...brokenAccounts(file), ...idleAudit(file)];
}

function doubleDepartments({ departments }: OfficeFile): Inconsistency[] {
  const first = new Map<string, number>();
  return departments.flatMap(({ id }, index) => {
    const before = first.get(id.toLowerCase());
    if (before === undefined) {
      first.set(id.toLowerCase(), index);
      return [];
    }
    return [
      {
        path: `/departments/${index}/id`,
        problem: {
          pl: `„${id}” jest już wydziałem nr ${before + 1}.`,
          en: `“${id}” is already department ${before + 1}.`,
        },
        remedy: { pl: 'Każdy wydział ma własny identyfikator.', en: 'Every department has an id of its own.' },
      },
    ];
  });
}

function foreignMailboxes({ departments, mailboxes = [], domains }: OfficeFile): Inconsistency[] {
  const all = [
    ...departments.map(({ email }, index) => ({ email, path: `/departments/${index}/email` })),
    ...mailboxes.map((email, index) => ({ email, path: `/mailboxes/${index}` })),
  ];
  return all.flatMap(({ email, path }) =>
    email === undefined || domains.includes(email.slice(email.lastIndexOf('@') + 1))
      ? []
      : [
          {
            path,
            problem: {
              pl: `${email} leży poza domenami urzędu.`,
              en: `${email} is outside the domains of the office.`,
            },
            remedy: { pl: `Domeny urzędu: ${domains.join(', ')}.`, en: `Domains: ${domains.join(', ')}.` },
          },
        ],
  );
}

function brokenAccounts({ accounts = [] }: OfficeFile): Inconsistency[] {
  return accounts.flatMap((account, index) =>
    isPlausible(account)
      ? []
      : [
          {
            path: `/accounts/${index}`,
            problem: {
              pl: `Cyfry kontrolne rachunku ${account} się nie zgadzają.`,
              en: `The check digits of ${account} are wrong.`,
            },
            remedy: { pl: 'Numer należy porównać z umową z bankiem.', en: 'Compare the number with the bank’s.' },
          },
        ],
  );
}

function idleAudit({ override, overrideAudit }: OfficeFile): Inconsistency[] {
  if (override !== 'never' || overrideAudit !== 'header') return [];
  return [
    {
      path: '/overrideAudit',
      problem: {
        pl: 'Nagłówek nigdy nie powstanie, bo „override” nie pozwala wysłać mimo blokady.',
        en: 'The header is never written, because `override` does not allow sending in spite of a block.',
      },
      remedy: {
        pl: 'Należy ustawić „override” na „with-reason” albo usunąć ten klucz.',
        en: 'Set `override` to `with-reason` or remove this key.',
      },
    },
  ];
}

/** Polish accounts have their check digits checked; those of other countries are taken as written. */
function isPlausible(account: string): boolean {
  const compact = account.replace(/ /g, '').replace(/^PL/, '');
  return /^[A-Z]/.test(compact) || isAccountNumber(compact);
}
