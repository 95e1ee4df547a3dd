import { withFormulaGuard } from '../../office/load/people/formula';
import type { Person } from '../../office/office';
import { fileName } from './file-name';

/**
 * Whose folder has another name than the e-mail, as CSV for the logon script: UTF-8 with the mark by which Windows PowerShell knows it.
 * An address that a spreadsheet could take for a formula begins with an apostrophe.
 */
export function folderList(people: readonly Person[]): string {
  const rows = people.map(({ email }) => [email, fileName(email)]).filter(([email, folder]) => email !== folder);
  return `\ufeff${[['adres', 'folder'], ...rows].map((row) => `${row.map(quote).join(';')}\r\n`).join('')}`;
}

function quote(value: string): string {
  return `"${withFormulaGuard(value).replace(/"/g, '""')}"`;
}
