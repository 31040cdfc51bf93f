/** What the writing help says of a text as a whole: too many short sentences, too much that is not known. */
import type { Locale, Localized } from '#locales';

import { disclaimersIn, mostPerThousand } from './disclaimers.ts';
import type { WritingFinding } from './findings.ts';
import { sentencesOf } from './prose.ts';
import type { Passage } from './prose.ts';

/** A word of letters and digits; `’`, a hyphen or a point inside belongs to it. */
const word = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu;

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.match(word)?.length ?? 0;
}

/**
 * A Ukrainian text for officials in which more than one sentence in five has five words or fewer reads chopped. Both
 * bounds are our own, from texts that native readers marked. Dutch texts are for level B1, where short is good.
 */
const choppiness: Localized<{ words: number; share: number } | undefined> = {
  nl: undefined,
  uk: { words: 5, share: 0.2 },
};
/** The date at the head of an entry of a timeline, such as "Березень 2023." or "16 вересня 2025 р." */
const dateHead = /^(?:[\p{L}\d’–—-]+ ){0,4}\d{4}(?:[–—]\d{4})?(?: (?:рр?|рік|року|роки))?\.$/u;
/** A text of fewer sentences has no rhythm to speak of. */
const fewestSentences = 20;
/** A text of fewer words may say once or twice what is not known. */
const fewestWords = 300;

function choppedText(passages: readonly Passage[], locale: Locale): WritingFinding[] {
  const bound = choppiness[locale];
  if (!bound) return [];
  // What ends without a sign, such as "who" and "when" of a step, is no sentence.
  const sentences = passages
    .filter(({ kind }) => kind === 'sentences')
    .flatMap((passage) => sentencesOf(passage, locale))
    .filter(({ text }) => /[.!?…][»)]?$/u.test(text) && !dateHead.test(text));
  const short = sentences.filter(({ text }) => wordCount(text) <= bound.words);
  const [first] = short;
  const share = short.length / sentences.length;
  if (!first || sentences.length < fewestSentences || share <= bound.share) return [];
  const percent = String(Math.round(share * 100));
  return [{ kind: 'short-sentences', line: first.line, found: first.text, values: { percent } }];
}

function manyDisclaimers(passages: readonly Passage[], locale: Locale): WritingFinding[] {
  const words = passages.reduce((sum, { text }) => sum + wordCount(text), 0);
  const found = passages.flatMap(({ text, line }) => disclaimersIn(text, locale).map((wording) => ({ wording, line })));
  const [first] = found;
  if (!first || words < fewestWords || found.length <= (words / 1000) * mostPerThousand) return [];
  const values = { count: String(found.length), most: String(Math.floor((words / 1000) * mostPerThousand)) };
  return [{ kind: 'many-disclaimers', line: first.line, found: first.wording, values }];
}

/**
 * Findings about the text as a whole, at the first place that shows each.
 * @param passages of the whole text, quotations included
 */
export function wholeTextFindings(passages: readonly Passage[], locale: Locale): WritingFinding[] {
  const own = passages.filter(({ isQuoted }) => !isQuoted);
  return [...choppedText(own, locale), ...manyDisclaimers(own, locale)];
}

/** A summary says what is known. */
export function summaryFindings(summary: string, locale: Locale): WritingFinding[] {
  return disclaimersIn(summary, locale).map((found) => ({ kind: 'disclaimer-in-summary', line: 1, found }));
}
