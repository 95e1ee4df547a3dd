import type { Language, Localized } from '../office/office';
import { LOCALES } from './manifest-data';
import { xml, type XmlElement } from './xml';

/**
 * A text of the manifest: the default language's as `DefaultValue`, the other's as an override where it differs.
 * @param name `Description` or, among resources, `bt:String`; the override gets the same prefix
 */
export function localizedElement(
  name: string,
  attributes: XmlElement['attributes'],
  text: Localized,
  language: Language,
): XmlElement {
  const other = language === 'pl' ? 'en' : 'pl';
  const override = xml(name.startsWith('bt:') ? 'bt:Override' : 'Override', {
    Locale: LOCALES[other],
    Value: text[other],
  });
  const overrides = text[other] === text[language] ? [] : [override];
  return xml(name, { ...attributes, DefaultValue: text[language] }, ...overrides);
}
