/**
 * Measures what it costs that a save and a publication are on the disk before they are answered, and writes the figures to
 * docs/bench.md.
 *
 * Usage: npm run bench:saves                     40 saves and publications of each kind
 *        npm run bench:saves -- --times 10       fewer
 *        npm run bench:saves -- --write          writes the figures down
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { timeSaves, type SaveTimes } from './bench-saves/time-saves.ts';
import { makeWorkFolder, sweepWorkFolders } from '../scripts/build/work-folder.ts';

const { values } = parseArgs({
  options: { times: { type: 'string', default: '40' }, write: { type: 'boolean', default: false } },
});
const root = process.cwd();
const page = join(root, 'docs', 'bench.md');

await sweepWorkFolders(root);
const work = await makeWorkFolder(root, 'saves');
try {
  const table = tableOf(await timeSaves({ work, times: Number(values.times) }));
  console.log(table);
  if (values.write) {
    const between = /(<!-- saves -->\n)[\s\S]*(\n<!-- \/saves -->)/u;
    const text = await readFile(page, 'utf8');
    await writeFile(
      page,
      text.replace(between, (_all, start: string, end: string) => `${start}\n${table}\n${end}`),
    );
  }
} finally {
  await rm(work, { recursive: true, force: true });
}

function tableOf({ synced, unsynced }: SaveTimes): string {
  const row = (what: 'save' | 'publication'): string => {
    const [long, short] = [synced[what], unsynced[what]];
    return `| ${what} | ${short.toFixed(0)} | ${long.toFixed(0)} | ${(long / short).toFixed(2)} |`;
  };
  return [
    '| what | not brought to the disk, ms | on the disk, ms | times as long |',
    '| --- | --- | --- | --- |',
    row('save'),
    row('publication'),
  ].join('\n');
}
