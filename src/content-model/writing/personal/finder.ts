/** How data of one kind is looked for in a text of plain signs. */

/** What was found, and the range in the text that it takes. */
export interface Match {
  found: string;
  start: number;
  end: number;
}

export type Finder = (text: string) => Match[];

/**
 * What a pattern found: whether it counts, or the part of it that counts, from its start on. The match has its text as
 * `input`, for who looks at the words around it.
 */
export type Judge = (match: RegExpExecArray) => boolean | string;

/**
 * A finder from a pattern. The group `found`, where the pattern has one, is what is shown; the words around it only
 * tell what it is. Where a match does not count, the search goes on one sign further, so a pattern may not reach
 * further than a fixed length.
 */
export function finderOf(pattern: RegExp, judge: Judge = () => true): Finder {
  const search = new RegExp(pattern.source, [...new Set(`${pattern.flags}gu`)].join(''));
  return (text) => {
    const matches: Match[] = [];
    search.lastIndex = 0;
    for (let match = search.exec(text); match; match = search.exec(text)) {
      const { index: start } = match;
      const verdict = judge(match);
      // A sign beyond the basic plane takes two places.
      const next = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
      if (verdict === false) {
        search.lastIndex = next;
        continue;
      }
      const [part, found] =
        typeof verdict === 'string' ? [verdict, verdict] : [match[0], match.groups?.['found'] ?? match[0]];
      const end = Math.max(start + part.length, next);
      matches.push({ found, start, end });
      search.lastIndex = end;
    }
    return matches;
  };
}

/** The text right before a match, up to a number of signs. */
export function before({ input, index }: RegExpExecArray, length: number): string {
  return input.slice(Math.max(0, index - length), index);
}

/** The text right after a match, up to a number of signs. */
export function after(match: RegExpExecArray, length: number): string {
  const end = match.index + match[0].length;
  return match.input.slice(end, end + length);
}

/** The digits of a text, as one. */
export function digitsOf(text: string): string {
  return text.replace(/\D/gu, '');
}
