/** Runs two windows side by side until enough was saved. */
import type { Browser, BrowserContext } from '@playwright/test';

import { defaultLocale } from '../../src/locales.ts';

import { windowOf } from '../../tests/support/editor-desk.ts';

import { actions } from './actions.ts';

import { createLedger } from './ledger.ts';
import { createTurns } from './turns.ts';
import { verify } from './verify.ts';
import type { Editor, Soak } from './write.ts';

interface SoakOptions {
  browser: Browser;
  url: string;
  /** Folder of the repository. */
  folder: string;
  /** How many saves both windows together must see as done. */
  saves: number;
  random: () => number;
  signal: AbortSignal;
}

const names = ['first', 'second'] as const;
/** What goes wrong in a row before the soak gives up: the editor is stuck then. */
const patience = 15;

async function contextFor(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 1000 } });
  await context.addInitScript((locale) => {
    localStorage.setItem('decap-cms-user', '{"backendName":"guarded"}');
    localStorage.setItem('kennisbrug-editor-language', locale);
  }, defaultLocale);
  return context;
}

/** @returns figures to print, and what is wrong */
export async function runSoak(options: SoakOptions): Promise<{ lines: string[]; faults: string[] }> {
  const { browser, url, folder, saves, random, signal } = options;
  const counts = new Map<string, number>();
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  const traces: string[] = [];
  let marks = 0;
  const soak: Soak = {
    ledger: createLedger(),
    turns: createTurns(),
    random,
    pool: ['about', 'contact', 'reuse'],
    nextMark: () => `proef-${String((marks += 1)).padStart(5, '0')}-x`,
    count,
    trace: (line) => traces.push(line),
  };
  const faults: string[] = [];
  const isDone = () => signal.aborted || (counts.get('saves') ?? 0) >= saves;
  await Promise.all(
    names.map(async (name) => {
      const context = await contextFor(browser);
      const reopen = async () => windowOf(await context.newPage(), url, defaultLocale);
      const editor: Editor = { name, window: await reopen(), open: undefined, typed: [] };
      for (let stuck = 0; !isDone() && stuck < patience;) {
        try {
          if (random() < 0.03) {
            // A window that is killed with what was typed in it; another one opens.
            await editor.window.page.close({ runBeforeUnload: false });
            Object.assign(editor, { window: await reopen(), open: undefined, typed: [] });
            count('windows killed');
            continue;
          }
          const action = actions[Math.floor(random() * actions.length)];
          await action?.(soak, editor);
          stuck = 0;
        } catch (error) {
          stuck += 1;
          count('actions that found something else');
          const [first = '', ...rest] = String(error).split('\n');
          const place = rest.find((line) => line.includes('waiting for')) ?? '';
          console.log(`  ${name}: ${first.slice(0, 160)}${place} at ${new URL(editor.window.page.url()).hash}`);
          if (stuck >= patience) faults.push(`The ${name} window is stuck: ${first}`);
          Object.assign(editor, { open: undefined, typed: [] });
        }
      }
      // Whoever stops the soak has closed the browser already, and still wants the verdict.
      await context.close().catch(() => undefined);
    }),
  );
  const verdict = verify(folder, soak.ledger);
  const { drafts, main, older } = verdict.counts;
  return {
    lines: [
      ...[...counts].map(([what, times]) => `${what}: ${times}`),
      `texts that an editor saw as saved: ${soak.ledger.texts.length} (newest of a field in drafts ${drafts}, on main ${main}; replaced or discarded by an editor ${older})`,
    ],
    faults: [...faults, ...verdict.faults, ...(verdict.faults.length > 0 ? ['What happened:', ...traces] : [])],
  };
}
