/** What the desk lists of publications: what is on its way, what was refused, and what readers do not get. */
import { perLocale } from '#locales';
import type { Locale } from '#locales';

import type { Held } from '../publication/held-entries.ts';
import type { Publication, PublicationReport } from '../publication/publication-state.ts';
import { heldReasons, stateLines } from '../publication/publication-words.ts';

import type { EntryFaults, Fault, Words } from './desk-row.ts';

/** A line per language, for as many lines as the languages have. */
function inBoth(linesIn: (locale: Locale) => readonly string[]): Words[] {
  const lines = perLocale(linesIn);
  return lines.nl.map((_, at) => perLocale((locale) => lines[locale][at] ?? ''));
}

function faultOf(publication: Publication): Fault[] {
  const { state, wish, since, refusal, isUnmerged } = publication;
  if (state === 'running')
    return [
      {
        kind: 'publishing',
        reasons: inBoth((locale) => stateLines({ kind: 'running', wish, since, isUnmerged }, locale)),
      },
    ];
  // A draft that waits stands among the drafts; a removal that does, nowhere else.
  if (state === 'waiting' && wish === 'remove')
    return [{ kind: 'refused', reasons: inBoth((locale) => stateLines({ kind: 'waiting', wish, since }, locale)) }];
  if (state !== 'refused' || !refusal) return [];
  return [
    { kind: 'refused', reasons: inBoth((locale) => stateLines({ kind: 'refused', wish, since, refusal }, locale)) },
  ];
}

function heldFault({ faults }: Held): Fault {
  return { kind: 'held', reasons: inBoth((locale) => heldReasons(faults, locale)) };
}

/** The entries with something to say of their publication. */
export function publicationFaults({
  publications,
  held,
}: Pick<PublicationReport, 'publications'> & { held: readonly Held[] }): Omit<EntryFaults, 'title' | 'isPublic'>[] {
  return [
    ...publications.map((each) => ({ collection: each.collection, id: each.id, faults: faultOf(each) })),
    ...held.flatMap((entry) => {
      const { collection, id } = entry;
      return collection === undefined ? [] : [{ collection, id, faults: [heldFault(entry)] }];
    }),
  ];
}
