/** Addresses that the published branch had and that lead nowhere now: what no save of the editor could write down. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { locales, type Locale } from '#locales';
import { isDocumentName } from '#model/collection-names.ts';
import { EntryFileError, isRawData, parseDocument, parseRecord, type RawData } from '#model/entry-file.ts';
import { contentFolder, documentPath, parsePath, recordPath, type EntryPath } from '#model/entry-path.ts';
import type { Issue } from '#model/issues/issue.ts';
import { isSeenBy } from '#model/visibility.ts';
import { parseRedirects } from '#publish/redirects-file.ts';
import { addressesOf, type Tie } from '#routing/entry-addresses.ts';
import { gonePath } from '#routing/gone-addresses.ts';
import { isListName, pathTo } from '#routing/paths.ts';
import { currentDay } from '#site';

import { gitIn, type Git } from '../../cms/server/git.ts';
import { filedEntries } from './filed-entries.ts';
import { loadContent, type ContentTree } from './load-content.ts';

/** The kinds of entry that say their address themselves. */
const folders = ['guides', 'cases', 'visits', 'pages', 'themes'].map((name) => `${contentFolder}/${name}`);

/** An address that stood on the published branch. */
interface PastAddress {
  place: EntryPath;
  locale: Locale;
  name: string;
  /** The file that said so. */
  path: string;
}

/** Every content that a file ever had on the branch that is checked out: drafts have a branch of their own. */
async function versionsIn(git: Git): Promise<{ oid: string; path: string }[]> {
  const out = await git.text([
    ...['-c', 'log.showRoot=true', 'log', '--first-parent', '-m', '--raw', '--no-renames', '--no-abbrev', '-z'],
    ...['--format=', '--diff-filter=d', '--', ...folders],
  ]);
  const versions = new Map<string, { oid: string; path: string }>();
  const parts = out.split(/[\0\n]/u);
  parts.forEach((part, at) => {
    const oid = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]\d*$/u.exec(part)?.[1];
    const path = parts[at + 1] ?? '';
    if (oid !== undefined) versions.set(`${oid} ${path}`, { oid, path });
  });
  return [...versions.values()];
}

function dataOf(place: EntryPath, text: string): RawData {
  try {
    return place.locale === undefined ? parseRecord(text) : parseDocument(text).data;
  } catch (error) {
    if (error instanceof EntryFileError) return {};
    throw error;
  }
}

/** The address in each language that a version says; a text that readers did not see had none. */
function namesIn(place: EntryPath, data: RawData): { locale: Locale; name: string }[] {
  const { slug } = data;
  if (place.locale !== undefined) {
    return isSeenBy(data, currentDay()) && typeof slug === 'string' ? [{ locale: place.locale, name: slug }] : [];
  }
  const parts = isRawData(slug) ? slug : {};
  return locales.flatMap((locale) => {
    const name = parts[locale];
    return typeof name === 'string' ? [{ locale, name }] : [];
  });
}

async function pastAddresses(git: Git): Promise<PastAddress[]> {
  const versions = await versionsIn(git);
  const texts = await git.read(versions.map(({ oid }) => oid));
  const past = new Map<string, PastAddress>();
  for (const [at, { path }] of versions.entries()) {
    const place = parsePath(path);
    if (!place) continue;
    for (const { locale, name } of namesIn(place, dataOf(place, texts[at]?.toString('utf8') ?? '')))
      past.set(`${path} ${locale} ${name}`, { place, locale, name, path });
  }
  return [...past.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function addressOf({ place, locale, name }: PastAddress): string {
  const { collection } = place;
  if (isListName(collection)) return pathTo(locale, { page: 'document', list: collection, slug: name });
  return pathTo(locale, { page: collection === 'pages' ? 'info' : 'theme', slug: name });
}

interface Owner {
  path: string;
  id: string;
  tie: Tie;
}

/** Who has, had or holds an address now. */
function ownersIn(tree: ContentTree): ReadonlyMap<string, Owner> {
  const entries = filedEntries(tree);
  const owned = entries.flatMap((entry) =>
    addressesOf(entry).map(({ locale, name, tie }) => {
      const { id, collection } = entry;
      const path = isDocumentName(collection) ? documentPath(collection, id, locale) : recordPath(collection, id);
      return [`${collection} ${locale} ${name}`, { path, id, tie }] as const;
    }),
  );
  return new Map(owned);
}

/**
 * Addresses that the branch which is checked out had once, and that are lost, or another text's now.
 * @param root folder of the repository
 */
export async function scanAddresses(root: string): Promise<Issue[]> {
  const tree = await loadContent(root);
  const [past, owners] = [await pastAddresses(gitIn(root)), ownersIn(tree)];
  const paths = new Set([...owners.values()].map(({ path }) => path));
  const gone = new Set(
    tree.gone.flatMap((entry) =>
      locales.flatMap((locale) => entry.names[locale].map((name) => `${gonePath(entry)} ${locale} ${name}`)),
    ),
  );
  const byHand = parseRedirects(await readFile(join(root, 'public/_redirects'), 'utf8').catch(() => ''));
  const led = new Set(byHand.map(({ from }) => from));
  return past.flatMap((one): Issue[] => {
    const address = addressOf(one);
    const owner = owners.get(`${one.place.collection} ${one.locale} ${one.name}`);
    if (owner?.id === one.place.id || led.has(address)) return [];
    const isWritten = gone.has(`${gonePath(one.place)} ${one.locale} ${one.name}`);
    if (!owner && isWritten) return [];
    const values = { address, slug: one.name, other: one.path, gone: gonePath(one.place) };
    if (owner) return [{ kind: 'reused-address', file: owner.path, values }];
    return [{ kind: paths.has(one.path) ? 'lost-address' : 'gone-address', file: one.path, values }];
  });
}
