/** Flags of the Polish Ispell dictionary (sjp.pl) whose suffixes make imperative forms. */
const IMPERATIVE_FLAGS = ['B', 'k'];

interface SuffixRule {
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
}

/**
 * Imperative bases (2nd person singular) with their infinitives, from an Ispell affix file and word list: rules
 * `condition > -strip,add` in capitals, words `word/flags`.
 */
export function ispellImperatives(aff: string, words: string): Map<string, Set<string>> {
  const rules = IMPERATIVE_FLAGS.map((flag) => ({ flag, suffixes: suffixRules(aff, flag) }));
  const bases = new Map<string, Set<string>>();
  for (const line of words.split('\n')) {
    const [word = '', flags = ''] = line.trim().split('/');
    for (const { flag, suffixes } of rules) {
      if (!flags.includes(flag)) continue;
      const forms = new Set<string>();
      for (const { strip, add, condition } of suffixes) {
        if (condition.test(word) && word.endsWith(strip)) forms.add(word.slice(0, word.length - strip.length) + add);
      }
      for (const form of forms) {
        if (forms.has(`${form}my`)) bases.set(form, (bases.get(form) ?? new Set<string>()).add(word));
      }
    }
  }
  return bases;
}

function suffixRules(aff: string, wanted: string): SuffixRule[] {
  const rules: SuffixRule[] = [];
  let flag = '';
  for (const line of aff.split('\n')) {
    const [text = ''] = line.split('#');
    flag = /^\s*flag \*?(\w):/.exec(text)?.[1] ?? flag;
    const rule = /^\s*(\S.*?)\s*>\s*(?:-(\S+?),)?(\S+)\s*$/.exec(text);
    if (flag !== wanted || rule === null) continue;
    const [, condition = '', strip = '', add = ''] = rule;
    rules.push({
      strip: strip.toLowerCase(),
      add: add.toLowerCase(),
      condition: new RegExp(`${condition.replace(/\s/g, '').toLowerCase()}$`),
    });
  }
  return rules;
}
