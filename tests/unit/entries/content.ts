/** Entries for tests: only what the code under test looks at. */
import type { RecordEntry } from '#entries/catalogue.ts';
import type { NoteContent } from '#entries/board-note.ts';
import type { DocumentPair, DocumentVersion, ListedPair } from '#entries/pairs.ts';
import { pairsOf } from '#entries/pairs.ts';
import { locales, type Locale } from '#locales';
import type { DocumentName, RecordName } from '#model/collection-names.ts';
import { sectionsOf } from '#model/sections.ts';

interface PairDraft {
  id?: string;
  /** The languages that it exists in; Dutch is the source where it is there. */
  in?: readonly Locale[];
  status?: 'released' | 'withdrawn' | 'example';
  method?: 'human' | 'machine' | 'machine-reviewed';
  /** Text of the source; the translation always has section `a` and knows only "Tekst.". */
  body?: string;
  /** Further front matter. */
  data?: Record<string, unknown>;
}

const knownBody = '## Een {#a}\n\nTekst.\n';
const hashes = Object.fromEntries(sectionsOf(knownBody).map(({ id, hash }) => [id ?? '', hash]));

function aPair<N extends DocumentName>(collection: N, draft: PairDraft): DocumentPair<N> {
  const { id = 'example', in: inLocales = locales, status = 'released', method = 'human', body = knownBody } = draft;
  const [sourceLocale = 'nl'] = inLocales;
  const versions = inLocales.map((locale) => {
    const translation = locale === sourceLocale ? undefined : { method, sections: hashes };
    const data = {
      title: `${id} (${locale})`,
      slug: `${id}-${locale}`,
      sourceLocale,
      status,
      translation,
      ...draft.data,
    };
    return {
      collection,
      id,
      locale,
      sourceLocale,
      data,
      sections: sectionsOf(locale === sourceLocale ? body : '## Один {#a}\n\nТекст.\n'),
      load: () => Promise.reject(new Error('not compiled in this test')),
      // The rest of the front matter is not read.
    } as unknown as DocumentVersion<N>;
  });
  const [pair] = pairsOf(versions);
  if (!pair) throw new Error('There is no pair.');
  return pair;
}

export const aGuide = (draft: PairDraft = {}) => aPair('guides', draft);
export const aCase = (draft: PairDraft = {}) => aPair('cases', draft);
export const aPage = (draft: PairDraft = {}) =>
  aPair('pages', { ...draft, data: { menuLabel: draft.id ?? 'example', menuOrder: 1, ...draft.data } });
export const aVisit = (draft: PairDraft = {}) =>
  aPair('visits', { ...draft, data: { direction: 'to-netherlands', ...draft.data } });

export function anAgreement(draft: Partial<RecordEntry<'agreements'>> = {}): RecordEntry<'agreements'> {
  const text = { nl: 'Vragen beantwoorden.', uk: 'Відповісти на запитання.' };
  return { id: 'questions', text, owner: { nl: 'jurist', uk: 'юрист' }, due: '2027-01-31', state: 'open', ...draft };
}

export function aMilestone(draft: Partial<RecordEntry<'milestones'>> = {}): RecordEntry<'milestones'> {
  const both = (text: string) => ({ nl: text, uk: text });
  return {
    id: 'start',
    title: both('start'),
    when: both('2026'),
    order: 1,
    text: both('Start.'),
    certainty: 'confirmed',
    ...draft,
  };
}

export function aLaw(draft: Partial<RecordEntry<'laws'>> = {}): RecordEntry<'laws'> {
  const title = { nl: 'Wet', uk: 'Закон' };
  const source = { url: 'https://example.org/', title: 'Wet', publisher: 'X', accessed: '2027-01-01' };
  return { id: 'law', country: 'NL', title, status: 'in-force', checkedOn: '2027-01-01', sources: [source], ...draft };
}

function byId<N extends RecordName>(entries: readonly RecordEntry<N>[]): ReadonlyMap<string, RecordEntry<N>> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

interface ContentDraft {
  listed?: readonly ListedPair[];
  agreements?: readonly RecordEntry<'agreements'>[];
  milestones?: readonly RecordEntry<'milestones'>[];
  laws?: readonly RecordEntry<'laws'>[];
  terms?: readonly RecordEntry<'terms'>[];
  progress?: readonly RecordEntry<'progress'>[];
}

/** A portal with just these entries. */
export function aPortal(draft: ContentDraft = {}): NoteContent {
  const { listed = [] } = draft;
  return {
    listed: [...listed],
    visits: listed.filter((pair) => pair.collection === 'visits'),
    agreements: byId(draft.agreements ?? []),
    milestones: byId(draft.milestones ?? []),
    laws: byId(draft.laws ?? []),
    terms: byId(draft.terms ?? []),
    progress: byId(draft.progress ?? []),
  };
}
