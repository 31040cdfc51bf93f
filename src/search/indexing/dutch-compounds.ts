/** Takes Dutch compounds apart: bedrijventerrein is found as terrein too. */
import type { DutchWords } from './dutch-words.ts';

/** Shorter parts than four letters that compounds are really made of. */
const shortParts = new Set(
  'weg wet dak bos zee dag bus tram erf gas lid vee vis wijk huis bij pot was zon kas net hub'.split(' '),
);

/** Parts that are no nouns but begin compounds. */
const openers = new Set(
  'onder over voor tussen achter binnen buiten hoofd mede drie vier twee vijf neven deel half hoog laag zelf tegen'.split(
    ' ',
  ),
);

/** Endings and prefixes that are words as well, but no parts. */
const neverParts = new Set(
  'schap heid king ring ling ding lijk ster baar loos isme eren aren erij ten ende ting gende teit tie tief atie heden door naar aan uit mis ver ont nemer nemers nemen'.split(
    ' ',
  ),
);

/** Words that are made of two words only by their letters. */
const wholes = new Set('transport transactie volkstelling'.split(' '));

/** What stands between two parts, and how much less likely that is (Leidraad 8). */
const links = [
  { link: '', cost: 0 },
  { link: 's', cost: 0.5 },
  { link: 'en', cost: 0.6 },
  { link: 'e', cost: 1 },
  { link: 'n', cost: 1 },
] as const;

const shortest = 3;
const shortestCompound = 7;
const deepest = 3;

interface Cut {
  first: string;
  /** Whether the first part is a word; if not, it is a compound itself. */
  isWord: boolean;
  last: string;
  cost: number;
}

/** A function that gives the parts of a compound, larger ones first; empty for a word that is none. */
export function createCompoundSplitter(words: DutchWords): (word: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const isLong = (part: string) => part.length >= 4 || shortParts.has(part);
  const isFirst = (part: string, last: string) =>
    openers.has(part) ? last.length >= 4 : isLong(part) && !neverParts.has(part) && words.canBegin(part);
  const isLast = (part: string) => isLong(part) && !neverParts.has(part) && words.canEnd(part);
  const penalty = (part: string) => (part.length < 4 ? 0.8 : 0);
  /** premies + telling: the s is more likely the start of the last part. */
  const pluralPenalty = (first: string) => (first.endsWith('s') && words.canBegin(first.slice(0, -1)) ? 0.2 : 0);

  function* cutsOf(word: string, depth: number): Generator<Cut> {
    for (let at = shortest; at <= word.length - shortest; at += 1) {
      const last = word.slice(at);
      if (!isLast(last)) continue;
      for (const { link, cost } of links) {
        const first = word.slice(0, at - link.length);
        if (!word.slice(0, at).endsWith(link) || first.length < shortest) continue;
        const isWord = isFirst(first, last);
        if (!isWord && split(first, depth + 1).length === 0) continue;
        const even = Math.min(first.length, last.length) * 0.05;
        yield {
          first,
          last,
          isWord,
          cost: cost + (isWord ? 0 : 0.7) + penalty(first) + penalty(last) + pluralPenalty(first) - even,
        };
      }
    }
  }

  function withParts(part: string, depth: number): readonly string[] {
    return [part, ...split(part, depth)];
  }

  function split(word: string, depth: number): readonly string[] {
    if (word.length < shortestCompound || depth > deepest || wholes.has(word)) return [];
    const before = known.get(word);
    if (before) return before;
    const [best] = [...cutsOf(word, depth)].sort((one, other) => one.cost - other.cost);
    const first = best && (best.isWord ? withParts(best.first, depth + 1) : split(best.first, depth + 1));
    const parts = best ? [...new Set([...(first ?? []), ...withParts(best.last, depth + 1)])] : [];
    known.set(word, parts);
    return parts;
  }

  return (word) => split(word, 0);
}
