import type { Localized } from '../office';

interface SchemaNode {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly default?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

const HEAD: Localized = {
  pl: '| klucz | wymagany | domyślnie | znaczenie |',
  en: '| key | required | default | meaning |',
};
const YES: Localized = { pl: 'tak', en: 'yes' };

/** Markdown table of the keys of `office.json`, for the documentation; the keys of `rules`, `severity` and the like are described elsewhere. */
export function keyTable(schema: object, language: keyof Localized): string {
  return [HEAD[language], '| --- | --- | --- | --- |', ...rows(schema as SchemaNode, '', language)].join('\n');
}

function rows(node: SchemaNode, prefix: string, language: keyof Localized): string[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const key = `${prefix}${name}`;
    const required = node.required?.includes(name) === true ? YES[language] : '';
    const standard = child.default === undefined ? '' : `\`${JSON.stringify(child.default)}\``;
    const [pl = '', en = pl] = (child.description ?? '').split('\n');
    const row = `| \`${key}\` | ${required} | ${standard} | ${language === 'pl' ? pl : en} |`;
    if (/^(?:severity|internalSeverity|rules|clauses|columns)$/.test(name)) return [row];
    if (child.items?.properties) return [row, ...rows(child.items, `${key}[].`, language)];
    return [row, ...rows(child, `${key}.`, language)];
  });
}
