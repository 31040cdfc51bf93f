/** Lists to choose from, in forms, and lists of entries. */
import { expect, test } from '../support/editor-desk.ts';
import type { Window } from '../support/editor-desk.ts';
import { aPage } from '../support/editor-entries.ts';

/** Opens the list of topics, until one of them is offered in it. */
async function topicIsOffered(window: Window, name: string): Promise<void> {
  const control = window.field('Onderwerpen (optioneel)');
  await control.click();
  await expect(window.page.getByText(name, { exact: true })).toBeVisible();
  await control.press('Escape');
}

test('what was published a moment ago can be chosen in the next form', async ({ desk }) => {
  const window = await desk.open();
  await window.openEntry('guides', 'bi-zone');
  await topicIsOffered(window, 'Energie');
  const other = desk.repository.read('content/topics/energy.yaml');
  desk.repository.commit({ 'content/topics/proef.yaml': other.replace(/^ {2}nl: .*$/mu, '  nl: Proefonderwerp') });
  await window.openEntry('guides', 'energy-plan');
  await topicIsOffered(window, 'Proefonderwerp');
});

test('a long list is drawn a part at a time', async ({ desk }) => {
  const numbers = Array.from({ length: 70 }, (_, index) => `content/pages/proef-${index}.nl.mdx`);
  desk.repository.commit(Object.fromEntries(numbers.map((path) => [path, aPage('Tekst.')])));
  const window = await desk.open();
  await window.openList('pages');
  const entries = window.page.locator('a[href*="/entries/"]');
  await expect(entries).toHaveCount(60);
  await entries.last().scrollIntoViewIfNeeded();
  await expect.poll(() => entries.count()).toBeGreaterThan(70);
});
