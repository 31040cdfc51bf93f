/** The figures of a grown portal, as they stand in docs/bench.md. */
import type { Growth } from './run-growth.ts';
import type { Weight } from './weigh-site.ts';

function row({ path, raw, brotli }: Weight): string {
  return `| ${path} | ${String(raw)} | ${String(brotli)} |`;
}

/** How many sentences each rule has, with the longest way over a budget. */
function faultLines(faults: readonly string[]): string[] {
  const rules = Map.groupBy(faults, (fault) => /\[([a-z-]+)\]$/u.exec(fault)?.[1] ?? 'other');
  return [...rules].map(([rule, list]) => `- ${rule}: ${String(list.length)}, such as \`${list[0] ?? ''}\``);
}

/** A chapter of docs/bench.md. */
export function growthChapter({ times, counts, steps, seconds, weight, faults }: Growth, day: string): string {
  const sizes = [...counts].map(([kind, count]) => `${String(count)} ${kind}`).join(', ');
  const spent = [...steps].map(([step, took]) => `${step} ${took.toFixed(1)} s`).join(', ');
  return [
    `### ${String(times)} × the pilot, ${day}`,
    '',
    `${sizes}. Build ${seconds.toFixed(1)} s: ${spent}. ${String(weight.pages)} pages, ${String(weight.files)} files, ${(weight.bytes / 1e6).toFixed(1)} MB.`,
    '',
    '| page or file | raw, B | brotli, B |',
    '| --- | --- | --- |',
    ...weight.heaviest.map(row),
    ...weight.shared.map(row),
    '',
    faults.length === 0 ? 'The check of the built site found nothing.' : 'The check of the built site says:',
    '',
    ...faultLines(faults),
  ].join('\n');
}
