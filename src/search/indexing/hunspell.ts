/** Reads Hunspell dictionaries: which words there are, and how suffixes make their forms (hunspell(5)). */

interface SuffixRule {
  flag: string;
  /** What is taken off the word, and what comes in its place. */
  strip: string;
  add: string;
  condition: RegExp;
}

export interface HunspellDictionary {
  /** Flags of a word in its basic form; nothing for a word that is not in the dictionary. */
  flagsOf: (word: string) => readonly string[] | undefined;
  /** Basic forms that a form may come from by one suffix, itself among them when it is one. */
  basicForms: (form: string, isWanted?: (flag: string) => boolean) => string[];
  /** Forms that the suffixes of a word make, itself first. */
  formsOf: (word: string, isWanted?: (flag: string) => boolean) => string[];
}

interface Flags {
  split: (text: string) => string[];
}

/** `FLAG long` takes two characters each, `FLAG num` numbers, and nothing one character each. */
function flagReader(affixes: string): Flags {
  const kind = /^FLAG (\w+)/mu.exec(affixes)?.[1];
  if (kind === 'num') return { split: (text) => text.split(',') };
  return { split: (text) => (kind === 'long' ? (text.match(/../gu) ?? []) : [...text]) };
}

function parseSuffixes(affixes: string): SuffixRule[] {
  return affixes
    .split('\n')
    .map((line) => line.split(/\s+/u))
    .filter(([type, , , add, condition]) => type === 'SFX' && add !== undefined && condition !== undefined)
    .map(([, flag = '', strip = '', add = '', condition = '']) => ({
      flag,
      strip: strip === '0' ? '' : strip,
      add: (add.split('/')[0] ?? '').replace(/^0$/u, ''),
      condition: new RegExp(`${condition}$`, 'u'),
    }));
}

function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/**
 * Parses a dictionary.
 * @param affixes text of the `.aff` file
 * @param words text of the `.dic` file
 */
export function parseHunspell(affixes: string, words: string): HunspellDictionary {
  const { split } = flagReader(affixes);
  const flags = new Map<string, string[]>();
  for (const line of words.split('\n').slice(1)) {
    const [word = '', marks = ''] = (line.split(/\s/u)[0] ?? '').split('/');
    if (word !== '') flags.set(word, [...(flags.get(word) ?? []), ...split(marks)]);
  }
  const rules = parseSuffixes(affixes);
  const byFlag = groupBy(rules, ({ flag }) => flag);
  const byEnding = groupBy(rules, ({ add }) => add);
  const longest = Math.max(...rules.map(({ add }) => add.length));

  const stemsBy = (rule: SuffixRule, form: string) => form.slice(0, form.length - rule.add.length) + rule.strip;
  const endingsOf = (form: string) =>
    Array.from({ length: Math.min(longest, form.length - 1) + 1 }, (_, length) => form.slice(form.length - length));

  return {
    flagsOf: (word) => flags.get(word),
    basicForms(form, isWanted = () => true) {
      const found = new Set(flags.has(form) ? [form] : []);
      for (const rule of endingsOf(form).flatMap((ending) => byEnding.get(ending) ?? [])) {
        const word = stemsBy(rule, form);
        if (isWanted(rule.flag) && flags.get(word)?.includes(rule.flag) && rule.condition.test(word)) found.add(word);
      }
      return [...found];
    },
    formsOf(word, isWanted = () => true) {
      const own = (flags.get(word) ?? []).filter(isWanted).flatMap((flag) => byFlag.get(flag) ?? []);
      const made = own
        .filter(({ strip, condition }) => word.endsWith(strip) && condition.test(word))
        .map(({ strip, add }) => word.slice(0, word.length - strip.length) + add);
      return [...new Set([word, ...made])];
    },
  };
}
