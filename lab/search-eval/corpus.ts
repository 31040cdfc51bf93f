/** Pages of made-up text in which chosen words stand in all their forms. */
import { perLocale, type Locale, type Localized } from '../../src/locales.ts';

import { createRandom, pickUneven } from '../../tests/support/random.ts';
import { compoundsAmong, type Compound } from './compounds.ts';
import { pick, sample, type Random } from './draw.ts';
import { isVerb, type Family } from './families.ts';
import { makeNotations, notationKinds, type Notation } from './notations.ts';

export interface MadePage {
  locale: Locale;
  /** Address on the site. */
  path: string;
  html: string;
}

export interface Corpus {
  pages: MadePage[];
  families: Localized<Family[]>;
  /** Dutch compounds among them. */
  compounds: Compound[];
  /** What is written in more ways than one, with the addresses of its pages. */
  notations: Localized<(Notation & { pages: ReadonlySet<string> })[]>;
  /** Pairs of words that a glossary would hold to be the same. */
  terms: Localized<string[]>[];
}

interface CorpusOptions {
  seed: number;
  /** Pages per language. */
  pages: number;
  families: Localized<readonly Family[]>;
  /** Words between the chosen ones, the most used first. */
  filler: Localized<readonly string[]>;
}

const wordsPerPage = 40;
const sentences = 24;
const sections = 6;
const termCount = 60;
/** Pages on which a notation stands. */
const pagesPerNotation = 4;
const roots: Localized = { nl: '/nl/handleidingen/', uk: '/uk/poradnyky/' };
const marks: Localized = { nl: '[Voorbeeld]', uk: '[Приклад]' };

function sentence(words: readonly string[], filler: readonly string[], random: Random): string {
  const around = Array.from({ length: 9 }, () => pickUneven(filler, random) ?? '');
  words.forEach((word, index) => around.splice(2 + index * 3, 0, word));
  const text = around.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

interface PageText {
  locale: Locale;
  path: string;
  title: string;
  lines: readonly string[];
}

function pageHtml({ locale, path, title, lines }: PageText): string {
  const perSection = Math.ceil(lines.length / sections);
  const parts = Array.from({ length: sections }, (_, index) => {
    const own = lines.slice(index * perSection, (index + 1) * perSection);
    const name = own[0]?.split(' ').slice(0, 4).join(' ') ?? '';
    return `<section id="s-${String(index)}"><h2 id="h-s-${String(index)}">${escapeText(name)}</h2><p>${escapeText(own.join(' '))}</p></section>`;
  });
  return `<!doctype html><html lang="${locale}"><head><title>${title}</title><link rel="canonical" href="${path}"></head><body><main data-pagefind-body><h1>${escapeText(title)}</h1>${parts.join('')}</main></body></html>`;
}

function pathOf(locale: Locale, number: number): string {
  return `${roots[locale]}eval-${String(number).padStart(5, '0')}/`;
}

interface Written {
  line: string;
  notations: readonly Notation[];
}

/** For each page of a language a line with one notation of each kind. */
function writtenOnPages(locale: Locale, { seed, pages, families, filler }: CorpusOptions): Written[] {
  const words = families[locale].filter(({ lemma }) => !isVerb(lemma)).map(({ lemma }) => lemma);
  const count = Math.ceil(pages / pagesPerNotation);
  const kinds = makeNotations({ locale, seed, count, words });
  const random = createRandom(seed + 1);
  return Array.from({ length: pages }, (_, number) => {
    const notations = notationKinds.flatMap((kind) => kinds[kind][number % count] ?? []);
    const parts = notations.map(({ written }) => `${written} ${pickUneven(filler[locale], random) ?? ''}`);
    return { line: `${parts.join(' ')}.`, notations };
  });
}

/** The same pages each time for the same options. */
export function makeCorpus(options: CorpusOptions): Corpus {
  const { seed, pages: count, families, filler } = options;
  const random = createRandom(seed);
  const compounds = sample(compoundsAmong(families.nl), count, random);
  const chosen = perLocale((locale) => {
    const drawn = sample(families[locale], Math.min(count * 8, families[locale].length), random);
    return locale === 'nl' ? [...new Set([...drawn, ...compounds.map(({ whole }) => whole)])] : drawn;
  });
  const written = perLocale((locale) => writtenOnPages(locale, options));
  const pages = Array.from({ length: count }, (_, number) => number).flatMap((number) =>
    (['nl', 'uk'] as const).map((locale): MadePage => {
      const own = sample(chosen[locale], Math.min(wordsPerPage, Math.ceil(chosen[locale].length / 8)), random);
      const form = (family: Family) => pick(family.forms, random);
      const lines = Array.from({ length: sentences }, (_, line) =>
        sentence(
          [own[line % own.length], own[(line * 7 + 3) % own.length]].flatMap((family) =>
            family ? [form(family)] : [],
          ),
          filler[locale],
          random,
        ),
      );
      const path = pathOf(locale, number);
      const title = `${marks[locale]} ${sentence(own.slice(-2).map(form), filler[locale].slice(0, 200), random)}`;
      return {
        locale,
        path,
        html: pageHtml({ locale, path, title, lines: [...lines, written[locale][number]?.line ?? ''] }),
      };
    }),
  );
  const names = perLocale((locale) => chosen[locale].filter(({ lemma }) => !isVerb(lemma)));
  const [dutch, ukrainian] = [names.nl, names.uk].map((own) =>
    sample(own, Math.min(termCount, own.length / 4), random),
  );
  const terms = (dutch ?? []).map(({ lemma }, index) => ({ nl: [lemma], uk: [ukrainian?.[index]?.lemma ?? ''] }));
  const notations = perLocale((locale) => {
    const all = [...new Set(written[locale].flatMap((page) => page.notations))];
    const pagesOf = (notation: Notation) =>
      written[locale].flatMap((page, number) => (page.notations.includes(notation) ? [pathOf(locale, number)] : []));
    return all.map((notation) => ({ ...notation, pages: new Set(pagesOf(notation)) }));
  });
  return { pages, families: chosen, compounds, terms, notations };
}
