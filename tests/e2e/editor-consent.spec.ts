/** What must wait: a visit that nobody agreed to, and a place that is withheld. */
import { locales } from '#locales';

import { aVisit } from '../support/editor-entries.ts';
import { consentLines } from '../support/consent.ts';
import { consentGroup, giveConsent } from '../support/editor-consent.ts';
import { expect, test } from '../support/editor-desk.ts';

const visit = aVisit(`checked: [no-infrastructure, no-exact-place, consent]
    alt:
      nl: een tekening
      uk: малюнок`);

const silent = visit.replace(consentLines, '').replace('direction: to-ukraine', 'direction: to-netherlands');

const words = {
  nl: {
    ready: 'Klaar',
    isReady: 'Stand: Klaar',
    title: 'Titel',
    missing:
      'Er is nog geen toestemming: dit is een bezoek. Vul bij ‘Toestemming’ in wie (functie) ja zei en op welke dag: de partner, de gastheer. Of kies bij ‘Wat de site laat zien’: niets.',
    named: 'Nederlands: Titel: De plaats mag niet openbaar, maar hier staat een naam: ‘Radomyshl’.',
    kept: 'blijft voor altijd in de geschiedenis staan',
    function: 'Wie (functie, nooit een naam)',
  },
  uk: {
    ready: 'Готово',
    isReady: 'Стан: Готово',
    title: 'Назва',
    missing:
      'Ще немає згоди: це візит. У групі «Дозвіл» укажіть, хто (посада) погодився і якого дня: партнер, господарі. Або оберіть у полі «Що показує сайт» «нічого».',
    named: 'Nederlands: Назва: Місця не можна розголошувати, але тут є назва: «Radomyshl».',
    kept: 'назавжди лишається в історії',
    function: 'Хто (посада, без імені)',
  },
} as const;

for (const locale of locales) {
  const word = words[locale];

  test(`a visit that nobody agreed to is not ready, whoever travels, in ${locale}`, async ({ desk }) => {
    desk.repository.commit({ 'content/visits/proef.nl.mdx': silent });
    const window = await desk.open(locale);
    await window.openEntry('visits', 'proef');
    await window.field(word.title).fill('Proef twee');
    await window.save();
    await window.chooseStage(word.ready);
    await expect(window.page.locator('.notice p')).toContainText(word.missing);
  });

  test(`a visit is ready with the word of both, by function and day, in ${locale}`, async ({ desk }) => {
    desk.repository.commit({ 'content/visits/proef.nl.mdx': silent });
    const window = await desk.open(locale);
    const { page } = window;
    await window.openEntry('visits', 'proef');
    await expect(consentGroup(page, 'hostAgreed', locale)).toContainText(word.function);
    await giveConsent(page, locale);
    await window.save();
    await window.chooseStage(word.ready);
    await expect(page.getByRole('button', { name: word.isReady })).toBeVisible();
    const file = desk.repository.show('cms/visits/proef', 'content/visits/proef.nl.mdx');
    expect(file).toMatch(/hostAgreed:\n {4}function:\n {6}nl: proefhoofd\n {6}uk: proefhoofd\n {4}on: 2026-01-02/u);
  });

  test(`a text that withholds its place is not saved with it, in ${locale}`, async ({ desk }) => {
    const withheld = visit.replace(
      'direction:',
      'sensitivity:\n  level: place-withheld\narea:\n  country: UA\n  region: UA-18\ndirection:',
    );
    desk.repository.commit({ 'content/visits/proef.nl.mdx': withheld });
    const window = await desk.open(locale);
    await window.openEntry('visits', 'proef');
    await window.field(word.title).fill('Bezoek aan Radomyshl');
    const refusal = await window.saveRefused();
    expect(refusal).toContain(word.kept);
    expect(refusal).toContain(word.named);
    expect(desk.repository.git('for-each-ref', 'refs/heads/cms')).toBe('');
    await window.field(word.title).fill('Bezoek aan de oblast Zjytomyr');
    await window.save();
    expect(desk.repository.show('cms/visits/proef', 'content/visits/proef.nl.mdx')).toContain('oblast Zjytomyr');
  });
}
