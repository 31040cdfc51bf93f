import { expect, type Page } from '@playwright/test';

import { pageKinds } from '#checks/site/page-kind.ts';
import { locales } from '#locales';

import { kindName } from '../support/crawl.ts';
import {
  atTextSize,
  axeFaults,
  faultsBy,
  focusFaults,
  openPage,
  pageOf,
  paperFaults,
  skipFaults,
  test,
} from '../support/inspect.ts';

/** No text stands in Ukrainian only, and the note for the board is Dutch. */
const absent = ['nl missing', 'uk boardNote'];

/** With menu and contents beside the text, and the smallest phone. */
const mainWidths = [1280, 320];
const otherWidths = [768, 360];

/** What A4 leaves between the margins of the style sheet, at 96 dots per inch. */
const paperWidth = 688;

const names = [...new Set(locales.flatMap((locale) => pageKinds.map((kind) => kindName(kind, locale))))];

/** Faults that were found, each with the circumstances: one load shows all that is wrong with a page. */
type Add = (where: string, faults: string[]) => void;

test('every kind of page is there in both languages', ({ sitePages }) => {
  expect(names.filter((name) => !sitePages.ofKind.has(name))).toEqual(absent);
});

for (const name of names.filter((each) => !absent.includes(each))) {
  test(`${name}: readable at every size, by keyboard, finger, in every colour and on paper`, async ({
    sharedPage: page,
    sitePages,
  }) => {
    const found: string[] = [];
    const add: Add = (where, faults) => found.push(...faults.map((fault) => `${where}: ${fault}`));
    const path = pageOf(sitePages, name);
    await openPage(page, path);
    for (const width of mainWidths) await inspectAt(page, width, add);
    for (const width of otherWidths) {
      await setWidth(page, width);
      add(`${width} px`, await faultsBy(page, 'fitFaults'));
    }
    await inspectLargeText(page, add);
    await inspectMedia(page, add);
    if (name !== 'choice') add('skip link', await skipFaults(page));
    await inspectOpenParts(page, add);
    await inspectPaper(page, add);
    expect(found, path).toEqual([]);
  });
}

async function setWidth(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
}

async function inspectAt(page: Page, width: number, add: Add): Promise<void> {
  await setWidth(page, width);
  await page.emulateMedia({ colorScheme: 'dark' });
  add(`dark, ${width} px`, await axeFaults(page, { coloursOnly: true }));
  await page.emulateMedia({ colorScheme: 'light' });
  add(`light, ${width} px`, await axeFaults(page));
  add(`${width} px`, await faultsBy(page, 'fitFaults'));
  add(`finger at ${width} px`, await faultsBy(page, 'targetFaults'));
  add(`Tab at ${width} px`, await focusFaults(page));
}

async function inspectLargeText(page: Page, add: Add): Promise<void> {
  await atTextSize(page, 200, async () => {
    for (const width of [1280, 360]) {
      await setWidth(page, width);
      add(`text of 200 % at ${width} px`, await faultsBy(page, 'fitFaults'));
    }
  });
  for (const width of [1280, 320]) {
    await setWidth(page, width);
    await page.evaluate(() => probe.setTextSpacing(true));
    add(`wide text spacing at ${width} px`, await faultsBy(page, 'fitFaults'));
    await page.evaluate(() => probe.setTextSpacing(false));
  }
}

async function inspectMedia(page: Page, add: Add): Promise<void> {
  await setWidth(page, 1280);
  await page.emulateMedia({ forcedColors: 'active' });
  add('forced colours', await faultsBy(page, 'forcedColourFaults'));
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
  add('reduced motion', await faultsBy(page, 'motionFaults'));
  await page.emulateMedia({ reducedMotion: 'no-preference' });
}

/** Menu, term card and details, on a phone. */
async function inspectOpenParts(page: Page, add: Add): Promise<void> {
  await setWidth(page, 360);
  for (const [opener, part] of [
    ['.kb-head > .kb-menu', '#menu:popover-open'],
    ['.kb-term', '.kb-card:popover-open'],
  ] as const) {
    const button = page.locator(opener).first();
    if ((await button.count()) === 0) continue;
    await button.click();
    await expect(page.locator(part)).toBeInViewport({ ratio: 1 });
    add(`${part} at 360 px`, await axeFaults(page, { within: part }));
    await page.keyboard.press('Escape');
    await expect(page.locator(part)).toHaveCount(0);
  }
  const details = page.locator('details');
  if ((await details.count()) === 0) return;
  await details.evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
  add('open details at 360 px', await axeFaults(page, { within: 'details' }));
  add('open details at 360 px', await faultsBy(page, 'fitFaults'));
  await details.evaluateAll((all) => all.forEach((each) => each.removeAttribute('open')));
}

/** Paper is white, whatever the scheme of the screen. */
async function inspectPaper(page: Page, add: Add): Promise<void> {
  await setWidth(page, paperWidth);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  add('print', await axeFaults(page, { coloursOnly: true }));
  add('print', await faultsBy(page, 'printFaults'));
  add('print', await faultsBy(page, 'fitFaults'));
  add('PDF', paperFaults(await page.pdf({ preferCSSPageSize: true, tagged: true })));
}
