/** Which guides fit a situation: what they need beside what the reader has. Knows no page and no storage. */

/** A guide as far as its fit is concerned. */
export interface GuideNeeds {
  /** Codes of what it needs beforehand (`preconditions` of the content model). */
  needs: readonly string[];
  /** Ids of its topics. */
  topics: readonly string[];
}

/** What the reader said of the situation. */
export interface Situation {
  /** Codes of what is there already. */
  have: ReadonlySet<string>;
  /** Id of the topic; absent means any. */
  topic?: string | undefined;
}

/** A guide with what it still needs. */
export interface Match<T extends GuideNeeds> {
  guide: T;
  /** Needs that the reader does not have. */
  missing: string[];
}

/**
 * The guides on the topic, those with the fewest missing needs first; equal ones keep their order.
 * @param guides in the order of the page
 */
export function matchGuides<T extends GuideNeeds>(guides: readonly T[], { have, topic }: Situation): Match<T>[] {
  return guides
    .filter(({ topics }) => topic === undefined || topics.includes(topic))
    .map((guide) => ({ guide, missing: guide.needs.filter((need) => !have.has(need)) }))
    .sort((a, b) => a.missing.length - b.missing.length);
}
