/** The editors' guide on paper. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect, test } from '@playwright/test';

import { locales } from '#locales';

import { buildGuide } from '../../cms/guide/build-guide.ts';
import { guideFile } from '../../cms/guide/guide-file.ts';

/** A longer guide is not read. */
const mostPages = 6;

test('the guide fits on six sheets of A4 in each language', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'guide-'));
  await buildGuide(folder);
  for (const locale of locales) {
    await page.goto(pathToFileURL(join(folder, guideFile(locale))).href);
    const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
    const pages = paper.match(/\/Type\s*\/Page\b(?!s)/gu) ?? [];
    expect(pages.length, locale).toBeGreaterThan(1);
    expect(pages.length, locale).toBeLessThanOrEqual(mostPages);
  }
  await rm(folder, { recursive: true });
});
