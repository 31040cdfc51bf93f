import type { Evaluation, SetResult } from './run-evaluation.ts';
import type { ScaleRow } from './scale.ts';
import { gates, type SetScore } from './score.ts';

function cell(set: SetResult['set'], score: SetScore | undefined): string {
  if (!score) return '';
  if (set === 'nonsense') return score.answered.toFixed(2);
  return `${score.recall.toFixed(3)} / ${score.reciprocalRank.toFixed(2)}`;
}

function gateOf({ set, locale }: SetResult): string {
  const [first, second] = gates[set][locale];
  return set === 'nonsense' ? `≤ ${String(first)}` : `${String(first)} / ${String(second)}`;
}

/** A table in Markdown: a line per set and language, a column per engine. */
export function tableOf({ engines, results }: Evaluation): string {
  const header = ['set', 'queries', 'gate', ...engines];
  const lines = results.map((result) => [
    `${result.set}, ${result.locale}${result.isPassed ? '' : ' (below its gate)'}`,
    String(Object.values(result.scores)[0]?.queries ?? 0),
    gateOf(result),
    ...engines.map((engine) => cell(result.set, result.scores[engine])),
  ]);
  return [header, header.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Kilobytes and seconds of the portal's search beside those of Pagefind as it comes. */
export function scaleTable(rows: readonly ScaleRow[]): string {
  const header = ['pages', 'first query, kB', 'index, MB', 'build, s', 'warm query, ms', 'with ten results, ms'];
  const lines = rows.map(({ pages, own, stock }) => [
    String(pages),
    `${kilobytes(own.firstQuery)} (${kilobytes(stock.firstQuery)})`,
    `${megabytes(own.index)} (${megabytes(stock.index)})`,
    `${own.build.toFixed(1)} (${stock.build.toFixed(1)})`,
    `${own.query.toFixed(0)} (${stock.query.toFixed(0)})`,
    `${own.shown.toFixed(0)} (${stock.shown.toFixed(0)})`,
  ]);
  return [header, header.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

/**
 * Puts a table in the place of the one that a page has.
 * @throws when the page has no place for it
 */
export function withTable(page: string, table: string, name: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from === -1 || to === -1) throw new Error(`The page has no ${start} … ${end}.`);
  return `${page.slice(0, from + start.length)}\n\n${table}\n\n${page.slice(to)}`;
}
