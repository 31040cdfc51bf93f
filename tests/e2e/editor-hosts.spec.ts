/** A text from the form to main on each Git host, with the check of the draft really run on what was saved. */
import { readFileSync } from 'node:fs';

import { realCheck } from '../support/fake-forge/real-check.ts';
import { expect, test } from '../support/forge-desk.ts';

const draft = 'cms/pages/about';
const dutch = 'content/pages/about.nl.mdx';

/** What the pages name, so that the content has no faults of its own. The first is what goes meanwhile. */
const named = [
  ...['hromada', 'oblast', 'municipal-executive', 'municipal-council'].map((term) => `content/terms/${term}.yaml`),
  ...['ua-order-290', 'ua-280-97-vr'].map((law) => `content/laws/${law}.yaml`),
];

for (const forgeKind of ['gitlab', 'forgejo', 'github'] as const) {
  test.describe(forgeKind, () => {
    test.use({ forgeKind });

    test(
      'what the check refuses is told in words, and is on main once it is mended',
      { tag: '@hosts' },
      async ({ forgeDesk }) => {
        const { forge, git } = forgeDesk;
        const { repository, ci } = forge.state;
        const actions = named.map((path) => ({ action: 'put' as const, path, content: readFileSync(path) }));
        const author = { name: 'Developer', email: 'developer@example.org' };
        const main = () => git('rev-parse', 'main');
        repository.commit({ branch: 'main', base: main(), actions, message: 'Add what is named', author });
        ci.run = realCheck;
        const window = await forgeDesk.signIn();
        await window.openEntry('pages', 'about');
        await window.field('Titel').fill('Over de proef');
        await window.save();
        await window.chooseStage('Klaar');
        await expect(window.page.getByRole('button', { name: 'Stand: Klaar' })).toBeVisible();

        // A term that the page names goes from main meanwhile: only the check of both together can know.
        const [first = ''] = named;
        repository.commit({
          branch: 'main',
          base: main(),
          actions: [{ action: 'delete', path: first }],
          message: 'Remove',
          author,
        });
        const before = main();
        await window.publish();
        const notice = window.page.locator('.notice p').last();
        await expect(notice).toContainText('Zo kan dit niet op de site', { timeout: 60_000 });
        await expect(notice).toContainText('hromada');
        expect(main()).toBe(before);

        repository.commit({ branch: 'main', base: main(), actions, message: 'Add it again', author });
        await window.publish();
        await expect(window.page.getByText('Item gepubliceerd').first()).toBeVisible({ timeout: 60_000 });
        expect(git('show', `main:${dutch}`)).toContain('title: Over de proef\n');
        const last = ci.checked.at(-1) ?? '';
        expect(git('rev-parse', 'main^{tree}')).toBe(git('rev-parse', `${last}^{tree}`));
        expect(git('branch', '--list', draft)).toBe('');
      },
    );
  });
}
