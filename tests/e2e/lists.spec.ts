import { expect, test } from '@playwright/test';

const words = {
  nl: {
    cases: '/nl/praktijk/',
    example: '[Voorbeeld]',
    list: '/nl/handleidingen/',
    filters: 'Kies een deel van de lijst',
    topic: /^Energie/u,
    all: 'Alles',
  },
  uk: {
    cases: '/uk/z-praktyky/',
    example: '[Voorbeeld]',
    list: '/uk/poradnyky/',
    filters: 'Звузити список',
    topic: /^Енергія/u,
    all: 'Усі',
  },
} as const;

test.use({ javaScriptEnabled: false });

for (const [locale, text] of Object.entries(words)) {
  test(`a list in ${locale} is narrowed by plain links, which promise what they give`, async ({ page }) => {
    await page.goto(text.list);
    const filters = page.getByRole('navigation', { name: text.filters });
    const cards = page.locator('.kb-hits > li');
    const whole = await cards.count();
    const choice = filters.getByRole('link', { name: text.topic });
    const promised = Number(/\d+$/u.exec((await choice.innerText()).trim())?.[0]);
    await choice.click();
    await expect(cards).toHaveCount(promised);
    expect(promised).toBeLessThan(whole);
    await expect(choice).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/Energie|Енергія/u);
    await filters.getByRole('link', { name: text.all, exact: true }).click();
    await expect(cards).toHaveCount(whole);
  });

  test(`examples in ${locale} come last and do not count`, async ({ page }) => {
    await page.goto(text.cases);
    const cards = page.locator('.kb-hits > li');
    await expect(cards.first()).not.toContainText(text.example);
    await expect(cards.last()).toContainText(text.example);
    const counted = Number(/\d+/u.exec(await page.locator('main > .kb-kind').innerText())?.[0]);
    const examples = await cards.filter({ hasText: text.example }).count();
    expect(counted).toBe((await cards.count()) - examples);
  });

  test(`the language switch keeps a narrowed list in ${locale}`, async ({ page }) => {
    await page.goto(text.list);
    const choice = page.getByRole('navigation', { name: text.filters }).getByRole('link', { name: text.topic });
    const narrowed = await choice.getAttribute('href');
    await choice.click();
    await page.waitForURL(narrowed ?? '');
    const cards = page.locator('.kb-hits > li');
    const count = await cards.count();
    await page.locator('.kb-lang a:not([aria-current])').click();
    await expect(page.locator('html')).toHaveAttribute('lang', locale === 'nl' ? 'uk' : 'nl');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/Energie|Енергія/u);
    await expect(cards).toHaveCount(count);
  });
}
