import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { agreementLedger, agreementsOfVisit } from '#entries/agreements.ts';

import { anAgreement, aPortal, aVisit } from './content.ts';

describe('the ledger of agreements', () => {
  test('an agreement leads to the report of the visit that it came from', () => {
    const content = aPortal({
      listed: [aVisit({ id: 'spring', data: { agreements: ['questions'] } })],
      agreements: [anAgreement(), anAgreement({ id: 'other' })],
    });
    const visits = agreementLedger(content, { locale: 'uk' }).map(({ visit }) => visit);
    assert.deepEqual(visits, [{ title: 'spring (uk)', href: '/uk/vizyty/spring-uk/', lang: undefined }, undefined]);
  });

  test('a report in the other language says in which', () => {
    const listed = [aVisit({ id: 'spring', in: ['nl'], data: { agreements: ['questions'] } })];
    const [entry] = agreementLedger(aPortal({ listed, agreements: [anAgreement()] }), { locale: 'uk' });
    assert.deepEqual(entry?.visit, { title: 'spring (nl)', href: '/uk/vizyty/spring/', lang: 'nl' });
  });

  test('marked examples never stand among real agreements', () => {
    const content = aPortal({ agreements: [anAgreement(), anAgreement({ id: 'sample', example: true })] });
    const ids = [false, true].map((examples) =>
      agreementLedger(content, { locale: 'nl', examples }).map(({ id }) => id),
    );
    assert.deepEqual(ids, [['questions'], ['sample']]);
  });

  test('on the report of a visit they stay out unless they are asked for', () => {
    const visit = aVisit({ data: { agreements: ['questions'] } });
    const content = aPortal({ listed: [visit], agreements: [anAgreement({ example: true })] });
    const counts = [false, true].map((examples) => agreementsOfVisit(content, visit, { examples }).length);
    assert.deepEqual(counts, [0, 1]);
  });
});
