/** Nothing that reaches a script of a page as text can become markup or code there. */
import { expect, test } from '@playwright/test';

import { locales } from '#locales';

/** What happens when code of a page hands texts to what would make markup or code of them: by its name, "taken" or the error's. */
function tryTexts(): Promise<Record<string, string>> {
  const markup = '<img src="/x" onerror="document.title = \'taken\'">';
  const make = (name: string): HTMLElement => document.body.appendChild(document.createElement(name));
  const ways: Record<string, () => unknown> = {
    innerHTML: () => (make('div').innerHTML = markup),
    outerHTML: () => (make('div').outerHTML = markup),
    insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', markup),
    srcdoc: () => make('iframe').setAttribute('srcdoc', markup),
    fragment: () => document.createRange().createContextualFragment(markup),
    parser: () => new DOMParser().parseFromString(markup, 'text/html'),
    write: () => {
      // Old code still does.
      const write: unknown = Reflect.get(document, 'write');
      if (typeof write === 'function') void Reflect.apply(write, document, [markup]);
    },
    scriptAddress: () => make('script').setAttribute('src', '/sw.js'),
    scriptText: () => (make('script').textContent = 'document.title = "taken"'),
    handler: () => make('div').setAttribute('onclick', 'document.title = "taken"'),
    worker: () => new Worker('/sw.js'),
    serviceWorker: () => navigator.serviceWorker.register('/sw.js'),
    timer: () => void Reflect.apply(setTimeout, window, ['document.title = "taken"']),
    eval: () => void Reflect.apply(eval, undefined, ['document.title = "taken"']),
    function: () => void Reflect.construct(Function, ['document.title = "taken"']),
    policy: () => window.trustedTypes?.createPolicy('own', {}),
    defaultPolicy: () => window.trustedTypes?.createPolicy('default', {}),
  };
  const outcomeOf = async (way: () => unknown): Promise<string> => {
    try {
      await way();
      return 'taken';
    } catch (error) {
      return error instanceof Error ? error.name : 'thrown';
    }
  };
  // Later, as code of the page: what a test runs at once is let through by the browser.
  return new Promise((resolve) => {
    setTimeout(() => {
      void (async () => {
        const outcomes: [string, string][] = [];
        for (const [name, way] of Object.entries(ways)) outcomes.push([name, await outcomeOf(way)]);
        resolve(Object.fromEntries(outcomes));
      })();
    });
  });
}

for (const locale of locales) {
  test(`${locale}: no text becomes markup, a script or code`, async ({ page }) => {
    for (const path of [
      `/${locale}/`,
      locale === 'nl' ? '/nl/zoeken/' : '/uk/poshuk/',
      `/${locale}/nope/`,
      '/admin/',
    ]) {
      await page.goto(path);
      const outcomes = await page.evaluate(tryTexts);
      expect(Object.keys(outcomes).length).toBe(17);
      expect(
        Object.entries(outcomes).filter(([, outcome]) => outcome === 'taken'),
        path,
      ).toEqual([]);
      await expect(page).not.toHaveTitle('taken');
    }
  });
}

test('the page that starts the worker has made the one policy, which nobody makes again', async ({ page }) => {
  for (const path of ['/nl/offline/', '/uk/oflain-polytsia/']) {
    await page.goto(path);
    const again = page.evaluate(() => window.trustedTypes?.createPolicy('service-worker', {}) === undefined);
    await expect(again).rejects.toThrow(/already exists/u);
  }
});
