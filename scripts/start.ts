/**
 * Builds the portal, serves it with its editor on this computer only, and rebuilds when something changes.
 *
 * Usage: npm start        PORT=8080 npm start
 */
import { localeInfo, locales } from '#locales';
import { currentDay, siteName } from '#site';

import { sweepWorkFolders } from './build/work-folder.ts';
import { stopOnSignal } from './process/stop-on-signal.ts';
import type { Api } from './serve/serve-site.ts';
import { watchDay } from './start/day-watch.ts';
import { openEditorApi } from './start/editor-api.ts';
import { checkedOutBranch, mainBranch, mainCommit, watchBranches } from './start/git-state.ts';
import { listenNearby, readPort } from './start/listen-nearby.ts';
import { createRebuilder } from './start/rebuilder.ts';
import { createSiteBuilder } from './start/site-builder.ts';
import { watchProject } from './start/watch-project.ts';

const root = process.cwd();
const signal = stopOnSignal();
const log = (line: string) => {
  if (!signal.aborted) console.log(line);
};

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const port = readPort(process.env['PORT']);
  await sweepWorkFolders(root);
  /** The editor needs the builder, which needs the server. */
  const late: { api?: Api | undefined } = {};
  const onTaken = (taken: number) => {
    log(`Port ${String(taken)} is taken: the next one is tried.`);
  };
  const server = await listenNearby({ port, api: async (...asked) => (await late.api?.(...asked)) ?? false, onTaken });
  log(`${siteName}: building …`);
  const builder = await createSiteBuilder({ root, server, signal, log });
  const rebuilder = createRebuilder({ build: builder.build });
  const editor = await openEditorApi(root, builder, `${server.url}/admin/`);
  late.api = editor.api;
  const onNewDay = (day: string) => {
    log(`It is ${day}: texts of this day appear.`);
    rebuilder.wish(`day ${day}`);
  };
  const stops = [
    watchProject(root, rebuilder.wish),
    await watchMain(rebuilder.wish),
    watchDay({ today: currentDay, onChange: onNewDay }),
  ];
  await rebuilder.buildNow();
  log(welcome(server.url, editor.message));
  await untilStopped();
  for (const stop of stops) stop();
  await server.close();
  await rebuilder.stop();
  await editor.leave();
  await builder.clean();
}

/** A save in the editor moves the main branch; the files follow only where it is checked out. */
async function watchMain(wish: (path: string) => void): Promise<() => void> {
  let known = await mainCommit(root);
  const look = async () => {
    const next = await mainCommit(root);
    if (next === undefined || next === known) return;
    known = next;
    const branch = await checkedOutBranch(root);
    if (branch === mainBranch) wish(`${mainBranch} (branch)`);
    else
      log(
        `${mainBranch} has moved, but ${branch ?? 'no branch'} is checked out here: check out ${mainBranch} to see it.`,
      );
  };
  return watchBranches(root, () => void look());
}

function welcome(url: string, message: string): string {
  const names = locales.map((locale) => `  ${localeInfo[locale].name.padEnd(12)} ${url}/${locale}/`);
  return ['', ...names, `  ${'Redactie'.padEnd(12)} ${url}/admin/`, '', message, 'Ctrl-C stops.', ''].join('\n');
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
}
