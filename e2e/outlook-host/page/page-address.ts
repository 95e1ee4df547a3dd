import type { SendMode } from '../core/add-in';
import type { HostSettings } from '../core/settings';

/** Settings that a person chooses stand in the page's address: changing one means starting over. */
const CHOICES = ['requirementSet', 'locale', 'sendMode'] as const;
export type Choice = (typeof CHOICES)[number];

export function chosenSettings(search: string): Partial<Pick<HostSettings, Choice>> {
  const parameters = new URLSearchParams(search);
  const [requirementSet, locale, sendMode] = CHOICES.map((name) => parameters.get(name));
  return {
    ...(requirementSet == null ? {} : { requirementSet }),
    ...(locale == null ? {} : { locale }),
    ...(sendMode == null ? {} : { sendMode: sendMode as SendMode }),
  };
}

/** Reloads the page with another choice; an empty value takes it back. */
export function choose(choice: Choice, value: string): void {
  const address = new URL(location.href);
  if (value === '') address.searchParams.delete(choice);
  else address.searchParams.set(choice, value);
  location.assign(address);
}
