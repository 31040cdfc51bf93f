/**
 * Grows a copy of the real content with made-up entries to the size of the pilot and to four times that, builds both, and
 * says what they cost.
 *
 * Usage: npm run bench:growth                 both sizes
 *        npm run bench:growth -- --times 1    one
 *        npm run bench:growth -- --write      writes the figures down
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { currentDay } from '../src/site.ts';

import { growthChapter } from './bench/growth/growth-figures.ts';
import { runGrowth } from './bench/growth/run-growth.ts';
import { BuildFault } from '../scripts/build/fault.ts';
import { stopOnSignal } from '../scripts/process/stop-on-signal.ts';

const { values } = parseArgs({
  options: { times: { type: 'string', default: '1,4' }, write: { type: 'boolean', default: false } },
});
const root = process.cwd();
const page = join(root, 'docs', 'bench.md');
const marks = ['<!-- growth -->', '<!-- /growth -->'] as const;
const signal = stopOnSignal();
const chapters: string[] = [];

try {
  for (const times of values.times.split(',').map(Number)) {
    const chapter = growthChapter(await runGrowth({ root, times, signal }), currentDay());
    console.log(`${chapter}\n`);
    chapters.push(chapter);
  }
  if (values.write) await writeDown(chapters.join('\n\n'));
} catch (error) {
  if (error instanceof BuildFault) console.error(error.message);
  else if (!signal.aborted) throw error;
  process.exitCode = 1;
}

async function writeDown(text: string): Promise<void> {
  const before = await readFile(page, 'utf8');
  const [start, end] = marks.map((mark) => before.indexOf(mark));
  if (start === undefined || end === undefined || start < 0 || end < start)
    throw new Error(`${page} has no place between ${marks.join(' and ')}.`);
  await writeFile(page, `${before.slice(0, start)}${marks[0]}\n\n${text}\n\n${before.slice(end)}`);
}
