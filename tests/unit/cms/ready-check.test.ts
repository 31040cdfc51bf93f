import assert from 'node:assert/strict';
import { test } from 'node:test';

import { refuseIncomplete } from '../../../cms/guard/ready-check.ts';
import { Refusal } from '../../../cms/guard/refusal.ts';
import { aVisit } from '../../support/editor-entries.ts';

const visit = aVisit(`alt:
      nl: een tekening
      uk: малюнок
    checked: [no-infrastructure, no-exact-place, consent]`);

/** What keeps a report in Dutch from being called ready. */
async function faultsOf(text: string): Promise<readonly string[]> {
  const read = (path: string): Promise<string | undefined> =>
    Promise.resolve(path.endsWith('.nl.mdx') ? text : undefined);
  try {
    await refuseIncomplete({ collection: 'visits', id: 'proef', read, locale: 'nl' });
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
