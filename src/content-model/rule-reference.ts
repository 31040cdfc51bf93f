/** How a text names a rule of a law: `ua-5018-vi/managing-company`. */
import { isRawData } from './entry-file.ts';
import type { RawData } from './entry-file.ts';
import { idPattern } from './entry-path.ts';

export interface RuleReference {
  law: string;
  rule: string;
}

/** The law and the rule in it; undefined when the text is no such name. */
export function readRuleReference(text: string): RuleReference | undefined {
  const [law = '', rule = '', ...more] = text.split('/');
  return more.length === 0 && idPattern.test(law) && idPattern.test(rule) ? { law, rule } : undefined;
}

/** Ids that two rules of a law share, each once per rule after the first: a text could mean either. */
export function duplicateRuleIds(data: RawData): string[] {
  const ids = ruleIdsOf(data);
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}

/** Ids of the rules of a law, before any field of it is known to be right. */
export function ruleIdsOf({ rules }: RawData): string[] {
  const list: readonly unknown[] = Array.isArray(rules) ? rules : [];
  return list.flatMap((rule) => (isRawData(rule) && typeof rule['id'] === 'string' ? [rule['id']] : []));
}
