/** The writing help: one analysis for the editor, the command line and CI. */
import type { Locale, Localized } from '#locales';

import { withoutCitations } from '../citations.ts';
import { headingsOf, rangeOf } from '../safe-mdx/marks.ts';
import { readText } from '../safe-mdx/read-text.ts';
import type { BodyText } from '../safe-mdx/read-text.ts';

import { hardDutchWords } from './dutch-words.ts';
import { personalDataInText } from './entry-privacy.ts';
import type { WritingFinding } from './findings.ts';
import { linkFindings } from './links.ts';
import { markWithoutScale } from './marks-without-scale.ts';
import { openFindings } from './not-personal.ts';
import { patternFinder } from './patterns.ts';
import { passagesOf, sentencesOf } from './prose.ts';
import type { Passage, Sentence } from './prose.ts';
import { doubleMeanings, translatedWordings } from './translated-words.ts';
import { calques, hardUkrainianWords } from './ukrainian-words.ts';
import { namesUkraine, wartimeKinds } from './wartime.ts';
import type { WartimeContext } from './wartime.ts';
import { summaryFindings, wholeTextFindings, wordCount } from './whole-text.ts';
import { wordFinder } from './word-list.ts';
import type { FoundWord } from './word-list.ts';

export interface WritingContext extends WartimeContext {
  /** Words that are answered: no data about a person. */
  notPersonal?: readonly string[];
  /** Finds forms that the glossary holds for searching only. */
  searchOnly?: (text: string) => FoundWord[];
  /** The summary of the document, where it is at hand. */
  summary?: string;
}

/**
 * Words of a sentence up to which it is easy enough: "Sentence length: why 25 words is our limit",
 * Government Digital Service, 2014. For Dutch and Ukrainian we know of no such number from a public
 * body, so the same one is our own choice.
 */
const mostWords = 25;

interface WordSearch {
  kind: WritingFinding['kind'];
  find: (text: string) => FoundWord[];
}

const wordSearches: Localized<readonly WordSearch[]> = {
  nl: [
    { kind: 'translated-wording', find: patternFinder(translatedWordings.nl) },
    { kind: 'double-meaning', find: patternFinder(doubleMeanings.nl) },
    { kind: 'hard-word', find: wordFinder(hardDutchWords) },
  ],
  uk: [
    { kind: 'calque', find: wordFinder(calques) },
    { kind: 'translated-wording', find: patternFinder(translatedWordings.uk) },
    { kind: 'double-meaning', find: patternFinder(doubleMeanings.uk) },
    { kind: 'hard-word', find: wordFinder(hardUkrainianWords) },
  ],
};

function unscaledMark({ text, line }: Sentence, locale: Locale): WritingFinding[] {
  const found = markWithoutScale(text, locale);
  return found === undefined ? [] : [{ kind: 'mark-without-scale', line, found }];
}

function longSentence({ text, line }: Sentence): WritingFinding[] {
  const count = wordCount(text);
  return count > mostWords ? [{ kind: 'long-sentence', line, found: text, values: { count: String(count) } }] : [];
}

function wordFindings({ text, line }: Passage, { locale, searchOnly }: WritingContext): WritingFinding[] {
  const searches = [
    ...wordSearches[locale],
    ...(searchOnly ? [{ kind: 'search-only', find: searchOnly } as const] : []),
  ];
  return searches.flatMap(({ kind, find }) => {
    return find(text).map(({ found, plain, index }) => {
      const at = line + text.slice(0, index).split('\n').length - 1;
      return { kind, line: at, found, values: { plain } };
    });
  });
}

/** Everything in running words; other people's words in a quotation keep their form, but not their secrets. */
function passageFindings(passage: Passage, context: WritingContext): WritingFinding[] {
  const { locale } = context;
  const sentences = sentencesOf(passage, locale);
  const isAboutUkraine = context.isInUkraine === true || namesUkraine(passage.text, locale);
  const wartime = isAboutUkraine
    ? sentences.flatMap(({ text, line }) => {
        return wartimeKinds(text, context).map((kind): WritingFinding => ({ kind, line, found: text }));
      })
    : [];
  if (passage.isQuoted) return wartime;
  const long = passage.kind === 'sentences' ? sentences.flatMap(longSentence) : [];
  const marks = passage.kind === 'sentences' ? sentences.flatMap((sentence) => unscaledMark(sentence, locale)) : [];
  return [...long, ...marks, ...wordFindings(passage, context), ...wartime];
}

/** Headings that skip a level. Levels that a text may not have at all are faults of the text itself. */
function headingFindings(text: BodyText): WritingFinding[] {
  let above = 1;
  return headingsOf(text).flatMap((heading): WritingFinding[] => {
    const skips = heading.depth === above + 2;
    above = heading.depth;
    const { start, end } = rangeOf(heading);
    const words = text.source.slice(start, end).replace(/^#+\s*|\s*\{#[^\s{}]{0,80}\}\s*$/gu, '');
    return skips ? [{ kind: 'heading-order', line: text.placeOf(start).line, found: words }] : [];
  });
}

/** Links, pictures and headings that some readers will stumble over: errors and warnings. */
export function structureFindings(text: BodyText, locale: Locale): WritingFinding[] {
  return [...linkFindings(text, locale), ...headingFindings(text)];
}

/** Sentences and words that are worth a second look: hints. */
export function proseFindings(text: BodyText, context: WritingContext): WritingFinding[] {
  const passages = passagesOf(text);
  return [
    ...summaryFindings(context.summary ?? '', context.locale),
    ...wholeTextFindings(passages, context.locale),
    ...passages.flatMap((passage) => passageFindings(passage, context)),
  ];
}

/** Everything that the writing help finds in the text of a document, from top to bottom. */
export function writingFindings(body: string, context: WritingContext): WritingFinding[] {
  const text = readText(body);
  return [
    ...structureFindings(text, context.locale),
    ...proseFindings(text, context),
    ...openFindings(personalDataInText(text), context.notPersonal ?? []),
  ].toSorted((a, b) => a.line - b.line);
}

/** The hints for the text of a field: plain words, without links and headings. The numbers of its sources are no words. */
export function fieldHints(text: string, context: WritingContext): WritingFinding[] {
  return passageFindings({ text: withoutCitations(text), line: 1, kind: 'sentences', isQuoted: false }, context);
}
