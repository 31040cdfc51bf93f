/** Translating: what is missing or outdated, what changed, and who says that it is up to date again. */
import { locales, otherLocale } from '#locales';
import type { Locale } from '#locales';
import { parseDocument } from '#model/entry-file.ts';
import { documentPath } from '#model/entry-path.ts';
import { sectionsOf } from '#model/sections.ts';

import { expect, test } from '../support/editor-desk.ts';
import type { Desk, Window } from '../support/editor-desk.ts';
import { aPageIn, followingLines, pageTexts } from '../support/translated-page.ts';

test.setTimeout(120_000);

const path = (locale: Locale): string => documentPath('pages', 'proef', locale);

/** Publishes the page in both languages, and then a change of the original. */
function publish({ repository }: Desk, source: Locale, { isChanged = true, method = 'human' } = {}): void {
  const target = otherLocale(source);
  const { before, after } = pageTexts[source];
  const body = pageTexts[target].before;
  repository.commit({
    [path(source)]: aPageIn({ locale: source, source, body: before }),
    [path(target)]: aPageIn({ locale: target, source, body, translation: followingLines(before, body, method) }),
  });
  if (isChanged) repository.commit({ [path(source)]: aPageIn({ locale: source, source, body: after }) });
}

/** The group `translation` in the pane of a language. */
function panel(window: Window, locale: Locale) {
  return window.page.locator(locale === 'nl' ? '.Pane1' : '.Pane2').locator('.translation');
}

function hashesIn(text: string | undefined): unknown {
  const { translation } = parseDocument(text ?? '').data;
  return typeof translation === 'object' && translation !== null ? Reflect.get(translation, 'sections') : undefined;
}

function hashes(body: string): (string | undefined)[] {
  return sectionsOf(body).map(({ hash }) => hash);
}

const removed = { nl: 'netbeheerder', uk: 'громади' } as const;
const added = { nl: 'wethouder', uk: 'управи' } as const;
const words = {
  nl: { outdated: 'Verouderd', tick: /^Bijgewerkt /u, minor: 'Kleine wijziging: de vertaling blijft gelden' },
  uk: { outdated: 'Застаріло', tick: /^Оновлено /u, minor: 'Невелика зміна: переклад лишається чинним' },
} as const;

for (const source of locales) {
  const target = otherLocale(source);

  test(`a section that changed in the original (${source}) shows as outdated, with what changed; a tick stamps it alone`, async ({
    desk,
  }) => {
    publish(desk, source);
    const window = await desk.open(target);
    await window.openEntry('pages', 'proef');
    const outdated = panel(window, target).locator('[data-state=outdated]');
    await expect(outdated).toHaveCount(1);
    await expect(outdated).toContainText(words[target].outdated);
    await expect(outdated.locator('del')).toContainText(removed[source]);
    await expect(outdated.locator('ins')).toContainText(added[source]);
    await expect(outdated.locator('.translation-text')).toHaveAttribute('lang', source);
    await window.page.screenshot({ path: `/tmp/h/translate-first-${target}.png` });
    await outdated.getByRole('checkbox', { name: words[target].tick }).check();
    await window.save();
    const saved = desk.repository.show('cms/pages/proef', path(target));
    const [purpose, next] = hashes(pageTexts[source].after);
    expect(hashesIn(saved)).toEqual({ purpose, next });
    expect(saved).not.toContain('_upToDate');
    expect(parseDocument(saved ?? '').body).toBe(pageTexts[target].before);
    await expect(panel(window, target).locator('[data-state=current]')).toHaveCount(2);
  });
}
