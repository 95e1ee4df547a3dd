/** Flags of the Polish Hunspell dictionary (sjp.pl) whose suffixes make imperative forms. */
const IMPERATIVE_FLAGS = ['B', 'k'];

interface SuffixRule {
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
}

/** Imperative bases (2nd person singular) by infinitive, from the affix and word files of npm `dictionary-pl`. */
export function hunspellImperatives(aff: string, dic: string): Map<string, Set<string>> {
  const rules = new Map(IMPERATIVE_FLAGS.map((flag) => [flag, suffixRules(aff, flag)]));
  const bases = new Map<string, Set<string>>();
  for (const line of dic.split('\n').slice(1)) {
    const [word, flags] = line.trim().split('/');
    if (word === undefined || flags === undefined) continue;
    for (const [flag, suffixes] of rules) {
      if (!flags.includes(flag)) continue;
      const forms = new Set<string>();
      for (const { strip, add, condition } of suffixes) {
        if (condition.test(word) && word.endsWith(strip)) forms.add(word.slice(0, word.length - strip.length) + add);
      }
      for (const form of forms) {
        if (forms.has(`${form}my`)) bases.set(form, (bases.get(form) ?? new Set()).add(word));
      }
    }
  }
  return bases;
}

function suffixRules(aff: string, flag: string): SuffixRule[] {
  return aff.split('\n').flatMap((line) => {
    const [kind, name, strip, add, condition] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || name !== flag || strip === undefined || add === undefined || condition === undefined)
      return [];
    return [{ strip: strip === '0' ? '' : strip, add, condition: new RegExp(`${condition}$`) }];
  });
}
