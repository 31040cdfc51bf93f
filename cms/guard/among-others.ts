/**
 * What the content check would refuse of an entry because of what else there is, told while somebody still works on it: by
 * the rules of the check, on the entries of the site that they ask for.
 */
import { localeInfo, locales, perLocale } from '#locales';
import type { Locale } from '#locales';
import { isDocumentName, type CollectionName } from '#model/collection-names.ts';
import { documentPath, parsePath, recordPath } from '#model/entry-path.ts';
import type { IssueKind } from '#model/issues/issue-kinds.ts';
import { entryName } from '#model/issues/issue-sentence.ts';
import type { Issue } from '#model/issues/issue.ts';
import { messageOf } from '#model/issues/message-of.ts';
import { ownAddress } from '#model/own-address.ts';
import { readLightly, type Entry } from '#model/rules/entry.ts';
import { checkExamples } from '#model/rules/examples.ts';
import type { KnownEntries, Portal } from '#model/rules/known-entries.ts';
import { checkLinks } from '#model/rules/links.ts';
import { checkOwnLinks } from '#model/rules/own-links.ts';
import { checkReferences, namedEntries } from '#model/rules/references.ts';
import { checkStates } from '#model/rules/states.ts';
import { titleIssues, titlesIn, titledCollections } from '#model/rules/titles.ts';
import { parsePath as parseAddress } from '#routing/paths.ts';

import { remember } from '#model/remember.ts';

import type { Backend, GuardContext } from './backend-types.ts';
import { publishedReader } from './draft-reader.ts';
import { filesWith, plain, type Texts } from './files-with.ts';
import { pathsOfEntry } from './read-pair.ts';

/** What is told here; the other kinds have their own places. */
const told = new Set<IssueKind>([
  ...(['dead-link', 'dead-section', 'dead-own-link', 'own-address', 'missing-reference'] as const),
  ...(['unknown-source', 'unknown-source-number', 'replaced-by-itself'] as const),
  ...(['duplicate-title', 'title-of-portal', 'example-without-mark', 'mark-without-example'] as const),
]);

/** A portal that says nothing of itself. */
const unknownPortal: Portal = {
  url: 'https://portal.invalid',
  titles: perLocale(() => []),
  pairTitle: perLocale(() => '{{title}}'),
};

interface Asking {
  inner: Backend;
  portal?: Portal | undefined;
  /** ISO day. */
  today: string;
  /** Language of the sentences. */
  words: Locale;
}

/** The same files are asked for at every save. */
const readFile = remember((file) => {
  const [path = '', ...lines] = file.split('\n');
  const place = parsePath(path);
  return place && readLightly(path, place, lines.join('\n'));
});

function entriesFrom(texts: Texts): Entry[] {
  return [...texts].flatMap(([path, text]) => (text === undefined ? [] : (readFile(`${path}\n${text}`) ?? [])));
}

function knownEntries(entries: readonly Entry[], paths: Iterable<string>, portal: Portal): KnownEntries {
  return {
    documents: entries.filter((entry) => entry.locale !== undefined),
    records: entries.filter((entry) => entry.locale === undefined),
    byPath: new Map(entries.map((entry) => [entry.path, entry])),
    paths: new Set(paths),
    portal,
  };
}

/** The paths of the files of other entries that an entry names in its fields and its text. */
function namedPaths(entry: Entry): string[] {
  const linked = entry.locale === undefined ? [] : entry.references.links.map(({ target }) => target);
  const named: { collection: CollectionName; id: string }[] = [
    ...namedEntries(entry),
    ...linked.flatMap((target) => (target.kind === 'entry' ? [target] : [])),
  ];
  return named.flatMap(({ collection, id }) =>
    isDocumentName(collection)
      ? locales.map((locale) => documentPath(collection, id, locale))
      : [recordPath(collection, id)],
  );
}

/** Every entry, whole, that may stand at one of the portal's own addresses that a text names; such a text is rare. */
async function addressedTexts(own: readonly Entry[], { inner, portal = unknownPortal }: Asking): Promise<Texts> {
  const links = own.flatMap((entry) => (entry.locale === undefined ? [] : entry.references.links));
  const names = links.flatMap(({ address }) => {
    const path = ownAddress(address, portal.url)?.path;
    const target = path === undefined ? undefined : parseAddress(path.replace(/\/?$/u, '/'))?.target;
    return target && 'slug' in target ? [plain(target.slug)] : [];
  });
  if (names.length === 0) return new Map();
  const found = await filesWith(inner, titledCollections, new Set(names));
  const read = publishedReader(inner);
  const paths = [...new Set([...found.keys()].flatMap(pathsOfEntry))];
  return new Map(await Promise.all(paths.map(async (path) => [path, await read(path)] as const)));
}

/** What decides over the titles of an entry's pages. */
function namesOf(entries: readonly Entry[]): string {
  return JSON.stringify(
    entries.map(({ path, data }) => [path, data['title'], data['name'], data['word'], data['status']]),
  );
}

function wordsIn(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The entries that may have the title of the one that is judged; none when readers know it by that title. */
async function titledTexts(own: readonly Entry[], { inner, portal = unknownPortal }: Asking): Promise<Texts> {
  const read = publishedReader(inner);
  const published = await Promise.all(own.map(async ({ path }) => [path, await read(path)] as const));
  if (namesOf(own) === namesOf(entriesFrom(new Map(published)))) return new Map();
  const frame = new Set(Object.values(portal.pairTitle).flatMap(wordsIn));
  // Of a word of each title all that may be alike can be told, whatever their case, blanks and quotation marks.
  const words = titlesIn(knownEntries(own, [], portal)).flatMap(({ text }) => {
    const all = wordsIn(text);
    const telling = all.filter((word) => !frame.has(word));
    return (telling.length > 0 ? telling : all).toSorted((a, b) => b.length - a.length).slice(0, 1);
  });
  return words.length === 0 ? new Map() : filesWith(inner, titledCollections, new Set(words));
}

async function issuesOf(own: readonly Entry[], asking: Asking): Promise<Issue[]> {
  const { inner, portal = unknownPortal, today } = asking;
  const mine = new Set(own.map(({ path }) => path));
  const others = (texts: Texts): Entry[] => entriesFrom(texts).filter(({ path }) => !mine.has(path));
  const read = publishedReader(inner);
  const named = [...new Set(own.flatMap(namedPaths))].filter((path) => !mine.has(path));
  const linked = new Map([
    ...(await addressedTexts(own, asking)),
    ...(await Promise.all(named.map(async (path) => [path, await read(path)] as const))),
  ]);
  const there = [...linked].flatMap(([path, text]) => (text === undefined ? [] : [path]));
  const tree = knownEntries([...own, ...others(linked)], [...mine, ...there], portal);
  const alone = knownEntries(own, mine, portal);
  const titled = knownEntries(others(await titledTexts(own, asking)), [], portal);
  return [
    ...[checkLinks, checkReferences, checkOwnLinks].flatMap((rule) => rule(tree)),
    ...[...checkStates(alone, today), ...checkExamples(alone)],
    ...titleIssues([...titlesIn(titled), ...titlesIn(alone)], portal),
  ].filter(({ kind, file }) => told.has(kind) && mine.has(file));
}

/** The fault and its remedy, with the language that it stands in and the names of other entries. */
function sentenceOf({ file, kind, values = {} }: Issue, words: Locale): string {
  const { other } = values;
  const named = typeof other === 'string' ? { ...values, other: entryName(other, words) } : values;
  const locale = parsePath(file)?.locale;
  return [...(locale ? [localeInfo[locale].name] : []), messageOf({ kind, values: named }, words)].join(': ');
}

/**
 * The faults of an entry among the others, as readers have these, a sentence each.
 * @param texts the files of the entry as they are to be
 */
export async function faultsAmongOthers(texts: Texts, asking: Asking): Promise<string[]> {
  const issues = await issuesOf(entriesFrom(texts), asking);
  return [...new Set(issues.map((issue) => sentenceOf(issue, asking.words)))];
}

/** What is asked with what the guard knows of the editor around it. */
export function askingOf(inner: Backend, { portal, today, locale }: GuardContext): Asking {
  return { inner, portal, today: today(), words: locale };
}
