/**
 * The editor against a Git host: signing in, drafts as merge requests, publishing, and what the host
 * refuses. The host is a stand-in (tests/support/fake-forge), not a real GitLab.
 */
import type { Page } from '@playwright/test';

import { expect, signInButton, test } from '../support/forge-desk.ts';
import type { ForgeDesk } from '../support/forge-desk.ts';
import type { Window } from '../support/editor-desk.ts';

const draft = 'cms/pages/about';
const dutch = 'content/pages/about.nl.mdx';

const notice = (page: Page) => page.locator('.notice p').last();

async function saveTitle({ signIn }: ForgeDesk, title: string): Promise<Window> {
  const window = await signIn();
  await window.openEntry('pages', 'about');
  await window.field('Titel').fill(title);
  await window.save();
  return window;
}

async function callReady(window: Window): Promise<void> {
  await window.chooseStage('Klaar');
  await expect(window.page.getByRole('button', { name: 'Stand: Klaar' })).toBeVisible();
}

test('an entry goes from sign-in with PKCE to the published branch, and signing out leaves no token', async ({
  forgeDesk,
}) => {
  const { forge, git } = forgeDesk;
  const window = await saveTitle(forgeDesk, 'Over de proef');
  const [request] = forge.state.requests.all;
  expect(request).toMatchObject({ source_branch: draft, target_branch: 'main', labels: ['decap-cms/draft'] });
  expect(git('log', '-1', '--format=%an <%ae> %s', draft)).toBe(
    'Redactie Proef <redactie@example.org> content: change about',
  );
  expect(git('diff', '--numstat', `main...${draft}`)).toBe(`1\t1\t${dutch}`);
  await window.field('Titel', 'uk').fill('Про спробу');
  await window.save();
  await callReady(window);
  expect(request?.labels).toEqual(['decap-cms/pending_publish']);
  await window.publish();
  await expect(window.page.getByText('Item gepubliceerd').first()).toBeVisible();
  expect(git('show', `main:${dutch}`)).toContain('title: Over de proef\n');
  expect(git('show', 'main:content/pages/about.uk.mdx')).toContain('title: Про спробу\n');
  expect(git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
  expect(forge.oauth.refusals).toEqual([]);

  const stored = () =>
    window.page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]));
  expect(await stored()).toMatch(/Redactie Proef.*refresh_token/u);
  expect(await stored()).not.toContain('avatar_url');
  await window.openList('pages');
  await window.page.locator('header').getByRole('button').last().click();
  await window.page.getByRole('menuitem', { name: 'Uitloggen' }).click();
  await expect(window.page.getByRole('button', { name: signInButton })).toBeVisible();
  expect(await stored()).not.toMatch(/token|verifier|Redactie Proef/u);
});

test('a token that expires is renewed without a word', { tag: '@hosts' }, async ({ forgeDesk }) => {
  const window = await saveTitle(forgeDesk, 'Over de proef');
  forgeDesk.forge.oauth.expire({ refreshToo: false });
  await window.field('Titel').fill('Over de tweede proef');
  await window.save();
  expect(forgeDesk.git('show', `${draft}:${dutch}`)).toContain('title: Over de tweede proef\n');
});

test('a session that has ended is said at once, and what was typed stays', async ({ forgeDesk }) => {
  const window = await saveTitle(forgeDesk, 'Over de proef');
  forgeDesk.forge.oauth.expire({ refreshToo: true });
  await window.field('Titel').fill('Nog niet opgeslagen');
  expect(await window.saveRefused()).toContain('U bent uitgelogd');
  await expect(window.field('Titel')).toHaveValue('Nog niet opgeslagen');
  expect(forgeDesk.git('show', `${draft}:${dutch}`)).toContain('title: Over de proef\n');
});

test('an address with a foreign state, or made by somebody else, signs nobody in', async ({ forgeDesk }) => {
  const { page } = await forgeDesk.openSignedOut();
  for (const state of ['{"nonce":"foreign"}', '{"nonce":null}', 'no json', '']) {
    await page.goto(`${forgeDesk.url}/admin/?${new URLSearchParams({ code: 'stolen', state }).toString()}`);
    await expect(notice(page)).toContainText('Inloggen is niet gelukt');
    await expect(page.getByRole('button', { name: signInButton })).toBeVisible();
  }
  expect(forgeDesk.forge.log.filter((line) => line.endsWith('/oauth/token'))).toEqual([]);
});

test('the host sends nobody back to a foreign address, and gives no token for a foreign verifier', async ({
  forgeDesk,
}) => {
  const { forge, url } = forgeDesk;
  const ask = (redirect: string) =>
    fetch(
      `${forge.url}/oauth/authorize?${new URLSearchParams({
        client_id: 'proef-app',
        redirect_uri: redirect,
        response_type: 'code',
        code_challenge_method: 'S256',
        code_challenge: 'a'.repeat(43),
      }).toString()}`,
      { redirect: 'manual' },
    );
  expect((await ask('https://evil.example/admin/')).status).toBe(401);
  const back = new URL((await ask(`${url}/admin/`)).headers.get('location') ?? '');
  const { status } = await fetch(`${forge.url}/oauth/token`, {
    method: 'POST',
    body: JSON.stringify({
      client_id: 'proef-app',
      grant_type: 'authorization_code',
      code: back.searchParams.get('code'),
      redirect_uri: `${url}/admin/`,
      code_verifier: 'foreign',
    }),
  });
  expect(status).toBe(400);
});

test('two editors on one entry: the second is refused and keeps its text', { tag: '@hosts' }, async ({ forgeDesk }) => {
  const first = await forgeDesk.signIn();
  const second = await forgeDesk.signIn({ name: 'Tweede Proef', email: 'tweede@example.org', username: 'tweede' });
  await first.openEntry('pages', 'about');
  await second.openEntry('pages', 'about');
  await first.field('Titel').fill('Van de eerste');
  await first.save();
  await second.field('Titel').fill('Van de tweede');
  expect(await second.saveRefused()).toContain('Iemand anders heeft hier intussen een concept van gemaakt');
  await expect(second.field('Titel')).toHaveValue('Van de tweede');
  // Who leaves the form gives up what is not saved in it.
  await second.openList('pages');
  await second.openEntry('pages', 'about');
  await second.field('Titel').fill('Van de tweede, daarna');
  await second.save();
  await first.field('Titel').fill('Van de eerste, later');
  expect(await first.saveRefused()).toContain('Iemand anders heeft dit intussen gewijzigd');
  expect(forgeDesk.git('show', `${draft}:${dutch}`)).toContain('title: Van de tweede, daarna\n');
  expect(forgeDesk.git('log', '-1', '--format=%an', draft)).toBe('Tweede Proef');
});

/** Changes the published file behind the editor's back. */
function changeMain({ git, forge }: ForgeDesk, change: (text: string) => string): void {
  const { repository } = forge.state;
  const content = Buffer.from(change(git('show', `main:${dutch}`)) + '\n');
  repository.commit({
    branch: 'main',
    base: git('rev-parse', 'main'),
    actions: [{ action: 'update', path: dutch, content }],
    message: 'Change',
    author: { name: 'Developer', email: 'developer@example.org' },
  });
}

test('main that changed since the entry was opened is not overwritten', { tag: '@hosts' }, async ({ forgeDesk }) => {
  const window = await forgeDesk.signIn();
  await window.openEntry('pages', 'about');
  changeMain(forgeDesk, (text) => text.replace(/^title: .*$/mu, 'title: Van de ontwikkelaar'));
  await window.field('Titel').fill('Van de redactie');
  expect(await window.saveRefused()).toContain('Iemand anders heeft dit intussen gewijzigd');
  expect(forgeDesk.forge.state.requests.all).toEqual([]);
});

test(
  'what a draft and main both changed is merged where it can, also when the draft is saved again',
  { tag: '@hosts' },
  async ({ forgeDesk }) => {
    const window = await saveTitle(forgeDesk, 'Over de proef');
    changeMain(forgeDesk, (text) => `${text}\n\nEen alinea van de ontwikkelaar.`);
    await window.field('Titel').fill('Over de tweede proef');
    await window.save();
    await callReady(window);
    await window.publish();
    await expect(window.page.getByText('Item gepubliceerd').first()).toBeVisible();
    const published = forgeDesk.git('show', `main:${dutch}`);
    expect(published).toContain('title: Over de tweede proef\n');
    expect(published).toContain('Een alinea van de ontwikkelaar.');
  },
);

const brokenLink = 'dead-link pages/about.nl:12 {"address":"../guides/weg"}';

/** The check of what the draft holds, as if it had failed. */
function failCheck({ forge, git }: ForgeDesk): void {
  forge.state.ci.statuses.set(git('rev-parse', draft), { state: 'failure', description: brokenLink });
}

for (const [reason, spoil, message] of [
  [
    'a conflict with main',
    (desk: ForgeDesk) => changeMain(desk, (text) => text.replace(/^title: .*$/mu, 'title: Van de ontwikkelaar')),
    'intussen anders gewijzigd',
  ],
  ['a failed check', failCheck, 'De link ../guides/weg leidt naar een tekst die niet bestaat.'],
  ['no right to merge', ({ forge }: ForgeDesk) => (forge.state.mayMerge = false), 'U mag dit niet doen'],
] as const) {
  test(
    `${reason} keeps a draft from being published, and the editor hears why`,
    { tag: '@hosts' },
    async ({ forgeDesk }) => {
      const window = await saveTitle(forgeDesk, 'Over de proef');
      await callReady(window);
      spoil(forgeDesk);
      const before = forgeDesk.git('rev-parse', 'main');
      await window.publish();
      await expect(notice(window.page)).toContainText(message);
      expect(forgeDesk.git('rev-parse', 'main')).toBe(before);
      expect(forgeDesk.git('show', `${draft}:${dutch}`)).toContain('title: Over de proef\n');
    },
  );
}
