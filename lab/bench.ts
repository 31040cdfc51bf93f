/**
 * Measures the build with many documents and compares it with the figures in docs/bench.md.
 *
 * Usage: npm run bench                     sizes 100, 1,000 and 10,000
 *        npm run bench -- --sizes 100      one size
 *        npm run bench -- --write          writes the figures down
 */
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { compareFigures, formatFigures, parseFigures, type Figures } from './bench/figures.ts';
import { runSize } from './bench/run-size.ts';
import { sweepWorkFolders } from '../scripts/build/work-folder.ts';
import { stopOnSignal } from '../scripts/process/stop-on-signal.ts';

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '100,1000,10000' }, write: { type: 'boolean', default: false } },
});
const root = process.cwd();
const page = join(root, 'docs', 'bench.md');
const signal = stopOnSignal();

await sweepWorkFolders(root);
const before = await readFile(page, 'utf8').catch(() => '');
const written = parseFigures(before);
/** What other commands and people wrote below the first chapter. */
const [, rest = ''] = /(\n## [\s\S]*)$/u.exec(before) ?? [];
const measured: Figures[] = [];
try {
  for (const size of values.sizes.split(',').map(Number)) {
    console.log(`\n${size} documents in two languages`);
    const { figures, steps } = await runSize({ root, size, signal });
    measured.push(figures);
    const last = written.find((row) => row.size === size);
    console.log([steps, ...compareFigures(last, figures)].join('\n'));
  }
  if (values.write) await writeFile(page, benchPage());
} catch (error) {
  if (!signal.aborted) console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function benchPage(): string {
  const kept = written.filter(({ size }) => measured.every((figures) => figures.size !== size));
  const figures = [...kept, ...measured].sort((a, b) => a.size - b.size);
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), ${(totalmem() / 1e9).toFixed(0)} GB, Node ${process.version}`;
  return `# Bench

Figures of \`npm run bench -- --write\`: the whole build (content check, pages, search index, editor, check of the built
site, compressed copies) with so many generated guides of about 700 words in both languages, on top of the real content.
Memory is the sum over the process tree. Bytes are the mean of generated guides' pages; CSS, scripts and fonts are
fetched once and kept. Machine: ${machine}.

${formatFigures(figures)}
${rest}`;
}
