import assert from 'node:assert/strict';
import { test } from 'node:test';

import { locales } from '#locales';

import { deskRows } from '../../../cms/desk/desk-rows.ts';
import { factsOf } from '../../../cms/desk/row-words.ts';
import type { Held } from '../../../cms/publication/held-entries.ts';
import type { PublicationReport } from '../../../cms/publication/publication-state.ts';

const text = (locale: string): string => `---\nsourceLocale: nl\ntitle: Proef ${locale}\nstatus: draft\n---\n`;
const files = locales.map((locale) => ({ path: `content/pages/proef.${locale}.mdx`, text: text(locale) }));
const attempt = { collection: 'pages', id: 'proef', wish: 'publish', since: '2026-11-30T11:00:00Z' } as const;
const fault = { kind: 'no-front-matter', file: 'content/pages/proef.nl.mdx', line: 1 } as const;

/** What the desk lists of publications: the kind, and what it says in each language. */
function listed(report: Partial<PublicationReport>, held: readonly Held[] = []) {
  const rows = deskRows({ files, drafts: [], report: { publications: [], held: [], ...report }, held }, '2026-11-30');
  return rows
    .filter(({ kind }) => ['held', 'refused', 'publishing'].includes(kind))
    .map((row) => ({
      kind: row.kind,
      title: row.title,
      said: locales.map((locale) =>
        factsOf(row, locale)
          .flatMap((pieces) => pieces.map((piece) => piece.text))
          .join(' | '),
      ),
    }));
}

test('what is on its way is listed with its title and since when', () => {
  const [row, ...more] = listed({ publications: [{ ...attempt, state: 'running' }] });
  assert.deepEqual(more, []);
  assert.equal(row?.kind, 'publishing');
  assert.deepEqual(row.title, { nl: 'Proef nl', uk: 'Proef uk' });
  assert.match(row.said[0] ?? '', /Wordt gepubliceerd, sinds 30 november 2026/u);
  assert.match(row.said[1] ?? '', /Публікується з 30 листопада 2026/u);
});

test('what was refused is listed with the reason and the remedy in both languages', () => {
  const refusal = { code: 'check-failed', faults: [fault], details: [] } as const;
  const [row] = listed({ publications: [{ ...attempt, state: 'refused', refusal }] });
  assert.equal(row?.kind, 'refused');
  assert.match(
    row.said[0] ?? '',
    /Niet gepubliceerd .* \| – Pagina proef \(Nederlands\): Het bestand begint niet met velden\./u,
  );
  assert.match(
    row.said[1] ?? '',
    /Не опубліковано .* \| – Сторінка proef \(Nederlands\): Файл не починається з полів\./u,
  );
});

test('what is done, and a draft that only waits to be published, is not listed', () => {
  for (const state of ['done', 'waiting'] as const)
    assert.deepEqual(listed({ publications: [{ ...attempt, state }] }), []);
});

test('a removal that nobody goes on with is listed with what to do', () => {
  const [row] = listed({ publications: [{ ...attempt, wish: 'remove', state: 'waiting' }] });
  assert.equal(row?.kind, 'refused');
  assert.match(row.said[0] ?? '', /Staat nog op de site\. .* Haal het van de site/u);
  assert.match(row.said[1] ?? '', /Ще на сайті\. .* Зніміть це із сайту/u);
});

test('a text that is held back is listed with its fault; a file that is no text is not a row', () => {
  const held = [
    { collection: 'pages', id: 'proef', faults: [fault], isShown: false },
    {
      id: 'content/pages/los.txt',
      faults: [{ kind: 'misplaced-file', file: 'content/pages/los.txt' }],
      isShown: false,
    },
  ] as const;
  const rows = listed({}, held);
  assert.deepEqual(
    rows.map(({ kind }) => kind),
    ['held'],
  );
  assert.match(rows[0]?.said[0] ?? '', /Het bestand begint niet met velden\. Zet de velden bovenaan/u);
});
