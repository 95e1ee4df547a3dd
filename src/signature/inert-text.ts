import { cleanValue } from '../office/load/people/clean-value';

/**
 * A value as it may stand in a signature or a report: one line of visible characters, at most `maxLength` UTF-16 units long.
 * The list of people has told its administrator of everything that goes here (see `cleanValue`).
 */
export function inertText(value: string, maxLength?: number): string {
  return cleanValue(value, maxLength).value;
}
