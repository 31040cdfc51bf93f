import assert from 'node:assert/strict';
import { test } from 'node:test';

import { locales } from '#locales';
import type { WholeDocument } from '#model/entry-texts.ts';

import { placesFrom } from '../../../cms/guard/known-places.ts';
import { entryState } from '../../../cms/publication/entry-state.ts';
import type { Known } from '../../../cms/publication/entry-state.ts';
import { stateLines } from '../../../cms/publication/publication-words.ts';

const data = { status: 'released' };

function aDocument(fields: Record<string, unknown> = {}, collection: 'pages' | 'visits' = 'pages'): WholeDocument {
  return {
    collection,
    id: 'proef',
    versions: locales.map((locale) => ({ locale, data: { ...data, ...fields }, body: '' })),
  };
}

const site = { commit: 'a', builtAt: '2026-11-30T10:01:00Z', date: '2026-11-30', held: [] };

/** A page that was published and is on the site. */
function known(changes: Partial<Known> = {}): Known {
  return {
    publication: undefined,
    held: undefined,
    site,
    publishedAt: '2026-11-30T10:00:00Z',
    document: aDocument(),
    places: placesFrom([]),
    today: '2026-11-30',
    ...changes,
  };
}

/** What an editor reads, in Dutch and in Ukrainian. */
function told(changes: Partial<Known>): string[] {
  const state = entryState(known(changes));
  return locales.map((locale) => stateLines(state, locale).join('\n'));
}

const attempt = { collection: 'pages', id: 'proef', wish: 'publish', since: '2026-11-30T11:00:00Z' } as const;

test('a published text is on the site since it came to main', () => {
  assert.deepEqual(told({}), [
    'Op de site sinds 30 november 2026 om 11:00.',
    'На сайті з 30 листопада 2026 р. о 11:00.',
  ]);
});

test('a text of which there is no trace is not on the site', () => {
  assert.deepEqual(told({ publishedAt: undefined, document: undefined }), ['Nog niet op de site.', 'Ще не на сайті.']);
});

test('what is on its way is told before anything else', () => {
  const [nl, uk] = told({ publication: { ...attempt, state: 'running' } });
  assert.equal(nl, 'Wordt gepubliceerd, sinds 30 november 2026 om 12:00. U kunt verder werken of dit venster sluiten.');
  assert.equal(uk, 'Публікується з 30 листопада 2026 р. о 12:00. Можна працювати далі або закрити це вікно.');
  const [removing] = told({ publication: { ...attempt, wish: 'remove', state: 'running' } });
  assert.match(removing ?? '', /^Wordt van de site gehaald/u);
});

test('a refusal says what, where and what to do, until the entry comes to main in another way', () => {
  const issue = {
    kind: 'dead-link',
    file: 'content/pages/proef.nl.mdx',
    line: 12,
    values: { address: '../guides/nergens', target: '../guides/nergens' },
  } as const;
  const refusal = { code: 'check-failed', faults: [issue], details: [] } as const;
  const publication = { ...attempt, state: 'refused', refusal } as const;
  const [nl, uk] = told({ publication });
  assert.match(nl ?? '', /^Niet gepubliceerd \(30 november 2026 om 12:00\)\.\nZo kan dit niet op de site\./u);
  assert.match(nl ?? '', /\n– Pagina proef \(Nederlands\): /u);
  assert.match(uk ?? '', /^Не опубліковано \(/u);
  assert.match(uk ?? '', /\n– Сторінка proef \(Nederlands\): /u);
  const later = entryState(known({ publication, publishedAt: '2026-11-30T11:30:00Z' }));
  assert.equal(later.kind, 'behind');
});

test('a build that nobody foresaw failing is told honestly, with lines for a developer', () => {
  const refusal = { code: 'build-failed', faults: [], details: ['Astro said: no.'] } as const;
  const [nl, uk] = told({ publication: { ...attempt, state: 'refused', refusal } });
  assert.match(nl ?? '', /De site kan met deze tekst niet worden gebouwd\. De site blijft zoals hij was/u);
  assert.match(uk ?? '', /Сайт не вдається зібрати з цим текстом\. Сайт лишився таким, як був/u);
  for (const text of [nl, uk]) assert.match(text ?? '', /– Astro said: no\.$/u);
});

test('a text for a later day waits for that day, whichever field names it', () => {
  assert.deepEqual(told({ document: aDocument({ release: { notBefore: '2026-12-05' } }) }), [
    'Wacht op 5 december 2026. Dan komt dit vanzelf op de site.',
    'Чекає свого дня: 5 грудня 2026 р. це саме з’явиться на сайті.',
  ]);
  const delayed = aDocument({
    sensitivity: { level: 'delayed', until: '2026-12-09' },
    release: { notBefore: '2026-12-05' },
  });
  assert.deepEqual(entryState(known({ document: delayed })), { kind: 'dated', until: '2026-12-09' });
  const undated = aDocument({ sensitivity: { level: 'delayed' } });
  assert.deepEqual(entryState(known({ document: undated })), { kind: 'dated', until: undefined });
  assert.equal(entryState(known({ document: delayed, today: '2026-12-09' })).kind, 'live');
});

test('a visit to which nobody agreed waits for their word', () => {
  const [nl, uk] = told({ document: aDocument({}, 'visits') });
  assert.match(nl ?? '', /nog niet op de site: iemand moet nog ja zeggen\.\nEr is nog geen toestemming/u);
  assert.match(uk ?? '', /ще не на сайті: хтось має погодити\.\nЩе немає згоди/u);
});

test('a status that shows nothing is told, and a withdrawn text is shown as such', () => {
  assert.equal(entryState(known({ document: aDocument({ status: 'draft' }) })).kind, 'hidden');
  const [nl] = told({ document: aDocument({ status: 'withdrawn' }) });
  assert.equal(nl, 'Ingetrokken: de site legt sinds 30 november 2026 om 11:00 uit waarom.');
});

test('a version with a fault is not on the site, though an earlier one may be', () => {
  const faults = [{ kind: 'no-front-matter', file: 'content/pages/proef.nl.mdx', line: 1 }] as const;
  const held = { collection: 'pages', id: 'proef', faults } as const;
  const [shown] = told({ held: { ...held, isShown: true } });
  assert.match(
    shown ?? '',
    /Lezers zien de vorige goede versie\.\nPagina proef \(Nederlands\): Het bestand begint niet/u,
  );
  const [none] = told({ held: { ...held, isShown: false } });
  assert.match(none ?? '', /^Dit staat niet op de site: er zit een fout in\./u);
});

test('while the site is older than the text, it is still to be renewed', () => {
  const [nl] = told({ site: { ...site, builtAt: '2026-11-30T09:00:00Z' } });
  assert.equal(nl, 'Gepubliceerd op 30 november 2026 om 11:00. De site wordt nog vernieuwd.');
});

test('a withdrawal in the future is told with its day, and afterwards since when it holds', () => {
  const withdrawn = (date: string): Partial<Known> => {
    return { document: aDocument({ status: 'withdrawn', withdrawn: { date } }) };
  };
  assert.deepEqual(told(withdrawn('2026-12-24')), [
    'Op de site sinds 30 november 2026 om 11:00. Wordt ingetrokken op 24 december 2026: tot die dag verandert er voor lezers niets.',
    'На сайті з 30 листопада 2026 р. о 11:00. Буде відкликано 24 грудня 2026 р.: до цього дня для читачів нічого не зміниться.',
  ]);
  assert.deepEqual(told({ ...withdrawn('2026-12-24'), today: '2026-12-24' }), [
    'Ingetrokken: de site legt sinds 24 december 2026 uit waarom.',
    'Відкликано: з 24 грудня 2026 р. сайт пояснює чому.',
  ]);
  assert.equal(
    told(withdrawn('2026-11-01'))[0],
    'Ingetrokken: de site legt sinds 30 november 2026 om 11:00 uit waarom.',
  );
});
