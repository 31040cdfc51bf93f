/** Every screen of the editor: no English in it, shown or said, and nothing serious for axe. */
import { locales } from '#locales';
import type { Locale } from '#locales';

import { barriersOn } from '../support/editor-axe.ts';
import type { Barrier } from '../support/editor-axe.ts';
import { expect, test } from '../support/editor-desk.ts';
import { englishIn } from '../support/editor-english.ts';
import { textsOf } from '../support/editor-texts.ts';
import { walkEditor } from '../support/editor-walk.ts';

/** Faults of Decap itself that remain, by the rule of axe and a part of the element; docs/editor.md tells what they mean. */
const ofDecap: readonly { rule: string; part: RegExp; upstream: string }[] = [];

const signIn = { nl: 'Inloggen', uk: 'Увійти' } as const satisfies Record<Locale, string>;

for (const locale of locales) {
  test(`31, 32 · no screen holds English in ${locale}, and none has a serious fault for axe`, async ({
    desk,
    browser,
  }) => {
    const english = await englishIn(locale);
    const texts = new Map<string, string>();
    const barriers = new Map<string, { screen: string; barrier: Barrier }>();
    const judge = (text: string, screen: string): void => {
      const found = english(text.replace(/content\/\S+|drawing-\S+|zone|qqqq|\S*@\S*/gu, ''));
      if (found.length > 0 && !texts.has(text)) texts.set(text, `${screen}: ${found.join(' ')}`);
    };
    const lookAt = async (page: typeof window.page, screen: string, within?: string): Promise<void> => {
      for (const text of await textsOf(page)) judge(text, screen);
      for (const barrier of await barriersOn(page, within)) {
        const key = `${barrier.rule} ${barrier.html}`;
        if (!barriers.has(key)) barriers.set(key, { screen, barrier });
      }
    };
    const outside = await browser.newPage();
    await outside.goto(`${desk.url}/admin/?lang=${locale}`);
    await expect(outside.getByRole('button', { name: signIn[locale] })).toBeVisible();
    await lookAt(outside, 'sign in');
    await outside.close();
    const window = await desk.open(locale);
    const look = (screen: string, within?: string): Promise<void> => lookAt(window.page, screen, within);
    await walkEditor({ window, url: desk.url, locale, look });
    expect(window.questions).not.toEqual([]);
    for (const question of window.questions) judge(question, 'question');
    expect.soft(Object.fromEntries(texts)).toEqual({});
    const isKnown = ({ rule, html }: Barrier): boolean => ofDecap.some((of) => of.rule === rule && of.part.test(html));
    const found = [...barriers.values()];
    expect.soft(found.filter(({ barrier }) => !isKnown(barrier))).toEqual([]);
    const idle = ofDecap.filter(
      ({ rule, part }) => !found.some(({ barrier }) => barrier.rule === rule && part.test(barrier.html)),
    );
    expect(idle, 'faults of Decap that are gone').toEqual([]);
  });
}
