import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { perLocale, type Locale, type Localized } from '../../src/locales.ts';
import { indexSite } from '../../src/search/indexing/index-site.ts';

import { readVocabulary } from '../bench/vocabulary.ts';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import { serveSite } from '../../scripts/serve/serve-site.ts';
import { makeCorpus } from './corpus.ts';
import { miniSearchEngine, oramaEngine, portalEngine, stockEngine, type Engine } from './engines.ts';
import { readPages, writeEvalSite, writeStockIndex } from './eval-site.ts';
import type { Family } from './families.ts';
import { WordIndex } from './page-words.ts';
import { drawQueries, setNames, type Query, type SetName } from './query-sets.ts';
import { meetsGate, recallOf, scoreOf, type Judged, type SetScore } from './score.ts';

export interface SetResult {
  set: SetName;
  locale: Locale;
  /** By the name of the engine. */
  scores: Readonly<Record<string, SetScore>>;
  isPassed: boolean;
}

export interface Evaluation {
  engines: string[];
  results: SetResult[];
  /** Queries that the portal answers badly. */
  misses: string[];
  isPassed: boolean;
}

export interface EvaluationOptions {
  root: string;
  /** Folder of a built site. */
  site: string;
  /** Words that made-up pages are made of, and asked for. */
  families: Localized<readonly Family[]>;
  /** Empty folder to work in. */
  work: string;
  seed: number;
  /** Made-up pages per language. */
  pages: number;
  /** Queries per set. */
  queries: number;
  /** Only sets whose name has this. */
  only: string | undefined;
  /** Without the other engines. */
  alone: boolean;
  log: (line: string) => void;
}

/** Pages are the same in both halves: only what is asked differs. */
const corpusSeed = 7;

/** Puts made-up pages into a copy of the site and asks every engine every query. */
export async function runEvaluation(options: EvaluationOptions): Promise<Evaluation> {
  const { root, site, families, work, seed, pages: count, queries, only, alone, log } = options;
  const filler = await readVocabulary(root);
  const corpus = makeCorpus({ seed: corpusSeed, pages: count, families, filler });
  const target = join(work, 'searched');
  await writeEvalSite(site, target, corpus);
  await indexSite(target, corpus.terms);
  const pages = await readPages(target);
  if (!alone) await writeStockIndex(target);
  const words = perLocale((locale) => new WordIndex(pages.filter((page) => page.locale === locale)));
  const drawn = (['nl', 'uk'] as const)
    .flatMap((locale) => drawQueries({ locale, corpus, words, count: queries, seed }))
    .filter(({ set }) => only === undefined || set.includes(only));
  log(`${String(pages.length)} pages, ${String(drawn.length)} queries`);
  const server = await serveSite({ root: target, port: 0 });
  const browser = await openBrowser(root, log);
  try {
    const tabs: Localized<Page> = {
      nl: await browser.newPage(),
      uk: await browser.newPage(),
    };
    const portal = await portalEngine(tabs, server.url);
    const others = alone ? [] : [stockEngine(tabs, server.url), miniSearchEngine(pages), await oramaEngine(pages)];
    return await judge([portal, ...others], drawn, log);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function judge(
  engines: readonly Engine[],
  queries: readonly Query[],
  log: (line: string) => void,
): Promise<Evaluation> {
  const answers = new Map<string, Judged[]>();
  for (const engine of engines) {
    const judged: Judged[] = [];
    for (const query of queries) judged.push({ query, found: await engine.find(query.locale, query.text) });
    answers.set(engine.name, judged);
    log(`${engine.name} has answered`);
  }
  const [portal = ''] = engines.map(({ name }) => name);
  const results = setNames.flatMap((set) =>
    (['nl', 'uk'] as const).flatMap((locale) => resultOf(set, locale, answers, portal)),
  );
  const misses = (answers.get(portal) ?? []).filter(isMissed).map(describeMiss);
  return {
    engines: engines.map(({ name }) => name),
    results,
    misses,
    isPassed: results.every((result) => result.isPassed),
  };
}

function resultOf(
  set: SetName,
  locale: Locale,
  answers: ReadonlyMap<string, readonly Judged[]>,
  portal: string,
): SetResult[] {
  const scores = Object.fromEntries(
    [...answers].map(([name, judged]) => [
      name,
      scoreOf(judged.filter(({ query }) => query.set === set && query.locale === locale)),
    ]),
  );
  const own = scores[portal];
  return own && own.queries > 0 ? [{ set, locale, scores, isPassed: meetsGate(set, locale, own) }] : [];
}

function isMissed(judged: Judged): boolean {
  if (judged.query.set === 'nonsense') return judged.found.length > 0;
  return recallOf(judged) < 1 || !judged.query.expected.has(judged.found[0] ?? '');
}

function describeMiss({ query, found }: Judged): string {
  const rank = found.findIndex((path) => query.expected.has(path)) + 1;
  return `${query.locale} ${query.set}: ${query.text} | recall ${recallOf({ query, found }).toFixed(2)} of ${String(query.expected.size)}, first at ${String(rank)}, ${String(found.length)} found`;
}
