/** Answers of the server that come later than the editor's next step. */
import { expect, test } from '../support/editor-desk.ts';

test.setTimeout(120_000);

test('an entry that comes late does not fill the form of the one that was opened after it', async ({ desk }) => {
  const window = await desk.open();
  await window.openEntry('pages', 'contact');
  const title = await window.field('Titel').inputValue();
  let isAsked: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => (isAsked = resolve));
  let isLate: () => void = () => undefined;
  const cameLate = new Promise<void>((resolve) => (isLate = resolve));
  await window.page.route('**/api/v1', async (route) => {
    const question = route.request().postData() ?? '';
    // A list that the form asks for reads all entries: only what is asked of this one is slow.
    if (question.includes('entriesByFolder') || !question.includes('about')) return route.fallback();
    isAsked();
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await route.fallback();
    isLate();
  });
  await window.page.goto(`${desk.url}/admin/#/collections/pages/entries/about`);
  await asked;
  await window.page.goto(`${desk.url}/admin/#/collections/pages/entries/contact`);
  await expect(window.field('Titel')).toHaveValue(title);
  await cameLate;
  await window.page.unrouteAll({ behavior: 'wait' });
  await window.page.waitForLoadState('networkidle');
  await expect(window.field('Titel')).toHaveValue(title);
  await window.field('Titel').fill(`${title} en bezoek`);
  await window.save();
  expect(desk.repository.git('for-each-ref', '--format=%(refname:short)', 'refs/heads')).toBe(
    'cms/pages/contact\nmain',
  );
});
