import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { publishingFaults } from '#checks/publishing-faults.ts';
import { locales } from '#locales';
import type { Issue } from '#model/issues/issue.ts';
import { issueSentence } from '#model/issues/issue-sentence.ts';

import { refuseNewFaults } from '../../../cms/server/content-gate.ts';
import { messageFor, refusalFrom } from '../../../cms/guard/messages.ts';
import { ServerFault } from '../../../cms/server/faults.ts';
import { gitIn } from '../../../cms/server/git.ts';
import { consentLines } from '../../support/consent.ts';
import { aPage, aVisit } from '../../support/editor-entries.ts';
import { aRepository } from '../../support/editor-repository.ts';
import type { TestRepository } from '../../support/editor-repository.ts';

let repository: TestRepository;
before(() => {
  repository = aRepository({ content: true });
});
after(() => {
  repository.remove();
});

/** Puts files on a branch of their own and asks whether they may be published. */
async function judge(branch: string, files: Record<string, string>): Promise<ServerFault | undefined> {
  repository.git('checkout', '--quiet', '-b', branch, 'main');
  repository.commit(files);
  repository.git('checkout', '--quiet', 'main');
  try {
    await refuseNewFaults(gitIn(repository.folder), publishingFaults, { published: 'main', wished: branch });
    return undefined;
  } catch (error) {
    if (error instanceof ServerFault) return error;
    throw error;
  }
}

test('content without faults may be published', async () => {
  assert.equal(await judge('good', { 'content/pages/proeftekst.nl.mdx': aPage('## Kop {#kop}\n\nTekst.') }), undefined);
});

test('a fault is refused with its place and remedy in every language', async () => {
  const fault = await judge('bad', {
    'content/pages/proeftekst.nl.mdx': aPage('## Kop {#kop}\n\nZie [daar](../guides/nergens).'),
  });
  assert.equal(fault?.code, 'check-failed');
  const [dutch, ukrainian] = locales.map((locale) => messageFor(refusalFrom(fault), locale));
  assert.match(dutch ?? '', /proeftekst \(Nederlands\): .*nergens/u);
  assert.match(ukrainian ?? '', /proeftekst \(Nederlands\): .*nergens/u);
  assert.notEqual(dutch, ukrainian);
});

test('removing what others refer to is refused', async () => {
  repository.git('checkout', '--quiet', '-b', 'gone', 'main');
  repository.git('rm', '--quiet', 'content/laws/nl-biz-2015.yaml');
  repository.git('commit', '--quiet', '--message=Gone');
  repository.git('checkout', '--quiet', 'main');
  await assert.rejects(
    refuseNewFaults(gitIn(repository.folder), publishingFaults, { published: 'main', wished: 'gone' }),
    { code: 'check-failed' },
  );
});

test('a fault that is published already keeps nobody from publishing something else', async () => {
  const broken = aPage('Zie [daar](../guides/nergens).')
    .replace('slug: proeftekst', 'slug: kapot')
    .replace('title: Proeftekst', 'title: Kapot');
  repository.commit({ 'content/pages/kapot.nl.mdx': broken });
  assert.equal(await judge('other', { 'content/pages/proeftekst.nl.mdx': aPage('Tekst.') }), undefined);
});

test('a visit to a hromada is refused by whoever publishes it, in every language, until both agreed', async () => {
  const path = 'content/visits/proef.nl.mdx';
  const visit = aVisit(`checked: [no-infrastructure, no-exact-place, consent]
    alt:
      nl: een tekening
      uk: малюнок`).replace('direction: to-ukraine', 'direction: online\nmunicipalities: [radomyshl]');
  assert.equal(await judge('agreed', { [path]: visit }), undefined);
  const fault = await judge('silent', { [path]: visit.replace(consentLines, '') });
  assert.equal(fault?.code, 'check-failed');
  const sentences = fault.details.map((detail) => {
    const issue = JSON.parse(detail) as Issue;
    return locales.map((locale) => issueSentence(issue, locale));
  });
  assert.deepEqual(sentences, [
    [
      'Bezoek proef (Nederlands): Er is nog geen toestemming: dit is een bezoek, de gemeente Radomyshl is gekozen. Vul bij ‘Toestemming’ in wie (functie) ja zei en op welke dag: de partner, de gastheer. Of kies bij ‘Wat de site laat zien’: niets.',
      'Візит proef (Nederlands): Ще немає згоди: це візит, обрано: Радомишльська громада. У групі «Дозвіл» укажіть, хто (посада) погодився і якого дня: партнер, господарі. Або оберіть у полі «Що показує сайт» «нічого».',
    ],
  ]);
});

test('a change to an entry that keeps its fault is refused: readers would not see it', async () => {
  const broken = aPage('Zie [daar](../guides/nergens).')
    .replace('slug: proeftekst', 'slug: stuk')
    .replace('title: Proeftekst', 'title: Stuk');
  repository.commit({ 'content/pages/stuk.nl.mdx': broken });
  const fault = await judge('kept', { 'content/pages/stuk.nl.mdx': broken.replace('Zie', 'Kijk') });
  assert.equal(fault?.code, 'check-failed');
});
