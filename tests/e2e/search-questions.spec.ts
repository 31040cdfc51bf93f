/** Whether the site's own content answers the questions that people have, and its search leads there. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

import { locales } from '#locales';

import { questions } from '../support/real-questions.ts';

const readersUrl = process.env['KENNISBRUG_READERS_URL'];
const paths = { nl: '/nl/zoeken/', uk: '/uk/poshuk/' } as const;
/** How the page begins to name the words that the site lacks. */
const leftOut = { nl: 'Niet gevonden', uk: 'Не знайдено' } as const;
/** A reader on a phone looks at so many results. */
const looked = 3;

interface Answer {
  /** Addresses of the first pages that the search gives. */
  first: string[];
  /** What it says of the query beside the number of results. */
  remarks: string;
}

async function answerTo(page: Page, url: string): Promise<Answer> {
  await page.goto(url);
  await expect(page.getByRole('status')).not.toBeEmpty();
  const links = page.locator('[data-part=list] a');
  await links.or(page.locator('[data-part=advice]:visible')).first().waitFor();
  const hrefs = await links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  const remarks = await page.locator('[data-part=remarks]').innerText();
  return { first: [...new Set(hrefs)].slice(0, looked), remarks };
}

for (const locale of locales) {
  test(`real questions find their answer in ${locale}`, async ({ page }) => {
    const missed: string[] = [];
    for (const { asked, pages } of questions[locale]) {
      const url = `${readersUrl ?? ''}${paths[locale]}?q=${encodeURIComponent(asked)}`;
      const { first, remarks } = await answerTo(page, url);
      const isAnswered = first.some((address) => pages.includes(address)) || remarks.includes(leftOut[locale]);
      if (!isAnswered) missed.push(`${asked}: ${first.join(' ')}`);
    }
    expect(missed).toEqual([]);
  });
}
