/** What the pages about the pilot tell, straight from the entries. */
import type { Locale } from '#locales';
import type { EntryData } from '#model/collections.ts';
import { compareText } from '#model/compare-text.ts';
import { pathTo } from '#routing/paths.ts';

import type { Catalogue, RecordEntry } from './catalogue.ts';
import { targetOf } from './links.ts';

/** The moments of the pilot in the order of the timeline. */
export function milestonesInOrder({ milestones }: Pick<Catalogue, 'milestones'>): RecordEntry<'milestones'>[] {
  return [...milestones.values()].toSorted((a, b) => a.order - b.order);
}

/** The newest period of the pilot's progress. */
export function latestProgress({ progress }: Pick<Catalogue, 'progress'>): RecordEntry<'progress'> | undefined {
  return [...progress.values()].toSorted((a, b) => compareText(b.until, a.until))[0];
}

/** What nobody can answer yet about the pilot. */
export function openQuestions(progress: EntryData<'progress'> | undefined, locale: Locale): string[] {
  return (progress?.questions ?? []).map(({ question }) => question[locale]);
}

/** The document that shows the proposal and the decision on the pilot. */
const proposal = 'pages/board-proposal';

/** Address of the text of the proposal and the decision; undefined when it is not on the portal. */
export function proposalPath({ documents }: Pick<Catalogue, 'documents'>, locale: Locale): string | undefined {
  const pair = documents.get(proposal);
  return pair && pathTo(locale, targetOf(pair, locale));
}

/** How many municipalities of each country the pilot is meant for (board proposal, May 2026). */
const placesPerCountry = 10;

export interface CountryParticipants {
  country: EntryData<'municipalities'>['country'];
  /** Those that want to take part or do. */
  known: { name: string; role: EntryData<'municipalities'>['role']; href: string }[];
  /** Whether places are left of which nobody knows whose they are. */
  othersUnknown: boolean;
}

/** Who takes part, as far as known, per country. */
export function participants(
  { municipalities }: Pick<Catalogue, 'municipalities'>,
  locale: Locale,
): CountryParticipants[] {
  return (['NL', 'UA'] as const).map((country) => {
    const known = [...municipalities.values()]
      .filter((each) => each.country === country && (each.role === 'applicant' || each.role === 'participant'))
      .map(({ id, name, role }) => ({
        name: name[locale],
        role,
        href: pathTo(locale, { page: 'municipality', slug: id }),
      }));
    return { country, known, othersUnknown: known.length < placesPerCountry };
  });
}
