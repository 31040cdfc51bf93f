import type { Evaluation, SetResult } from './run-evaluation.ts';
import { gates, type SetScore } from './score.ts';

const start = '<!-- table -->';
const end = '<!-- /table -->';

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

/**
 * Puts a table in the place of the one that a page has.
 * @throws when the page has no place for it
 */
export function withTable(page: string, table: string): string {
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from === -1 || to === -1) throw new Error(`The page has no ${start} … ${end}.`);
  return `${page.slice(0, from + start.length)}\n\n${table}\n\n${page.slice(to)}`;
}
