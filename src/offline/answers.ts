/** The worker's answers. */
import type { Locale } from '#locales';

import { allCopies, type Copy } from './copies.ts';
import { copyDate } from './copy-date.ts';
import { withNote } from './copy-note.ts';
import { isOwnFile, isOwnPage } from './own-answer.ts';
import { localeOfPath, pagePath, type Route } from './routes.ts';
import { joinEntries, searchEntryPath, type SearchEntry } from './search-entry.ts';

/** After this a copy is better than waiting. */
const patienceInMs = 3000;

/** How each route is answered. */
export const answers = { page: answerPage, fresh: answerFresh, kept: answerKept } as const satisfies Record<
  Route,
  (request: Request) => Promise<Response>
>;

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

interface Ways {
  /** Whether an answer comes from the site, and not from a network that puts its own in the place. */
  isOwn: (response: Response) => Promise<boolean>;
  fallback: () => Promise<Response | undefined>;
}

/**
 * Asks the network; a copy takes over when that fails, fails at the host, takes too long, or is not of the site. Without a
 * copy the reader gets what the network gave: who has to sign in to it sees where.
 */
async function networkFirst(request: Request, { isOwn, fallback }: Ways): Promise<Response> {
  const asked = fetch(request);
  const judged = asked.then(async (response) => ({
    response,
    isOwn: response.status < 500 && (await isOwn(response)),
  }));
  const inTime = await Promise.race([judged.catch(() => undefined), pause()]);
  if (inTime?.isOwn) return inTime.response;
  return (await fallback()) ?? inTime?.response ?? asked;
}

function pause(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), patienceInMs);
  });
}

async function answerPage(request: Request): Promise<Response> {
  const path = pagePath(request.url);
  try {
    return await networkFirst(request, { isOwn: isOwnPage, fallback: () => copiedPage(path) });
  } catch {
    return (await shelfInstead(path)) ?? Response.error();
  }
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

async function answerFresh(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const fallback = (): Promise<Response | undefined> =>
    pathname === searchEntryPath ? copiedEntry() : copiedFile(pathname);
  return networkFirst(request, { isOwn: isOwnFile, fallback });
}

async function copiedFile(path: string): Promise<Response | undefined> {
  return (await find(path))?.response;
}

async function copiedEntry(): Promise<Response | undefined> {
  const copies = await allCopies();
  const read = async ({ locale, cache }: Copy) => {
    const response = await (await caches.open(cache)).match(searchEntryPath);
    // Pagefind's own file, saved with the index that it names.
    return response && { locale, entry: (await response.json()) as SearchEntry };
  };
  const entries = (await Promise.all(copies.map(read))).filter((entry) => entry !== undefined);
  return entries.length > 0 ? new Response(JSON.stringify(joinEntries(entries))) : undefined;
}

async function answerKept(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  return (await copiedFile(pathname)) ?? fetch(request);
}
