/** The rules of laws that texts show. */
import type { Locale } from '#locales';
import { parseBlock } from '#model/block-source.ts';
import { readRuleReference } from '#model/rule-reference.ts';
import type { Section } from '#model/sections.ts';
import { sourceAddress } from '#routing/source-address.ts';

import type { Catalogue, RecordEntry } from './catalogue.ts';

/** Ids of the laws whose rules a text shows, in its order. */
export function lawsShownIn(sections: readonly Pick<Section, 'source'>[]): string[] {
  const blocks = sections.flatMap(({ source }) => source.split('\n').map(parseBlock));
  const references = blocks.flatMap((block) =>
    block?.name === 'Rule' ? [readRuleReference(block.values['of'] ?? '')] : [],
  );
  return [...new Set(references.flatMap((reference) => (reference ? [reference.law] : [])))];
}

/**
 * Looks rules up.
 * @param listed ids of the laws that stand on the page itself; the name of any other leads to its source
 * @returns a function that throws when there is no such rule: the content check reports it first
 */
export function ruleLookup(
  { laws }: Pick<Catalogue, 'laws'>,
  { listed, locale }: { listed: readonly string[]; locale: Locale },
) {
  return (of: string) => {
    const reference = readRuleReference(of);
    const law: RecordEntry<'laws'> | undefined = reference && laws.get(reference.law);
    const rule = law?.rules?.find(({ id }) => id === reference?.rule);
    if (!law || !rule) throw new Error(`There is no rule "${of}". Correct the block.`);
    const href = listed.includes(law.id)
      ? `#law-${law.id}`
      : law.sources[0]
        ? sourceAddress(law.sources[0], locale)
        : '';
    return { law, rule, href };
  };
}
