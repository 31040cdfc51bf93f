/** Queries as readers type them, with the pages that they should find. */
import { otherLocale, type Locale, type Localized } from '../../src/locales.ts';
import { romanise } from '../../src/content-model/romanise.ts';

import { createRandom } from '../../tests/support/random.ts';
import { compoundParts } from './compound-parts.ts';
import type { Corpus } from './corpus.ts';
import { pick, sample } from './draw.ts';
import { isVerb, type Family } from './families.ts';
import { keyboardSwap, slipOf } from './keyboards.ts';
import { nonsenseWord } from './nonsense.ts';
import { notationKinds, type Notation } from './notations.ts';
import type { WordIndex } from './page-words.ts';

export const setNames = [
  'exact',
  'forms',
  'verbs',
  'apostrophes',
  'typos',
  'romanised',
  'layout',
  'prefix',
  'compounds',
  'cross-language',
  'phrases',
  'unseen signs',
  ...notationKinds,
  'nonsense',
] as const;
export type SetName = (typeof setNames)[number];

export interface Query {
  set: SetName;
  locale: Locale;
  text: string;
  /** Addresses of pages; none for nonsense. */
  expected: ReadonlySet<string>;
}

/** A word that stands on more pages than this cannot be judged by ten results. */
const mostPages = 8;
const apostropheSigns = ["'", '’', 'ʼ', '`', '´', ''];

/** Soft hyphen, zero-width space and joiners, byte order mark, mark of direction. */
const unseenSigns = ['\u00AD', '\u200B', '\u200C', '\u200D', '\uFEFF', '\u200E', '\u2060'];

interface SetContext {
  /** Whether verbs are asked for; their forms have a set of their own. */
  ofVerbs?: boolean;
  locale: Locale;
  corpus: Corpus;
  words: Localized<WordIndex>;
  random: () => number;
  count: number;
}

type Draft = Omit<Query, 'set' | 'locale'>;

/** Families that stand on some pages, but not on too many. */
function judged(
  { locale, corpus, words, random, count, ofVerbs = false }: SetContext,
  isFit: (family: Family) => boolean = () => true,
): Family[] {
  const fit = corpus.families[locale].filter((family) => {
    const pages = words[locale].pagesWithFamily(family).size;
    return pages > 0 && pages <= mostPages && isVerb(family.lemma) === ofVerbs && isFit(family);
  });
  return sample(fit, count, random);
}

function metForms(family: Family, words: WordIndex): string[] {
  return family.forms.filter((form) => words.pagesWithForm(form).size > 0);
}

const makers: Record<SetName, (context: SetContext) => Draft[]> = {
  exact: (context) =>
    judged(context).map((family) => {
      const words = context.words[context.locale];
      const text = pick(metForms(family, words), context.random);
      return { text, expected: words.pagesWithForm(text) };
    }),
  forms: unmetForms,
  verbs: (context) => (context.locale === 'uk' ? unmetForms({ ...context, ofVerbs: true }) : []),
  apostrophes: (context) =>
    context.locale === 'uk'
      ? judged(context, ({ lemma }) => lemma.includes("'")).map((family) => ({
          text: pick(family.forms, context.random).replaceAll("'", pick(apostropheSigns, context.random)),
          expected: context.words.uk.pagesWithFamily(family),
        }))
      : [],
  typos: (context) =>
    judged(context, ({ lemma }) => lemma.length >= 6).map((family) => ({
      text: slipOf(
        context.locale,
        pick(metForms(family, context.words[context.locale]), context.random),
        context.random,
      ),
      expected: context.words[context.locale].pagesWithFamily(family),
    })),
  romanised: (context) =>
    context.locale === 'uk'
      ? judged(context).map((family) => ({
          text: romanise(pick(family.forms, context.random)),
          expected: context.words.uk.pagesWithFamily(family),
        }))
      : [],
  layout: (context) =>
    judged(context).map((family) => ({
      text: keyboardSwap(context.locale, pick(family.forms, context.random)),
      expected: context.words[context.locale].pagesWithFamily(family),
    })),
  prefix: (context) =>
    judged(context, ({ lemma }) => lemma.length >= 7).map((family) => {
      const words = context.words[context.locale];
      const form = pick(metForms(family, words), context.random);
      const text = form.slice(0, Math.max(5, Math.ceil(form.length * 0.7)));
      return { text, expected: words.pagesWithFamily(family) };
    }),
  compounds: ({ locale, corpus, words, random, count }) => {
    const parts = locale === 'nl' ? compoundParts(corpus, words.nl) : [];
    const few = parts.filter(({ expected }) => expected.size > 0 && expected.size <= mostPages);
    return sample(few, count, random);
  },
  'cross-language': ({ locale, corpus, words, random, count }) => {
    const terms = corpus.terms.filter((term) => term[locale].length > 0);
    return sample(terms, count, random).flatMap((term) => {
      const familyOf = (language: Locale) => corpus.families[language].find(({ lemma }) => lemma === term[language][0]);
      const own = familyOf(locale);
      const foreign = familyOf(otherLocale(locale));
      const expected = own && words[locale].pagesWithFamily(own);
      return foreign && expected && expected.size > 0 && expected.size <= mostPages
        ? [{ text: foreign.lemma, expected }]
        : [];
    });
  },
  phrases: (context) =>
    judged(context).flatMap((family) => {
      const words = context.words[context.locale];
      const pages = words.pagesWithFamily(family);
      const partner = context.corpus.families[context.locale].find(
        (other) => other !== family && [...words.pagesWithFamily(other)].some((page) => pages.has(page)),
      );
      if (!partner) return [];
      const both = words.pagesWithFamily(partner);
      const text = `${pick(family.forms, context.random)} ${pick(partner.forms, context.random)}`;
      return [{ text, expected: new Set([...pages].filter((page) => both.has(page))) }];
    }),
  'unseen signs': (context) =>
    judged(context, ({ lemma }) => lemma.length >= 6).map((family) => {
      const form = pick(metForms(family, context.words[context.locale]), context.random);
      const at = 2 + Math.floor(context.random() * (form.length - 3));
      return {
        text: form.slice(0, at) + pick(unseenSigns, context.random) + form.slice(at),
        expected: context.words[context.locale].pagesWithFamily(family),
      };
    }),
  laws: notationQueries('laws'),
  numbers: notationQueries('numbers'),
  abbreviations: notationQueries('abbreviations'),
  joined: notationQueries('joined'),
  quoted: notationQueries('quoted'),
  nonsense: ({ locale, random, count }) =>
    Array.from({ length: count }, () => ({ text: nonsenseWord(locale, random), expected: new Set<string>() })),
};

/** Other ways to write what pages have. */
function notationQueries(kind: Notation['kind']) {
  return ({ locale, corpus, random, count }: SetContext): Draft[] => {
    const own = corpus.notations[locale].filter((notation) => notation.kind === kind);
    return sample(own, count, random).map(({ asked, pages }) => ({ text: pick(asked, random), expected: pages }));
  };
}

/** Words in a form that stands on no page. */
function unmetForms(context: SetContext): Draft[] {
  const words = context.words[context.locale];
  const hasUnmet = (family: Family) => metForms(family, words).length < family.forms.length;
  return judged(context, hasUnmet).map((family) => {
    const unmet = family.forms.filter((form) => words.pagesWithForm(form).size === 0);
    return { text: pick(unmet, context.random), expected: words.pagesWithFamily(family) };
  });
}

/**
 * Draws queries for every set of a language.
 * @param seed other queries for another seed: one to work with, one to judge by
 */
export function drawQueries(context: Omit<SetContext, 'random'> & { seed: number }): Query[] {
  const random = createRandom(context.seed);
  return setNames.flatMap((set) =>
    makers[set]({ ...context, random }).map((draft) => ({ set, locale: context.locale, ...draft })),
  );
}
