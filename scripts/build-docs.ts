// Writes the rule catalogue docs/rules/ from the rules' meta: npm run build:docs. With --check it only says what is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLAUSES, rules, type AnyRule, type Example, type Language, type RuleMeta } from '../src/engine';

const FOLDER = 'docs/rules';
const GENERATED = '<!-- Generated from the rules by `npm run build:docs`. -->';
const SEVERITY = {
  pl: { block: 'wstrzymuje wysłanie', warn: 'uwaga przed wysłaniem', advise: 'podpowiedź', off: 'wyłączone' },
  en: { block: 'blocks sending', warn: 'asks before sending', advise: 'advice', off: 'off' },
};
const WORDS = {
  pl: { compliant: 'Dobrze', not: 'Do poprawy', fixed: 'po poprawce', options: 'Ustawienia', default: 'domyślnie' },
  en: { compliant: 'Compliant', not: 'Not compliant', fixed: 'mended', options: 'Options', default: 'default' },
};

function exampleBlock(example: Example): string {
  const { subject, body, to = [], cc = [] } = example.draft ?? {};
  const address = (list: typeof to) => list.map(({ name, email }) => (name ? `${name} <${email}>` : email)).join(', ');
  const shown =
    example.text ??
    [
      to.length ? `Do: ${address(to)}` : '',
      cc.length ? `DW: ${address(cc)}` : '',
      subject === undefined ? '' : `Temat: ${subject}`,
      body?.content ?? '',
    ]
      .filter(Boolean)
      .join('\n');
  return `\`\`\`text\n${shown}\n\`\`\``;
}

function examples(meta: RuleMeta<unknown>, language: Language): string {
  return meta.examples
    .map((example) => {
      const found = example.findings.map(
        ({ id, text, field }) => `\`${id}\`${(text ?? field) ? ` (${text ?? field})` : ''}`,
      );
      const head = found.length ? `${WORDS[language].not}: ${found.join(', ')}` : WORDS[language].compliant;
      const fixed =
        example.text !== undefined && example.fixed ? `\n\n${WORDS[language].fixed}: *${example.fixed}*` : '';
      return `${head}\n\n${exampleBlock(example)}${fixed}`;
    })
    .join('\n\n');
}

function options(meta: RuleMeta<unknown>, language: Language): string {
  const entries = Object.entries(meta.options as Record<string, { description: string }>);
  if (entries.length === 0) return '';
  const defaults = meta.defaults as Record<string, unknown>;
  const rows = entries.map(([name, { description }]) => {
    const value = JSON.stringify(defaults[name]);
    return `- \`${name}\`: ${description} (${WORDS[language].default}: \`${value.length > 200 ? `${value.slice(0, 200)}…` : value}\`)`;
  });
  return `\n\n### ${WORDS[language].options}\n\n${rows.join('\n')}`;
}

function section(meta: RuleMeta<unknown>, language: Language): string {
  const severities = Object.entries(meta.findings).map(
    ([id, severity]) => `- \`${id}\`: ${SEVERITY[language][severity as 'block']}`,
  );
  const clauses = meta.clauses.map((id) => {
    const { text, source, english } = CLAUSES[id];
    return `> ${text}\n>\n> ${source}${language === 'en' ? `\n>\n> (${english})` : ''}`;
  });
  return [
    `## ${meta.title[language]}`,
    meta.explanation[language],
    severities.join('\n'),
    clauses.slice(0, 1).join('\n\n'),
    examples(meta, language) + options(meta, language),
  ].join('\n\n');
}

function page({ meta }: AnyRule): string {
  const typed = meta as RuleMeta<unknown>;
  return `${GENERATED}\n\n# \`${typed.id}\`\n\n${section(typed, 'pl')}\n\n---\n\n${section(typed, 'en')}\n`;
}

function index(): string {
  const rows = rules.map(({ meta }) => {
    const { id, title, findings } = meta as RuleMeta<unknown>;
    return `| [${id}](${id}.md) | ${title.pl} | ${title.en} | ${Object.entries(findings)
      .map(([finding, severity]) => `\`${finding}\`: ${severity}`)
      .join('<br>')} |`;
  });
  return `${GENERATED}\n\n# Katalog reguł / Rule catalogue\n\n| | | | |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

const pages = new Map([
  ['README.md', index()],
  ...rules.map((rule): [string, string] => [`${(rule.meta as RuleMeta<unknown>).id}.md`, page(rule)]),
]);
const present = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
const stale = [
  ...[...pages].filter(([name, text]) => !present.includes(name) || readFileSync(join(FOLDER, name), 'utf8') !== text),
].map(([name]) => name);
const superfluous = present.filter((name) => !pages.has(name));

if (process.argv.includes('--check')) {
  if (stale.length + superfluous.length > 0) {
    console.error(`stale: ${[...stale, ...superfluous].join(', ')}; run npm run build:docs`);
    process.exitCode = 1;
  }
} else {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of stale) writeFileSync(join(FOLDER, name), pages.get(name) ?? '');
  for (const name of superfluous) rmSync(join(FOLDER, name));
}
