/** Publishing on each Git host: Decap's own backend behind the guard, against a stand-in for the host. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';

import { takingOffTitle } from '#model/takes-off.ts';

import { documentFormat } from '../../../../cms/format/entry-format.ts';
import { aRepository, contentOfPages } from '../../../support/editor-repository.ts';
import type { TestRepository } from '../../../support/editor-repository.ts';
import { aHostWindow, decapBackends } from '../../../support/decap-hosts.ts';
import type { HostWindow } from '../../../support/decap-hosts.ts';
import { serveFakeForge } from '../../../support/fake-forge/forge-server.ts';
import type { FakeForge } from '../../../support/fake-forge/forge-server.ts';

const backends = await decapBackends();
const format = documentFormat((base) => base);
const dutch = 'content/pages/about.nl.mdx';
const ukrainian = 'content/pages/about.uk.mdx';
const draft = 'cms/pages/about';
const reason = { nl: 'Geldt niet meer.', uk: 'Уже не діє.' };

for (const kind of ['gitlab', 'forgejo', 'github'] as const) {
  describe(`publishing on ${kind}`, () => {
    let source: TestRepository;
    let forge: FakeForge;
    let window: HostWindow;
    let git: (...args: string[]) => string;

    beforeEach(async () => {
      source = aRepository({ content: contentOfPages });
      forge = await serveFakeForge({ kind, source: source.folder, redirect: () => '' });
      git = forge.state.repository.git;
      window = await aHostWindow(backends, { kind, forge });
    });
    afterEach(async () => {
      await forge.close();
      source.remove();
    });

    const save = async (title: string, shared: object = {}): Promise<void> => {
      const forms = await Promise.all(
        [dutch, ukrainian].map(async (path) => ({ path, form: format.fromFile((await window.getEntry(path)).data) })),
      );
      const dataFiles = forms.map(({ path, form }) => {
        return { path, slug: 'about', raw: format.toFile({ ...form, ...shared, ...(path === dutch && { title }) }) };
      });
      const options = { useWorkflow: true, collectionName: 'pages', commitMessage: 'content: change about' };
      await window.persistEntry({ dataFiles, assets: [] }, { ...options, status: 'draft' });
    };

    test('a draft comes on main when its check is green, a text goes off it, and a missing file is told from a broken connection', async () => {
      await save('Over de proef');
      forge.state.ci.statuses.clear();
      await assert.rejects(window.publishUnpublishedEntry('pages', 'about'), { name: 'EditorMessage' });
      assert.match(window.said.at(-1) ?? '', /nog niet begonnen met de controle/u);
      forge.state.ci.pushed(draft);
      await window.publishUnpublishedEntry('pages', 'about');
      assert.match(git('show', `main:${dutch}`), /^title: Over de proef$/mu);
      assert.equal(git('for-each-ref', '--format=%(refname)'), 'refs/heads/main');

      // Nothing was removed yet.
      const path = 'content/pages/first.nl.mdx';
      const first = format.toFile({ title: 'Eerst', body: '## Kop\n\nTekst.' });
      const adding = { newEntry: true, useWorkflow: true, collectionName: 'pages', commitMessage: 'content: add' };
      await window.persistEntry({ dataFiles: [{ path, slug: 'first', raw: first }], assets: [] }, adding);
      await window.deleteFiles([dutch, ukrainian], 'content: take off about');
      assert.equal(git('log', '-1', '--format=%s', 'main'), 'content: take off pages/about');
      assert.equal(git('ls-tree', '--name-only', 'main', 'content/pages/').includes('about'), false);
      const gone = git('show', 'main:content/gone/pages/about.yaml');
      assert.match(gone, /^nl:\n {2}- over-dit-portaal\nuk:\n {2}- \S+$/u);
      const next = { path: 'content/pages/next.nl.mdx', slug: 'next' };
      const raw = format.toFile({ title: 'Iets', slug: 'over-dit-portaal', body: '## Kop\n\nTekst.' });
      await assert.rejects(window.persistEntry({ dataFiles: [{ ...next, raw }], assets: [] }, adding));
      assert.match(window.said.at(-1) ?? '', /‘over-dit-portaal’ was van een tekst die van de site is gehaald/u);

      await assert.rejects(window.getEntry(dutch), { status: 404 });
      forge.oauth.expire({ refreshToo: true });
      await assert.rejects(window.getEntry('content/pages/contact.nl.mdx'), (error: { status?: number }) => {
        return error.status !== 404;
      });
    });

    test('a text that is withdrawn leaves readers in the same way as one that is removed, unless it is for later', async () => {
      await save('Over de proef', { status: 'withdrawn', withdrawn: { reason, date: '2999-01-01' } });
      await window.publishUnpublishedEntry('pages', 'about');
      assert.equal(git('log', '-1', '--format=%s', 'main'), 'content: change pages/about');
      await save('Over de proef', { status: 'withdrawn', withdrawn: { reason, date: '2026-01-01' } });
      await window.publishUnpublishedEntry('pages', 'about');
      assert.equal(git('log', '-1', '--format=%s', 'main'), `${takingOffTitle} pages/about`);
    });

    test('a draft that changes the check itself is not published', async () => {
      await save('Over de proef');
      const { repository } = forge.state;
      const actions = [{ action: 'put' as const, path: 'scripts/check.ts', content: Buffer.from('') }];
      const author = { name: 'Vreemd', email: 'vreemd@example.org' };
      repository.commit({ branch: draft, base: git('rev-parse', draft), actions, message: 'Change', author });
      forge.state.ci.pushed(draft);
      await assert.rejects(window.publishUnpublishedEntry('pages', 'about'), { name: 'EditorMessage' });
      assert.match(window.said.at(-1) ?? '', /– scripts\/check\.ts/u);
    });
  });
}
