import { perLocale } from '#locales';
import type { Locale, Localized } from '#locales';
import { isRawData, splitDocument } from '#model/entry-file.ts';
import { readText } from '#model/safe-mdx/read-text.ts';
import { municipalitiesIn } from '#model/ukrainian-facts.ts';
import { fieldHints, proseFindings } from '#model/writing/analyse.ts';
import type { WritingFinding } from '#model/writing/findings.ts';
import { officialTitleFinding } from '#model/writing/official-title.ts';
import { searchOnlyFinder, searchOnlyOf } from '#model/writing/search-only.ts';
import { sourceAddressFindings } from '#model/writing/source-address.ts';
import type { FoundWord } from '#model/writing/word-list.ts';
import { quotedWords } from '#model/writing/wording.ts';

import type { DocumentEntry, Entry } from '#model/rules/entry.ts';
import { fieldTexts } from '../field-texts.ts';
import type { Issue } from '#model/issues/issue.ts';
import type { ContentTree } from '../load-content.ts';
import { placesOf } from '../grouped-documents.ts';
import { lineOf } from '#model/rules/locate.ts';
import { filledFields } from '#model/rules/walk-fields.ts';

function issueOf(file: string, line: number, { kind, found, values }: WritingFinding): Issue {
  return { kind, file, line, values: { ...values, found: quotedWords(found) } };
}

/** Whether a whole text is about people or places in Ukraine, whatever a form says: a visit always is. */
function isInUkraine(tree: ContentTree, { collection, data }: Entry): boolean {
  const known = placesOf(tree);
  return collection === 'visits' || municipalitiesIn(collection, data).some(({ id }) => known.ukrainianName(id));
}

/** Links lead somewhere by their words, pictures are described, and headings skip no level. */
export function checkStructure(tree: ContentTree): Issue[] {
  return tree.documents.flatMap(({ path, bodyLine, advice }) => {
    return advice.map((finding) => issueOf(path, finding.line + bodyLine - 1, finding));
  });
}

/** What is the same for all texts of a content: made once. */
interface Glossary {
  searchOnly: Localized<(text: string) => FoundWord[]>;
}

function glossaryOf(tree: ContentTree): Glossary {
  const terms = tree.records
    .filter(({ collection }) => collection === 'terms')
    .map(({ data }) => ({
      word: perLocale((locale) => localizedText(data['word'], locale)),
      searchOnly: searchOnlyOf(data),
    }));
  return { searchOnly: perLocale((locale) => searchOnlyFinder(terms, locale)) };
}

function localizedText(value: unknown, locale: Locale): string {
  const text = isRawData(value) ? value[locale] : '';
  return typeof text === 'string' ? text : '';
}

function bodyHints(
  tree: ContentTree,
  entry: DocumentEntry,
  { searchOnly, today }: Glossary & { today: string },
): Issue[] {
  const { locale, data } = entry;
  const { summary } = data;
  const context = {
    locale,
    today,
    isInUkraine: isInUkraine(tree, entry),
    searchOnly: searchOnly[locale],
    ...(typeof summary === 'string' && { summary }),
  };
  const findings = proseFindings(readText(splitDocument(entry.raw).body), context);
  return findings.map((finding) => issueOf(entry.path, finding.line + entry.bodyLine - 1, finding));
}

function hintsInFields(tree: ContentTree, entry: Entry, today: string): Issue[] {
  const context = { today, isInUkraine: isInUkraine(tree, entry) };
  return fieldTexts(entry).flatMap(({ text, locale, path }) => {
    const findings = fieldHints(text, { locale, ...context });
    return findings.map((finding) => issueOf(entry.path, lineOf(entry, path), finding));
  });
}

/** The addresses of sources, and the official titles of Ukrainian acts. */
function hintsAtFields(entry: Entry): Issue[] {
  const addresses = filledFields(entry).flatMap(({ field, path, value }) => {
    if (field.kind !== 'url' || !field.isSource || typeof value !== 'string') return [];
    return sourceAddressFindings(value).map((finding) => issueOf(entry.path, lineOf(entry, path), finding));
  });
  const finding = entry.collection === 'laws' ? officialTitleFinding(entry.data) : undefined;
  return [...addresses, ...(finding ? [issueOf(entry.path, lineOf(entry, ['title']), finding)] : [])];
}

/** Sentences are short, words are plain, and nothing tells too much of a place in Ukraine: hints. */
export function checkWriting(tree: ContentTree, today: string): Issue[] {
  const glossary = glossaryOf(tree);
  const entries = [...tree.documents, ...tree.records];
  return [
    ...tree.documents.flatMap((entry) => bodyHints(tree, entry, { ...glossary, today })),
    ...entries.flatMap((entry) => [...hintsInFields(tree, entry, today), ...hintsAtFields(entry)]),
  ];
}
