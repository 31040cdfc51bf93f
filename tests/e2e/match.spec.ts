/** The page that finds the guides for a situation. */
import { expect, test } from '@playwright/test';

import { pathTo } from '#routing/paths.ts';

const words = {
  nl: {
    staff: 'een vaste medewerker',
    energy: 'Energie',
    fits: 'Past nu bij u.',
    found: /^\d+ van \d+ handleidingen/u,
  },
  uk: {
    staff: 'відповідальний працівник',
    energy: 'Енергія',
    fits: 'Підходить уже зараз.',
    found: /^Підходять уже зараз: \d+ з \d+/u,
  },
} as const;

for (const locale of ['nl', 'uk'] as const) {
  const word = words[locale];
  test(`ticks order the guides in ${locale}, and nothing leaves the device`, async ({ page }) => {
    await page.goto(pathTo(locale, { page: 'list', list: 'guides' }));
    await page.locator(`.kb-intro a[href="${pathTo(locale, { page: 'match' })}"]`).click();
    await page.waitForURL(pathTo(locale, { page: 'match' }));
    const guides = page.locator('[data-needs]:visible');
    const all = await guides.count();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await expect(guides.getByText(word.fits)).toHaveCount(all);
    await expect(page.getByRole('status')).toHaveText(word.found);
    await page.getByRole('checkbox', { name: word.staff }).uncheck();
    const verdicts = await guides.locator('[data-part=verdict]').allInnerTexts();
    const fit = verdicts.filter((text) => text === word.fits).length;
    expect(fit).toBeLessThan(all);
    expect(verdicts.slice(0, fit).every((text) => text === word.fits)).toBe(true);
    await page.getByRole('combobox').selectOption({ label: word.energy });
    expect(await guides.count()).toBeLessThan(all);
    expect(asked).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
}

test('what was ticked is there again when the reader comes back from a guide', async ({ page }) => {
  await page.goto(pathTo('nl', { page: 'match' }));
  await page.getByRole('checkbox', { name: words.nl.staff }).check();
  const found = await page.getByRole('status').innerText();
  const guide = page.locator('[data-needs] a').first();
  const address = await guide.getAttribute('href');
  await guide.click();
  await page.waitForURL(address ?? '');
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: words.nl.staff })).toBeChecked();
  await expect(page.getByRole('status')).toHaveText(found);
});

test('the language switch and a shared address keep the answers; what the page does not know it names', async ({
  page,
}) => {
  await page.goto(pathTo('nl', { page: 'match' }));
  await page.getByRole('checkbox', { name: words.nl.staff }).check();
  await page.getByRole('combobox').selectOption({ label: words.nl.energy });
  await page.locator('.kb-lang a:not([aria-current])').click();
  await page.waitForURL(`**${pathTo('uk', { page: 'match' })}#**`);
  await expect(page.getByRole('checkbox', { name: words.uk.staff })).toBeChecked();
  await expect(page.getByRole('combobox')).toHaveValue('energy');
  await expect(page.getByRole('status')).toHaveText(words.uk.found);
  await page.goto('about:blank');
  await page.goto(`${pathTo('nl', { page: 'match' })}#have=own-staff&have=moon&topic=sun`);
  await expect(page.getByRole('checkbox', { name: words.nl.staff })).toBeChecked();
  await expect(page.getByRole('status')).toContainText('moon, sun');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every guide says what it needs, and no tick is offered', async ({ page }) => {
    await page.goto(pathTo('nl', { page: 'match' }));
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    const guides = page.locator('[data-needs]');
    expect(await guides.count()).toBeGreaterThan(2);
    await expect(page.getByText('Wat ervoor nodig is:').first()).toBeVisible();
  });
});
