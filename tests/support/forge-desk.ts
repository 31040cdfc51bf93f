/** The editor in a browser, with a stand-in Git host behind it instead of the local Git server. */
import type { EditorSettings } from '../../cms/settings.ts';

import { expect, test as base, watch, windowOf } from './editor-desk.ts';
import type { Window } from './editor-desk.ts';
import { aRepository, contentOfPages } from './editor-repository.ts';
import { serveEditor } from './editor-server.ts';
import { forgeSettings, serveFakeForge } from './fake-forge/forge-server.ts';
import type { FakeForge, ForgeKind } from './fake-forge/forge-server.ts';
import type { ForgeUser } from './fake-forge/oauth.ts';

export interface ForgeDesk {
  url: string;
  forge: FakeForge;
  git: (...args: string[]) => string;
  /** Opens a window that is not signed in. */
  openSignedOut: () => Promise<Window>;
  /** Opens a window and signs in as somebody. */
  signIn: (user?: ForgeUser) => Promise<Window>;
}

/** The button that signs in. */
export const signInButton = /Inloggen met/u;

/** GitHub needs an OAuth proxy to sign in; the tests take up the session that it left. */
async function keepSession({ page }: Window, token: string): Promise<void> {
  await page.addInitScript(
    (kept) => {
      localStorage.setItem('decap-cms-user', kept);
    },
    JSON.stringify({ backendName: 'guarded', token }),
  );
}

export const test = base.extend<{ forgeDesk: ForgeDesk; forgeKind: ForgeKind }>({
  forgeKind: ['gitlab', { option: true }],
  forgeDesk: async ({ admin, browser, forgeKind }, use) => {
    // A host is asked for every file of a collection that a form refers to: few files keep these tests short.
    const source = aRepository({ content: contentOfPages });
    const place = { url: '' };
    const forge = await serveFakeForge({
      kind: forgeKind,
      source: source.folder,
      redirect: () => `${place.url}/admin/`,
    });
    const settings: EditorSettings = {
      siteUrl: 'https://kennisbrug.example',
      backend: forgeSettings(forgeKind, forge.url),
    };
    const server = await serveEditor({ admin, repository: source.folder, settings });
    place.url = server.url;
    const faults: string[] = [];
    const contexts: { close: () => Promise<void> }[] = [];
    const openSignedOut = async (): Promise<Window> => {
      const context = await browser.newContext({ viewport: { width: 1400, height: 1000 } });
      contexts.push(context);
      await context.addInitScript(() => {
        localStorage.setItem('kennisbrug-editor-language', 'nl');
      });
      const page = await context.newPage();
      watch(page, [server.url, forge.url], faults);
      return windowOf(page, server.url, 'nl');
    };
    const signIn = async (user?: ForgeUser): Promise<Window> => {
      if (user) forge.oauth.user = user;
      const window = await openSignedOut();
      if (forgeKind === 'github') await keepSession(window, forge.oauth.tokenFor(forge.oauth.user));
      await window.page.goto(`${server.url}/admin/`);
      if (forgeKind !== 'github') await window.page.getByRole('button', { name: signInButton }).click();
      await expect(window.page.getByRole('link', { name: 'Woordenlijst', exact: true })).toBeVisible();
      return window;
    };
    await use({ url: server.url, forge, git: forge.state.repository.git, openSignedOut, signIn });
    await Promise.all(contexts.map((context) => context.close()));
    await Promise.all([server.close(), forge.close()]);
    source.remove();
    expect(faults).toEqual([]);
  },
});

export { expect };
