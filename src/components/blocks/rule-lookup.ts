import type { EntryData } from '#model/collections.ts';

type Law = EntryData<'laws'>;

/** A rule with its law, and where its name leads. */
export interface ShownRule {
  law: Law;
  rule: NonNullable<Law['rules']>[number];
  href: string | undefined;
}

/** Looks a rule up by its name: `ua-5018-vi/managing-company`. */
export type RuleLookup = (of: string) => ShownRule;
