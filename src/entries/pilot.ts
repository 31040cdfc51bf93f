import type { Catalogue, RecordEntry } from './catalogue.ts';

/** The moments of the pilot in the order of the timeline. */
export function milestonesInOrder(catalogue: Catalogue): RecordEntry<'milestones'>[] {
  return [...catalogue.milestones.values()].toSorted((a, b) => a.order - b.order);
}

/** The newest period of the pilot's progress. */
export function latestProgress(catalogue: Catalogue): RecordEntry<'progress'> | undefined {
  return [...catalogue.progress.values()].toSorted((a, b) => b.until.localeCompare(a.until))[0];
}
