/** The editor in a browser, with a repository of its own behind it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { test as base, expect } from '@playwright/test';
import type { Dialog, Locator, Page } from '@playwright/test';

import type { Locale } from '#locales';

import { buildAdmin } from '../../cms/build-admin.ts';
import { localSettings } from '../../cms/settings.ts';

import { aRepository } from './editor-repository.ts';
import type { TestRepository } from './editor-repository.ts';
import { serveEditor } from './editor-server.ts';

/** A window of the editor. */
export interface Window {
  page: Page;
  /** What the browser asked, in order. */
  questions: string[];
  /** How the questions that follow are answered; yes to begin with. Leaving the page is always allowed. */
  answer: (isYes: boolean) => void;
  openEntry: (collection: string, id: string) => Promise<void>;
  newEntry: (collection: string) => Promise<void>;
  openList: (collection: string) => Promise<void>;
  /** A form control by its label, in the pane of a language. */
  field: (label: string, locale?: Locale) => Locator;
  /** The text of a document, in the rich editor or as source. */
  text: (locale?: Locale) => Locator;
  save: () => Promise<void>;
  /** Saves and waits for a message of refusal. */
  saveRefused: () => Promise<string>;
  chooseStage: (name: string) => Promise<void>;
  publish: () => Promise<void>;
}

export interface Desk {
  url: string;
  repository: TestRepository;
  /** Opens another window, with a storage of its own. */
  open: (locale?: Locale) => Promise<Window>;
}

const words = {
  nl: {
    save: 'Opslaan',
    changed: 'Niet-opgeslagen wijzigingen',
    done: 'Wijzigingen opgeslagen',
    stage: /^Stand:/u,
    publish: 'Publiceer',
    now: 'Publiceer nu',
  },
  uk: {
    save: 'Зберегти',
    changed: 'Незбережені зміни',
    done: 'Зміни збережено',
    stage: /^Стан:/u,
    publish: 'Опублікувати',
    now: 'Опублікувати зараз',
  },
} as const;

/** A page of the editor with what a test does in it. */
export function windowOf(page: Page, url: string, locale: Locale): Window {
  const word = words[locale];
  const questions: string[] = [];
  let isYes = true;
  page.on('dialog', (dialog: Dialog) => {
    questions.push(dialog.message());
    const isLeaving = dialog.type() === 'beforeunload';
    void (isYes || isLeaving ? dialog.accept() : dialog.dismiss()).catch(() => undefined);
  });
  /** Waits for the form before to go, so that none of its controls is taken for one of the next. */
  const go = async (path: string): Promise<void> => {
    const address = `${url}/admin/#${path}`;
    const before = page.locator('label').first();
    const old = (await before.count()) > 0 ? await before.elementHandle() : null;
    if (page.url() === address) await page.reload();
    else await page.goto(address);
    await old?.waitForElementState('hidden').catch(() => undefined);
  };
  const formIsThere = async (): Promise<void> => {
    const missing = page.locator('.no-entry');
    await expect(page.getByRole('button', { name: word.save, exact: true }).or(missing).first()).toBeVisible();
    if (await missing.isVisible()) throw new Error(`There is no entry at ${page.url()}.`);
    await expect(page.locator('label').first()).toBeVisible();
  };
  const pane = (of: Locale): Locator => page.locator(of === 'nl' ? '.Pane1' : '.Pane2');
  const saveButton = page.getByRole('button', { name: word.save, exact: true });
  return {
    page,
    questions,
    answer: (next) => (isYes = next),
    openEntry: async (collection, id) => {
      await go(`/collections/${collection}/entries/${id}`);
      await formIsThere();
    },
    newEntry: async (collection) => {
      await go(`/collections/${collection}/new`);
      await formIsThere();
    },
    openList: (collection) => go(`/collections/${collection}`),
    field: (label, of = 'nl') => pane(of).getByLabel(label, { exact: true }),
    text: (of = 'nl') => pane(of).locator('.body-source, .cms-editor-visual [contenteditable=true]'),
    save: async () => {
      await expect(page.getByText(word.changed)).toBeVisible();
      await saveButton.click();
      await expect(page.getByText(word.done)).toBeVisible();
    },
    saveRefused: async () => {
      const close = page.locator('.notice button').first();
      while ((await close.count()) > 0) await close.click();
      await saveButton.click();
      const notice = page.locator('.notice p').last();
      await expect(notice).toBeVisible();
      return notice.innerText();
    },
    chooseStage: async (name) => {
      await page.getByRole('button', { name: word.stage }).click();
      await page.getByRole('menuitem', { name, exact: true }).click();
    },
    publish: async () => {
      await page.getByRole('button', { name: word.publish, exact: true }).click();
      await page.getByRole('menuitem', { name: word.now, exact: true }).click();
    },
  };
}

/**
 * What no page of the editor may do: ask other origins than its own, or break its policy. A `file:` address in a pasted text never
 * leaves the computer: the browser refuses it.
 */
export function watch(page: Page, urls: readonly string[], faults: string[]): void {
  page.on('request', (request) => {
    if (!urls.some((url) => request.url().startsWith(url)) && !/^(?:about|blob|data|file):/u.test(request.url()))
      faults.push(`foreign: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (/Content Security Policy|requires 'Trusted/iu.test(message.text())) faults.push(message.text());
  });
  page.on('pageerror', (error) => {
    if (/Content Security Policy|requires 'Trusted|eval/iu.test(error.message)) faults.push(error.message);
  });
}

interface Fixtures {
  desk: Desk;
}

interface WorkerFixtures {
  admin: string;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  admin: [
    async ({}, use) => {
      const admin = await mkdtemp(join(tmpdir(), 'editor-admin-'));
      await buildAdmin({ outDir: admin, settings: localSettings });
      await writeFile(join(admin, 'preview.css'), 'h1 { color: rgb(1, 2, 3); }');
      await use(admin);
      await rm(admin, { recursive: true });
    },
    { scope: 'worker' },
  ],
  desk: async ({ admin, browser }, use) => {
    const repository = aRepository({ content: true });
    const server = await serveEditor({
      admin,
      repository: repository.folder,
      author: { name: 'Redactie', email: 'redactie@example.org' },
    });
    const faults: string[] = [];
    const contexts: { close: () => Promise<void> }[] = [];
    const open = async (locale: Locale = 'nl'): Promise<Window> => {
      const context = await browser.newContext({ viewport: { width: 1400, height: 1000 } });
      contexts.push(context);
      await context.addInitScript((chosen) => {
        localStorage.setItem('decap-cms-user', '{"backendName":"guarded"}');
        localStorage.setItem('kennisbrug-editor-language', chosen);
      }, locale);
      const page = await context.newPage();
      watch(page, [server.url], faults);
      return windowOf(page, server.url, locale);
    };
    await use({ url: server.url, repository, open });
    await Promise.all(contexts.map((context) => context.close()));
    await server.close();
    repository.remove();
    expect(faults).toEqual([]);
  },
});

export { expect };
