import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { RecordEntry } from '#entries/catalogue.ts';
import { participants } from '#entries/pilot.ts';

type Municipality = RecordEntry<'municipalities'>;

function aMunicipality(draft: Pick<Municipality, 'id' | 'country' | 'role'>): Municipality {
  const text = { nl: draft.id, uk: draft.id };
  return { name: text, summary: text, ...draft };
}

function participantsAmong(...entries: Municipality[]) {
  return participants({ municipalities: new Map(entries.map((entry) => [entry.id, entry])) }, 'nl');
}

describe('who takes part', () => {
  test('a country of which nobody is known has no names and unknown places', () => {
    assert.deepEqual(participantsAmong(), [
      { country: 'NL', known: [], othersUnknown: true },
      { country: 'UA', known: [], othersUnknown: true },
    ]);
  });

  test('who applied is named as such; who is only an example or coordinates is not', () => {
    const [dutch] = participantsAmong(
      aMunicipality({ id: 'a', country: 'NL', role: 'applicant' }),
      aMunicipality({ id: 'b', country: 'NL', role: 'coordination' }),
      aMunicipality({ id: 'c', country: 'NL', role: 'example' }),
    );
    assert.deepEqual(dutch?.known, [{ name: 'a', role: 'applicant', href: '/nl/gemeenten/a/' }]);
  });

  test('when all ten of a country are known, nothing is left open', () => {
    const ten = Array.from({ length: 10 }, (_, index) =>
      aMunicipality({ id: `m${index}`, country: 'UA', role: 'participant' }),
    );
    assert.deepEqual(
      participantsAmong(...ten).map(({ othersUnknown }) => othersUnknown),
      [true, false],
    );
  });
});
