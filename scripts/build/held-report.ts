import { heldName, type HeldEntry } from '#model/build-note.ts';
import { messageOf } from '#model/issues/message-of.ts';

import { placeOf } from '../checks/report.ts';

function outcomeOf(entry: HeldEntry): string {
  const { shown } = entry;
  const name = heldName(entry);
  return shown === null ? `${name} is left out: no version of it passes.` : `${name} is built as it was in ${shown}.`;
}

/** What a build says of entries that it holds back: each fault with its place and remedy, and what is built instead. */
export function heldReport(held: readonly HeldEntry[]): string {
  return held
    .flatMap((entry) => [
      ...entry.faults.map((fault) => `${placeOf({ file: fault.file, line: fault.line })}  ${messageOf(fault, 'en')}`),
      outcomeOf(entry),
    ])
    .join('\n');
}
