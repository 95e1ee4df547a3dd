/** Characters with which spreadsheets let a formula begin (OWASP, CSV injection); the full-width ones too, and tab and return. */
const START = '=+\\-@\\t\\r\uff1d\uff0b\uff0d\uff20';
const FORMULA = new RegExp(`^[${START}]`);
const GUARDED = new RegExp(`^'(?='*[${START}])`);
const NEEDS_GUARD = new RegExp(`^'*[${START}]`);

/** Whether a spreadsheet could take the value for a formula. */
export function looksLikeFormula(value: string): boolean {
  return FORMULA.test(value);
}

/** The value as a cell that no spreadsheet computes: with an apostrophe before it where it could be taken for a formula. */
export function withFormulaGuard(value: string): string {
  return NEEDS_GUARD.test(value) ? `'${value}` : value;
}

/** Undoes `withFormulaGuard`. */
export function withoutFormulaGuard(cell: string): string {
  return cell.replace(GUARDED, '');
}
