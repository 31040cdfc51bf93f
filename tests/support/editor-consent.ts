/** Fills in the form who agreed to a visit, by function and day. */
import type { Locator, Page } from '@playwright/test';

import { locales } from '#locales';
import type { Locale } from '#locales';
import { labelOf } from '#model/fields.ts';
import { parties, releaseFields } from '#model/release-fields.ts';
import type { Party } from '#model/release-fields.ts';

/** The group of one party in the form. */
export function consentGroup(page: Page, party: Party, locale: Locale): Locator {
  const label = page.getByText(new RegExp(`^${labelOf(releaseFields[party], locale)}(?: \\(.+\\))?$`, 'u'));
  return page.locator('.Pane1 [class*=ControlContainer]').filter({ has: label }).last();
}

/** Fills in the word of both, on a day that has come. */
export async function giveConsent(page: Page, locale: Locale = 'nl'): Promise<void> {
  for (const party of parties) {
    const group = consentGroup(page, party, locale);
    for (const lang of locales) await group.locator(`[lang=${lang}] input`).fill('proefhoofd');
    await group.locator('input[type=date]').fill('2026-01-02');
  }
}
