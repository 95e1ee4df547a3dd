/** The language tag as this program writes it (`en`, `pt-BR`), or undefined when the value is none (BCP 47: language and region). */
export function languageTag(value: string): string | undefined {
  const [, language, region] = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?$/i.exec(value.trim()) ?? [];
  if (language === undefined) return undefined;
  return region === undefined ? language.toLowerCase() : `${language.toLowerCase()}-${region.toUpperCase()}`;
}
