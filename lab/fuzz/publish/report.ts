/** The result of a run in words. */
import type { PublishResult } from './run-publish.ts';

/** Counts per kind, faults by kind, and the advice of the check of the built site. */
export function reportOf({ counts, faults, advice, builds }: PublishResult, seconds: number): string {
  const rows = [...counts].map(([name, { accepted, refused }]) => `| ${name} | ${accepted} | ${refused} |`);
  const sum = (key: 'accepted' | 'refused'): number =>
    [...counts.values()].reduce((total, count) => total + count[key], 0);
  const kinds = Map.groupBy(faults, ({ kind }) => kind);
  const advised = [...advice].map(([rule, { count, sample }]) => `  ${rule}: ${count}, such as ${sample}`);
  return [
    '| kind | accepted | refused |',
    '| --- | --- | --- |',
    ...rows,
    `| all | ${sum('accepted')} | ${sum('refused')} |`,
    '',
    `${builds} builds, ${seconds.toFixed(0)} s. Faults: ${faults.length}`,
    ...[...kinds].map(
      ([kind, list]) =>
        `  ${kind}: ${list.length}, entries ${[...new Set(list.map(({ tried }) => tried.number))].join(', ')}`,
    ),
    'Advice of the check of the built site:',
    ...advised,
  ].join('\n');
}
