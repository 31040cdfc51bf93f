import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { releaseGate, wholeDocuments, withToldQuestions } from '#entries/release-gate.ts';
import type { LoadedFile } from '#entries/release-gate.ts';

import { agreed, consent, records } from '../../support/consent.ts';

const occasion = { today: '2026-11-30', examples: false };

function files(id: string, data: object, body = 'Tekst.'): LoadedFile[] {
  return ['nl', 'uk'].map((locale) => ({ id: `${id}.${locale}`, data: { status: 'released', ...data }, body }));
}

function a(id: string, data: object): { id: string; data: Record<string, unknown> } {
  return { id, data: { ...data } };
}

const both = (text: string) => ({ nl: text, uk: text });
const told = files('told', { release: consent, agreements: ['shared', 'told'], municipalities: ['radomyshl'] });
const waiting = files('waiting', { agreements: ['shared', 'waiting'] });
const withheld = files('withheld', {
  ...{ release: consent, agreements: ['withheld'] },
  sensitivity: { level: 'place-withheld' },
});

describe('what a build lets through', () => {
  const gate = releaseGate(records, [...told, ...waiting, ...withheld], occasion);

  test('a visit with the word of both, and no other', () => {
    const documents = wholeDocuments('visits', [...told, ...waiting, ...withheld]);
    assert.deepEqual(
      [...documents.values()].filter(gate.shows).map(({ id }) => id),
      ['told', 'withheld'],
    );
  });

  test('an agreement with a visit that it was made on, and never before all of them', () => {
    const text = both('Vragen beantwoorden.');
    const agreements = ['shared', 'told', 'waiting', 'alone'].map((id) => a(id, { text }));
    assert.deepEqual(
      gate.records('agreements', agreements).map(({ id }) => id),
      ['shared', 'told', 'alone'],
    );
  });

  test('an agreement that names a place only where its visit may', () => {
    const text = both('Радомишльська громада відповідає.');
    const agreements = ['told', 'withheld', 'alone'].map((id) => a(id, { text }));
    assert.deepEqual(
      gate.records('agreements', agreements).map(({ id }) => id),
      ['told'],
    );
  });

  test('a milestone when readers may know of each visit that it is about, and when it names no place', () => {
    const milestones = [
      a('none', { title: both('Start') }),
      a('told', { title: both('Bezoek'), visits: ['told'] }),
      a('both', { title: both('Bezoeken'), visits: ['told', 'waiting'] }),
      a('gone', { title: both('Bezoek'), visits: ['onbekend'] }),
      a('named', { title: both('Delegatie uit de hromada Dolyna') }),
    ];
    assert.deepEqual(
      gate.records('milestones', milestones).map(({ id }) => id),
      ['none', 'told'],
    );
  });

  test('a municipality or an organisation in Ukraine with its word, or as an example with a source', () => {
    const municipalities = [
      a('nl', { country: 'NL', name: both('Aalsmeer') }),
      a('silent', { country: 'UA', role: 'participant' }),
      a('unknown', { role: 'participant' }),
      a('example', { country: 'UA', role: 'example', sources: [{ url: 'https://example.org' }] }),
      a('unsourced', { country: 'UA', role: 'example' }),
      a('agreed', { country: 'UA', role: 'participant', consent: agreed() }),
      a('early', { country: 'UA', role: 'participant', consent: agreed('2026-12-01') }),
    ];
    assert.deepEqual(
      gate.records('municipalities', municipalities).map(({ id }) => id),
      ['nl', 'example', 'agreed'],
    );
    const organisations = [
      a('nl', { country: 'NL', inPilot: true }),
      a('silent', { country: 'UA', inPilot: true, sources: [{ url: 'https://example.org' }] }),
      a('named', { country: 'UA', sources: [{ url: 'https://example.org' }] }),
      a('agreed', { country: 'UA', inPilot: true, consent: agreed() }),
    ];
    assert.deepEqual(
      gate.records('organisations', organisations).map(({ id }) => id),
      ['nl', 'named', 'agreed'],
    );
  });

  test('a text as it is until the day of its withdrawal', () => {
    const withdrawn = (date: string) => ({ status: 'withdrawn', withdrawn: { reason: both('Oud'), date } });
    const [document] = wholeDocuments('guides', files('guide', withdrawn('2027-01-01'))).values();
    assert.ok(document);
    const statusFor = (date: string) => gate.fieldsOf(document, withdrawn(date)).status;
    assert.deepEqual(['2027-01-01', '2026-01-01'].map(statusFor), ['released', 'withdrawn']);
  });

  test('no municipality that is withheld, or that readers may not know of', () => {
    const data = {
      title: 'x',
      municipalities: ['aalsmeer', 'radomyshl'],
      place: 'dolyna',
      adaptations: [{ municipality: 'dolyna' }],
    };
    const [document] = wholeDocuments(
      'cases',
      files('case', { sensitivity: { level: 'place-withheld' }, ...data }),
    ).values();
    const [open] = wholeDocuments('cases', files('case', data)).values();
    assert.ok(document && open);
    assert.deepEqual(gate.fieldsOf(document, data), { title: 'x', municipalities: ['aalsmeer'], adaptations: [] });
    // Neither of the two agreed to a page, so that no text may lead to one.
    assert.deepEqual(gate.fieldsOf(open, data), { title: 'x', municipalities: ['aalsmeer'], adaptations: [] });
  });

  test('no question about a visit that waits', () => {
    const questions = [{ question: both('Wie?') }, { question: both('Waar?'), visits: ['waiting'] }];
    const period = { questions };
    assert.deepEqual(withToldQuestions(period, new Set(['told'])).questions, questions.slice(0, 1));
  });
});
