import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { activityRows } from '#entries/activity-rows.ts';
import { readingRows, upkeepRows } from '#entries/document-rows.ts';
import type { FigureRow } from '#entries/figure-row.ts';
import { pilotFigures } from '#entries/pilot-figures.ts';
import { parsePath } from '#routing/paths.ts';

import { aCase, aGuide, aLaw, aMilestone, anAgreement, aPortal, aVisit } from './content.ts';

const today = '2027-02-01';

function rowsOf(content: ReturnType<typeof aPortal>, locale: 'nl' | 'uk' = 'nl'): Map<string, FigureRow['counts']> {
  const figures = pilotFigures(content, today);
  const rows = [
    ...activityRows(figures, locale),
    ...readingRows(figures, locale),
    ...upkeepRows(content, figures, locale),
  ];
  return new Map(rows.map(({ name, counts }) => [name, counts]));
}

describe('the figures in words', () => {
  test('visits lead to their list, direction by direction; a direction without visits is left out', () => {
    const content = aPortal({ listed: [aVisit({ id: 'a' }), aVisit({ id: 'b' }), aVisit({ status: 'withdrawn' })] });
    const href = '/nl/bezoeken/';
    assert.deepEqual(rowsOf(content).get('Verslagen en berichten over bezoeken'), [
      { text: '2 bezoeken', href },
      { text: 'naar Nederland: 2', href },
      { text: 'ingetrokken: 1', href },
    ]);
  });

  test('agreements lead to the ledger, the overdue ones first', () => {
    const agreements = [anAgreement({ id: 'a', state: 'done' }), anAgreement({ id: 'b' })];
    const texts = rowsOf(aPortal({ agreements }), 'uk').get('Домовленості');
    assert.deepEqual(
      texts?.map(({ text }) => text),
      ['2 домовленості', 'прострочено: 1', 'виконано: 1'],
    );
    assert.ok(texts.every(({ href }) => href === '/uk/pilot/#agreements'));
  });

  test('moments lead to the timeline', () => {
    const milestones = [aMilestone({ id: 'a', certainty: 'unknown' })];
    assert.deepEqual(rowsOf(aPortal({ milestones })).get('Momenten op de tijdlijn'), [
      { text: 'niet bekend: 1', href: '/nl/pilot/#timeline' },
    ]);
  });

  test('languages are counted per kind, with a link to the list of each kind', () => {
    const rows = rowsOf(aPortal({ listed: [aGuide(), aCase({ id: 'b', in: ['uk'] })] }));
    assert.deepEqual(rows.get('Stukken in twee talen'), [{ text: 'Handleidingen: 1', href: '/nl/handleidingen/' }]);
    assert.deepEqual(rows.get('Stukken alleen in het Oekraïens'), [
      { text: 'Uit de praktijk: 1', href: '/nl/praktijk/' },
    ]);
    assert.deepEqual(rows.get('Stukken alleen in het Nederlands'), [{ text: '0' }]);
  });

  test('a law that was checked too long ago leads to where its state stands', () => {
    const laws = ['on-page', 'in-example', 'nowhere'].map((id) => aLaw({ id, checkedOn: '2026-01-01' }));
    const listed = [
      aGuide({ id: 'a', status: 'example', data: { laws: ['in-example'] } }),
      aGuide({ id: 'b', in: ['uk'], data: { laws: ['on-page'] } }),
      aGuide({ id: 'c', data: { laws: ['on-page'] } }),
    ];
    const rows = rowsOf(aPortal({ listed, laws: [...laws, aLaw()] }));
    assert.deepEqual(rows.get('Wetten die wij al meer dan 180 dagen niet nakeken'), [
      { text: '3 van de 4' },
      { text: 'Wet', href: '/nl/handleidingen/c-nl/#law-on-page' },
      { text: 'Wet' },
      { text: 'Wet' },
    ]);
  });

  for (const locale of ['nl', 'uk'] as const) {
    test(`every link in ${locale} has the shape of a page in that language`, () => {
      const listed = [aGuide({ method: 'machine' }), aCase({ id: 'b', in: ['nl'] }), aVisit({ id: 'c' })];
      const content = aPortal({ listed, agreements: [anAgreement()], milestones: [aMilestone()] });
      const paths = [...rowsOf(content, locale).values()].flat().flatMap(({ href }) => href?.split('#')[0] ?? []);
      assert.ok(paths.length > 8);
      for (const path of paths) assert.equal(parsePath(path)?.locale, locale, path);
    });
  }
});
