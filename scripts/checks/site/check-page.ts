/** What can be said of a page without the others: the slow part of the check, which an earlier build may have done. */
import { parse } from 'parse5';

import type { BuildCache } from '#publish/build-cache.ts';

import { readPage } from './read-page.ts';
import { markupFaults } from './rules/markup.ts';
import { weightFaults, type StyleWeights } from './rules/weight.ts';
import type { SiteFault, SitePage } from './site-model.ts';

/** A page that is to be read. */
export interface PageInput {
  /** Address of the page. */
  path: string;
  /** Its file, in the folder of the site. */
  file: string;
  html: string;
  /** Whether its HTML is validated. */
  isValidated: boolean;
}

/** What holds for all pages of a site. */
export interface PageContext {
  /** Origin of the canonical addresses. */
  origin: string;
  styles: StyleWeights;
  cache: BuildCache;
}

type WeighedPage = Omit<SitePage, 'markup'>;

function bytesOf(value: WeighedPage | SiteFault[]): Buffer {
  return Buffer.from(JSON.stringify(value));
}

function weighedOf(kept: Uint8Array): WeighedPage {
  // What `bytesOf` wrote; JSON leaves out what is undefined.
  const { canonical, ...page } = JSON.parse(Buffer.from(kept).toString()) as WeighedPage;
  return { ...page, canonical };
}

function faultsOf(kept: Uint8Array): SiteFault[] {
  return JSON.parse(Buffer.from(kept).toString()) as SiteFault[]; // what `bytesOf` wrote
}

function ingredientsOf({ path, file, html }: PageInput, { origin, styles }: PageContext) {
  const page = [path, file, html];
  return {
    weighed: { kind: 'page', inputs: [...page, origin, JSON.stringify([...styles])] },
    markup: { kind: 'markup', inputs: page },
  };
}

/** What an earlier build found out about the same page; undefined when that is not all that is asked for. */
export function knownPage(input: PageInput, context: PageContext): SitePage | undefined {
  const ingredients = ingredientsOf(input, context);
  const weighed = context.cache.read(ingredients.weighed);
  const markup = input.isValidated ? context.cache.read(ingredients.markup) : undefined;
  if (!weighed || (input.isValidated && !markup)) return undefined;
  return { ...weighedOf(weighed), markup: markup && faultsOf(markup) };
}

/** Reads, weighs and validates a page. */
export async function checkPage(input: PageInput, context: PageContext): Promise<SitePage> {
  const { cache } = context;
  const ingredients = ingredientsOf(input, context);
  const weighed = await cache.kept(ingredients.weighed, async () => {
    const tree = parse(input.html, { sourceCodeLocationInfo: true });
    const page = readPage({ ...input, tree });
    return bytesOf({ ...page, weight: await weightFaults({ page, html: input.html, tree }, context) });
  });
  const validate = async () => bytesOf(await markupFaults(input.path, input.html));
  const markup = input.isValidated ? await cache.kept(ingredients.markup, validate) : undefined;
  return { ...weighedOf(weighed), markup: markup && faultsOf(markup) };
}
