import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { locales } from '#locales';
import type { Locale } from '#locales';

import { refuseIncomplete } from '../../../cms/guard/ready-check.ts';
import { Refusal } from '../../../cms/guard/refusal.ts';
import { consentLines, known } from '../../support/consent.ts';
import { aVisit } from '../../support/editor-entries.ts';

const visit = aVisit(`alt:
      nl: een tekening
      uk: малюнок
    checked: [no-infrastructure, no-exact-place, consent]`);

/** What keeps an entry from being called ready: here a report in Dutch. */
async function faultsOf(text: string, locale: Locale = 'nl', collection = 'visits'): Promise<readonly string[]> {
  const read = (path: string): Promise<string | undefined> =>
    Promise.resolve(/\.nl\.mdx$|\.yaml$/u.test(path) ? text : undefined);
  const context = { today: '2026-11-30', places: () => Promise.resolve(known) };
  try {
    await refuseIncomplete({ collection, id: 'proef', read, locale, ...context });
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.details;
    throw error;
  }
}

test('a whole report is ready', async () => {
  assert.deepEqual(await faultsOf(visit), []);
});

test('a report says what was agreed, or that nothing was', async () => {
  const fault = 'Afspraken (of: Er zijn geen afspraken gemaakt)';
  assert.deepEqual(await faultsOf(visit.replace('noAgreements: true\n', '')), [fault]);
  assert.deepEqual(await faultsOf(visit.replace('noAgreements: true', 'noAgreements: false')), [fault]);
  assert.deepEqual(await faultsOf(visit.replace('noAgreements: true', 'agreements: [some]')), []);
});

test('what is withdrawn says why', async () => {
  const withdrawn = visit.replace('status: released', 'status: withdrawn');
  assert.deepEqual(await faultsOf(withdrawn), ['Ingetrokken']);
  const reason = 'withdrawn:\n  reason:\n    nl: Verouderd.\n  date: 2026-11-23\n';
  assert.deepEqual(await faultsOf(withdrawn.replace('direction:', `${reason}direction:`)), [
    'Ingetrokken › Waarom (Українська)',
  ]);
});

/** The exact sentences, of the fact that was found and of the remedy. */
const missing = {
  nl: 'Er is nog geen toestemming: dit is een bezoek. Vul bij ‘Toestemming’ in wie (functie) ja zei en op welke dag: de partner, de gastheer. Of kies bij ‘Wat de site laat zien’: niets.',
  uk: 'Ще немає згоди: це візит. У групі «Дозвіл» укажіть, хто (посада) погодився і якого дня: партнер, господарі. Або оберіть у полі «Що показує сайт» «нічого».',
};

describe('a visit that nobody agreed to', () => {
  const silent = visit.replace(consentLines, '');

  for (const locale of locales) {
    test(`is not ready, whoever travels, and says so in ${locale}`, async () => {
      for (const direction of ['to-ukraine', 'to-netherlands', 'online']) {
        const text = silent.replace('direction: to-ukraine', `direction: ${direction}`);
        assert.deepEqual(await faultsOf(text, locale), [missing[locale]]);
      }
    });
  }

  test('is ready as something that the site does not show', async () => {
    for (const status of ['draft', 'review'])
      assert.deepEqual(await faultsOf(silent.replace('status: released', `status: ${status}`)), []);
  });

  test('is not ready to come out later either', async () => {
    const later = silent.replace('direction:', 'sensitivity:\n  level: delayed\n  until: 2027-01-01\ndirection:');
    assert.deepEqual(await faultsOf(later), [missing.nl]);
  });

  test('names what else was found, and who is still to be asked', async () => {
    const half = visit
      .replace(/ {2}hostAgreed:[^]*?on: 2026-11-01\n/u, '')
      .replace('title: Proef', 'title: Naar Radomyshl');
    assert.deepEqual(await faultsOf(half), [
      'Er is nog geen toestemming: dit is een bezoek, de tekst noemt ‘Radomyshl’. Vul bij ‘Toestemming’ in wie (functie) ja zei en op welke dag: de gastheer. Of kies bij ‘Wat de site laat zien’: niets.',
    ]);
  });
});

test('a word that is given tomorrow is not given', async () => {
  const tomorrow = visit.replace('on: 2026-11-01', 'on: 2026-12-01');
  assert.deepEqual(await faultsOf(tomorrow), [
    'Bij ‘De partner zegt ja’ staat 2026-12-01, en die dag moet nog komen. Vul de dag in waarop de toestemming is gegeven.',
  ]);
  assert.deepEqual(await faultsOf(tomorrow, 'uk'), [
    'У групі «Партнер погодився» стоїть 2026-12-01, а цей день ще не настав. Укажіть день, коли згоду надано.',
  ]);
});

test('what is public already opens no door for what is added or named', async () => {
  const publication = `release:
  alreadyPublic:
    title:
      nl: Collegevoorstel
      uk: Подання
    publisher:
      nl: gemeente Aalsmeer
      uk: муніципалітет Алсмер
    date: 2026-05-19
`;
  const repeated = visit.replace(consentLines, publication).replace('title: Proef', 'title: Naar Myrnohrad');
  const ask = 'Of: vul bij ‘Toestemming’ in wie (functie) ja zei en op welke dag.';
  assert.deepEqual(await faultsOf(repeated), [
    `Alles hieruit zou al openbaar zijn, maar de tekst voegt iets toe: foto’s. Haal dat weg. ${ask}`,
    `Alles hieruit zou al openbaar zijn, maar dit bezoek noemt een plaats in Oekraïne: ‘Myrnohrad’. Haal die weg. ${ask}`,
  ]);
});

test('a place that is withheld stands in no field, and its country does', async () => {
  const withheld = visit.replace('direction:', 'sensitivity:\n  level: place-withheld\ndirection:');
  const named = withheld.replace('credit: Proef', 'credit: Радомишльська громада');
  assert.deepEqual(await faultsOf(named), [
    'Nederlands: Foto’s › 1 › Maker of bron: De plaats mag niet openbaar, maar hier staat een naam: ‘Радомишльська’. Haal die weg; de regio mag er wel staan. Is het een Nederlandse gemeente? Voeg die dan eerst toe bij ‘Gemeenten’.',
    'De plaats mag niet openbaar, maar ‘Land en regio’ is leeg. Kies ten minste het land.',
  ]);
  const told = withheld.replace('direction:', 'area:\n  country: UA\n  region: UA-18\ndirection:');
  assert.deepEqual(await faultsOf(told), []);
});

test('a municipality in Ukraine is not ready before it agrees, and no other record names one', async () => {
  const place = 'name:\n  nl: A\n  uk: А\ncountry: UA\nrole: participant\nsummary:\n  nl: a\n  uk: а\n';
  const faults = await faultsOf(place, 'nl', 'municipalities');
  assert.match(faults.join('\n'), /^Deze gemeente ligt in Oekraïne en zei nog geen ja tegen deze pagina\./u);
  const example = place.replace('participant', 'example');
  assert.deepEqual(
    await faultsOf(
      `${example}sources:\n  - url: https://x.nl\n    title: X\n    publisher: X\n    accessed: 2026-11-01\n`,
      'nl',
      'municipalities',
    ),
    [],
  );
  const theme = 'name:\n  nl: Радомишль\n  uk: а\nslug:\n  nl: a\n  uk: a\nsummary:\n  nl: a\n  uk: а\norder: 1\n';
  assert.deepEqual((await faultsOf(theme, 'uk', 'themes')).slice(-1), [
    'Тут названо місце чи організацію в Україні: «Радомишль». Приберіть назву: її можна наводити лише в тексті, на який є згода.',
  ]);
});
