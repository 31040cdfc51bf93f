/** The worker's answers. */
import type { Locale } from '#locales';

import { allCopies, type Copy } from './copies.ts';
import { copyDate } from './copy-date.ts';
import { withNote } from './copy-note.ts';
import { isOwnFile, isOwnPage } from './own-answer.ts';
import { localeOfPath, pagePath, type Route } from './routes.ts';
import { askedOfCopy, isSearchFile, isSearchStart, SearchSources, type Source } from './search-sources.ts';

/** After this a copy is better than waiting. */
const patienceInMs = 3000;

/** A request, and the page that it is for. */
export interface Asked {
  request: Request;
  /** Id of the page that asks; of a page that is being opened, its own. */
  page: string;
  /** Language of the page that asks, where it is known. */
  locale?: Locale | undefined;
}

/** How each route is answered. */
export const answers = { page: answerPage, fresh: answerFresh, kept: answerKept } as const satisfies Record<
  Route,
  (asked: Asked) => Promise<Response>
>;

const sources = new SearchSources();

interface Found {
  response: Response;
  copy: Copy;
}

async function find(path: string, first?: Locale): Promise<Found | undefined> {
  for (const copy of await allCopies(first)) {
    const response = await (await caches.open(copy.cache)).match(path);
    if (response) return { response, copy };
  }
  return undefined;
}

interface Answer {
  response: Response;
  source: Source;
}

interface Ways {
  /** Whether an answer comes from the site, and not from a network that puts its own in the place. */
  isOwn: (response: Response) => Promise<boolean>;
  fallback: () => Promise<Response | undefined>;
}

/**
 * Asks the network; a copy takes over when that fails, fails at the host, takes too long, or is not of the site. Without a
 * copy the reader gets what the network gave: who has to sign in to it sees where.
 */
async function networkFirst(request: Request, { isOwn, fallback }: Ways): Promise<Answer> {
  const asked = fetch(request);
  const judged = asked.then(async (response) => ({
    response,
    isOwn: response.status < 500 && (await isOwn(response)),
  }));
  const inTime = await Promise.race([judged.catch(() => undefined), pause()]);
  if (inTime?.isOwn) return { response: inTime.response, source: 'network' };
  const copied = await fallback();
  if (copied) return { response: copied, source: 'copy' };
  return { response: inTime?.response ?? (await asked), source: 'network' };
}

function pause(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), patienceInMs);
  });
}

async function answerPage({ request, page }: Asked): Promise<Response> {
  const path = pagePath(request.url);
  const answer = networkFirst(request, { isOwn: isOwnPage, fallback: () => copiedPage(path) }).catch(async () => ({
    response: (await shelfInstead(path)) ?? Response.error(),
    source: 'copy' as const,
  }));
  sources.note(page, answer);
  return (await answer).response;
}

async function copiedPage(path: string): Promise<Response | undefined> {
  const found = await find(path, localeOfPath(path));
  if (!found) return undefined;
  const { locale, savedAt, notes } = found.copy;
  return noted(
    found,
    notes.copy.replace('{{date}}', () => copyDate(locale, savedAt)),
  );
}

/** The shelf, for a page that is not on it. */
async function shelfInstead(path: string): Promise<Response | undefined> {
  const [copy] = await allCopies(localeOfPath(path));
  const response = copy && (await (await caches.open(copy.cache)).match(copy.notes.shelf.href));
  return response && noted({ response, copy }, copy.notes.absent);
}

async function noted({ response, copy }: Found, text: string): Promise<Response> {
  const html = withNote(await response.text(), text, copy.notes.shelf);
  return new Response(html, { headers: response.headers });
}

async function answerFresh(asked: Asked): Promise<Response> {
  const { request, page, locale } = asked;
  const { pathname } = new URL(request.url);
  const copied = async () => (await find(pathname, locale))?.response;
  if (!isSearchFile(pathname)) return (await networkFirst(request, { isOwn: isOwnFile, fallback: copied })).response;
  const known = askedOfCopy(request) ? 'copy' : await sources.of(page);
  if (!isSearchStart(pathname)) return answerSearch(asked, known, copied);
  const own = known === 'copy' ? await copied() : undefined;
  if (own) return own;
  const answer = networkFirst(request, { isOwn: isOwnFile, fallback: copied });
  sources.note(page, answer);
  return (await answer).response;
}

/** A file of the site, from the network. @throws TypeError when another page comes in its place, as for a network that is gone */
async function ownFile(request: Request): Promise<Response> {
  const response = await fetch(request);
  if (!(await isOwnFile(response))) throw new TypeError('The network answered with a page of its own.');
  return response;
}

/** A file of a search that has begun: from where the others came, however slow that is, so that two builds never mix. */
async function answerSearch(
  { request }: Asked,
  source: Source | undefined,
  copied: () => Promise<Response | undefined>,
): Promise<Response> {
  if (source === 'copy') return (await copied()) ?? Response.error();
  if (source === 'network') return ownFile(request);
  // The browser has ended the worker since the search began: only a network that is gone, or not the site's, gives way.
  return ownFile(request).catch(async () => (await copied()) ?? Response.error());
}

async function answerKept({ request }: Asked): Promise<Response> {
  const { pathname } = new URL(request.url);
  return (await find(pathname))?.response ?? fetch(request);
}
