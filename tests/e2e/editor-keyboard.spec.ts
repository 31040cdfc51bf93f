/** The editor without a mouse: from signing in to the published text. */
import type { Locator, Page } from '@playwright/test';

import { expect, test } from '../support/editor-desk.ts';

/** More stops of Tab than any screen has. */
const mostStops = 150;

interface Keys {
  /** Goes on with Tab until a control has the focus. */
  tabTo: (target: Locator, key?: 'Tab' | 'Shift+Tab') => Promise<void>;
  /** Stops at which nothing shows where the focus is. */
  unseen: Set<string>;
}

/** Whether the element with the focus looks the same without it, and what it is. */
function unseenFocus(): string | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  const near = [element, element.parentElement ?? element, element.parentElement?.parentElement ?? element];
  const look = (): string =>
    near
      .map((each) => {
        const { outline, boxShadow, backgroundColor, borderColor, textDecoration } = getComputedStyle(each);
        return [outline, boxShadow, backgroundColor, borderColor, textDecoration].join();
      })
      .join('\n');
  const focused = look();
  const [parent, next] = [element.parentNode, element.nextSibling];
  element.blur();
  const blurred = look();
  element.focus();
  if (parent !== element.parentNode || next !== element.nextSibling || focused !== blurred) return undefined;
  return `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent.slice(0, 40)}`;
}

function keysOf(page: Page): Keys {
  const unseen = new Set<string>();
  return {
    unseen,
    tabTo: async (target, key = 'Tab') => {
      const focused = target.and(page.locator(':focus'));
      await expect(target.first()).toBeVisible();
      for (let stops = 0; stops < mostStops; stops += 1) {
        await page.keyboard.press(key);
        if ((await focused.count()) > 0) break;
      }
      await expect(focused, 'reached by Tab').toHaveCount(1);
      const lost = await page.evaluate(unseenFocus);
      if (lost !== undefined) unseen.add(lost);
    },
  };
}

/** More items than any menu has. */
const mostItems = 10;

/** Goes to an item of a menu that was just opened: its first item gets the focus by itself. */
async function focusByArrow(item: Locator, key: 'ArrowUp' | 'ArrowDown'): Promise<void> {
  const page = item.page();
  const focus = page.locator(':focus');
  await expect(page.getByRole('menuitem').and(focus)).toHaveCount(1);
  for (let steps = 0; steps < mostItems && (await item.and(focus).count()) === 0; steps += 1)
    await page.keyboard.press(key);
  await expect(item).toBeFocused();
}

test('31 · a page goes from nothing to published without a mouse, and the focus is always to be seen', async ({
  desk,
  browser,
}) => {
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  page.on('dialog', (dialog) => void dialog.accept());
  const { tabTo, unseen } = keysOf(page);
  const press = (key: string) => page.keyboard.press(key);
  const type = (text: string) => page.keyboard.type(text);
  const nl = page.locator('.Pane1');
  await page.goto(`${desk.url}/admin/?lang=nl`);
  await tabTo(page.getByRole('button', { name: 'Inloggen' }));
  await press('Enter');
  await tabTo(page.locator('aside').getByRole('link', { name: 'Over dit portaal', exact: true }));
  await press('Enter');
  await tabTo(page.getByRole('link', { name: /^Nieuw: /u }));
  await press('Enter');
  await expect(nl.getByLabel('Titel', { exact: true })).toBeVisible();
  await tabTo(nl.getByLabel('Titel', { exact: true }));
  await type('Zonder muis');
  await expect(nl.getByLabel('Titel', { exact: true })).toHaveValue('Zonder muis');
  await tabTo(nl.getByLabel('Samenvatting', { exact: true }));
  await type('Alles met het toetsenbord.');
  await tabTo(nl.getByLabel('Korte naam in het menu onderaan', { exact: true }));
  await type('Zonder muis');
  await tabTo(nl.getByLabel('Volgorde in het menu', { exact: true }));
  await type('99');
  await tabTo(nl.locator('[contenteditable=true]'));
  await type('Getypte tekst.');
  await tabTo(page.locator('.Pane2').getByLabel('Titel', { exact: true }));
  await tabTo(page.getByRole('button', { name: 'Opslaan', exact: true }), 'Shift+Tab');
  await press('Enter');
  await expect(page.getByText('Wijzigingen opgeslagen')).toBeVisible();
  await tabTo(page.getByRole('button', { name: 'Stand: Concept' }));
  await press('Enter');
  await focusByArrow(page.getByRole('menuitem', { name: 'Klaar' }), 'ArrowUp');
  await press('Enter');
  await expect(page.getByRole('button', { name: 'Stand: Klaar' })).toBeVisible();
  await tabTo(page.getByRole('button', { name: 'Publiceer', exact: true }));
  await press('Enter');
  await focusByArrow(page.getByRole('menuitem', { name: 'Publiceer nu' }), 'ArrowDown');
  await press('Enter');
  await expect(page.getByText('Item gepubliceerd').first()).toBeVisible();
  const file = desk.repository.show('main', 'content/pages/zonder-muis.nl.mdx');
  expect(file).toContain('title: Zonder muis\n');
  expect(file).toContain('\nGetypte tekst.\n');
  expect([...unseen]).toEqual([]);
  await page.close();
});

test('31 · an item of a list goes to another place with the keys, and each step is told', async ({ desk }) => {
  const window = await desk.open();
  const { page } = window;
  await window.newEntry('visits');
  const pane = page.locator('.Pane1');
  const addresses = pane.getByRole('textbox', { name: /^Adres \(/u });
  for (const [index, address] of ['https://a.example/', 'https://b.example/'].entries()) {
    await pane.getByRole('button', { name: 'Toevoegen: bronnen' }).click();
    await addresses.nth(index).fill(address);
  }
  await expect(pane.getByText(/^Bronnen.*: 2$/u)).toBeVisible();
  const region = (text: string) => pane.locator('[id^=DndLiveRegion]').filter({ hasText: text });
  const isTold = (text: string): Promise<void> => expect(region(text)).toHaveCount(1);
  await pane.getByRole('button', { name: 'Verplaatsen' }).first().focus();
  await page.keyboard.press('Space');
  await isTold('Komt op plaats 1 van 2.');
  // An item that is taller than the window takes more than one step.
  const goesDown = async (): Promise<void> => {
    await page.keyboard.press('ArrowDown');
    await expect(region('Komt op plaats 2 van 2.')).toHaveCount(1, { timeout: 1000 });
  };
  await expect(goesDown).toPass();
  await page.keyboard.press('Space');
  await isTold('Neergezet op plaats 2 van 2.');
  await expect(addresses.first()).toHaveValue('https://b.example/');
  await expect(addresses.last()).toHaveValue('https://a.example/');
});
