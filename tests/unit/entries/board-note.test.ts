import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { boardNoteOf, otherSources, sourceNumber } from '#entries/board-note.ts';
import type { RecordEntry } from '#entries/catalogue.ts';

import { aMilestone, anAgreement, aPortal, aVisit } from './content.ts';

const today = '2027-02-01';
const note = (content: ReturnType<typeof aPortal>) => boardNoteOf(content, { locale: 'nl', today });
const both = (text: string) => ({ nl: text, uk: text });

function aPeriod(draft: Partial<RecordEntry<'progress'>> = {}): RecordEntry<'progress'> {
  return { id: 'start', period: both('Aanloop'), until: '2026-11-23', ...draft };
}

describe('the evaluation note for the board', () => {
  test('without a progress record, hours, money, results and deviations are unknown', () => {
    const { resources, indicators, results, deviations, progressUntil } = note(aPortal());
    assert.deepEqual(
      resources.map(({ name, planned, now }) => [name, planned, now]),
      [
        ['Uren ingezet', undefined, undefined],
        ['Geld uitgegeven, in euro', undefined, undefined],
      ],
    );
    assert.deepEqual([indicators, results, deviations, progressUntil], [[], undefined, undefined, undefined]);
  });

  test('zero is a figure, not an unknown', () => {
    const [hours] = note(aPortal({ progress: [aPeriod({ hours: { planned: 100, now: 0 } })] })).resources;
    assert.deepEqual([hours?.planned, hours?.now], [100, 0]);
  });

  test('the newest period counts', () => {
    const progress = [
      aPeriod({ id: 'b', until: '2027-01-31', results: both('Nieuw.') }),
      aPeriod({ results: both('Oud.') }),
    ];
    assert.equal(note(aPortal({ progress })).results, 'Nieuw.');
  });

  test('what is planned or unknown stands among the open questions, never among what is settled', () => {
    const milestones = [
      aMilestone({ id: 'c', order: 3, certainty: 'unknown' }),
      aMilestone({ id: 'a', order: 1 }),
      aMilestone({ id: 'b', order: 2, certainty: 'planned' }),
    ];
    const { settled, open } = note(aPortal({ milestones }));
    assert.deepEqual(
      [settled, open].map((each) => each.map(({ id }) => id)),
      [['a'], ['b', 'c']],
    );
  });

  test('examples stay out, also of the ledger and the questions', () => {
    const body = '## Open vragen {#questions}\n\nWie weet het?\n';
    const content = aPortal({
      listed: [aVisit({ status: 'example', body })],
      agreements: [anAgreement({ example: true })],
    });
    assert.deepEqual([note(content).agreements, note(content).questions], [[], []]);
  });

  test('what nobody can answer yet comes from the newest period', () => {
    const asking = (question: string) => [{ question: both(question) }];
    const progress = [
      aPeriod({ id: 'b', until: '2027-01-31', questions: asking('Nieuw?') }),
      aPeriod({ questions: asking('Oud?') }),
    ];
    assert.deepEqual(note(aPortal({ progress })).unanswered, ['Nieuw?']);
    assert.deepEqual(note(aPortal()).unanswered, []);
  });

  test('a report with open questions is linked to them; an empty section asks nothing', () => {
    const asked = aVisit({ id: 'asked', body: '## Open vragen {#questions}\n\nWie weet het?\n' });
    const empty = aVisit({ id: 'empty', body: '## Open vragen {#questions}\n' });
    assert.deepEqual(note(aPortal({ listed: [asked, empty] })).questions, [
      { title: 'asked (nl)', href: '/nl/bezoeken/asked-nl/#questions' },
    ]);
  });

  test('a report in the other language alone is linked to as a whole: its page here has no sections', () => {
    const body = '## Відкриті питання {#questions}\n\nХто знає?\n';
    const asked = aVisit({ id: 'asked', in: ['uk'], body });
    const [question] = note(aPortal({ listed: [asked] })).questions;
    assert.match(question?.href ?? '', /^\/nl\/bezoeken\/asked[^#]*\/$/u);
  });
});

describe('the sources of the note', () => {
  test('each stands there once, and one that is named in full is not repeated', () => {
    const decision = 'Besluit van 19 mei 2026, nr. 6: ‘Aanmelding’. Openbaar.';
    const sources = ['Besluit van 19 mei 2026, nr. 6.', 'Zelf berekend.', undefined, 'Zelf berekend.'];
    assert.deepEqual(otherSources([decision], sources), ['Zelf berekend.']);
  });

  test('are cited by their number; what stands in none is not cited', () => {
    const sources = ['Besluit, nr. 6: ‘Aanmelding’. Openbaar.', 'Zelf berekend.'];
    const evidence = ['Besluit, nr. 6.', 'Zelf berekend.', 'Staat nergens.', undefined];
    assert.deepEqual(
      evidence.map((each) => sourceNumber(sources, each)),
      [1, 2, undefined, undefined],
    );
  });
});
