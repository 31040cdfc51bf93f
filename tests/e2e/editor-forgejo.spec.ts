/** The editor against a stand-in for Forgejo (tests/support/fake-forge), not a real one. */
import { expect, signInButton, test } from '../support/forge-desk.ts';

test.use({ forgeKind: 'forgejo' });

const draft = 'cms/pages/about';
const dutch = 'content/pages/about.nl.mdx';

test(
  'an entry goes from sign-in with PKCE to the published branch of a Forgejo',
  { tag: '@hosts' },
  async ({ forgeDesk }) => {
    const { forge, git } = forgeDesk;
    const window = await forgeDesk.signIn();
    await window.openEntry('pages', 'about');
    await window.field('Titel').fill('Over de proef');
    await window.save();
    const [request] = forge.state.requests.all;
    expect(request).toMatchObject({ source_branch: draft, target_branch: 'main', labels: ['decap-cms/draft'] });
    expect(git('log', '-1', '--format=%an %s', draft)).toBe('Redactie Proef content: change about');
    expect(git('diff', '--numstat', `main...${draft}`)).toBe(`1\t1\t${dutch}`);
    await window.field('Titel', 'uk').fill('Про спробу');
    await window.save();
    await window.chooseStage('Klaar');
    await expect(window.page.getByRole('button', { name: 'Stand: Klaar' })).toBeVisible();
    const { statuses } = forge.state.ci;
    statuses.set(git('rev-parse', draft), { state: 'failure', description: 'no fault that the editor knows' });
    const before = git('rev-parse', 'main');
    await window.publish();
    await expect(window.page.locator('.notice p').last()).toContainText('zegt niet waarom');
    expect(git('rev-parse', 'main')).toBe(before);
    statuses.set(git('rev-parse', draft), { state: 'success', description: '' });
    await window.publish();
    await expect(window.page.getByText('Item gepubliceerd').first()).toBeVisible();
    expect(git('show', `main:${dutch}`)).toContain('title: Over de proef\n');
    expect(git('show', 'main:content/pages/about.uk.mdx')).toContain('title: Про спробу\n');
    expect(git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
  },
);

test(
  'two editors on one entry of a Forgejo, and a token that has expired: nothing is overwritten, the text stays',
  { tag: '@hosts' },
  async ({ forgeDesk }) => {
    const first = await forgeDesk.signIn();
    const second = await forgeDesk.signIn({ name: 'Tweede Proef', email: 'tweede@example.org', username: 'tweede' });
    await first.openEntry('pages', 'about');
    await second.openEntry('pages', 'about');
    await first.field('Titel').fill('Van de eerste');
    await first.save();
    await second.field('Titel').fill('Van de tweede');
    expect(await second.saveRefused()).toContain('Iemand anders heeft hier intussen een concept van gemaakt');
    forgeDesk.forge.oauth.expire({ refreshToo: true });
    await first.field('Titel').fill('Nog niet opgeslagen');
    expect(await first.saveRefused()).toContain('U bent uitgelogd');
    await expect(first.field('Titel')).toHaveValue('Nog niet opgeslagen');
    expect(forgeDesk.git('show', `${draft}:${dutch}`)).toContain('title: Van de eerste\n');
    await first.page.reload();
    await expect(first.page.getByRole('button', { name: signInButton })).toBeVisible();
  },
);
