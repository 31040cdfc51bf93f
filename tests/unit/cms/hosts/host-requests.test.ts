/** How often a host is asked while a window stands open: hosts refuse who asks too much. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';

import { deskReader } from '../../../../cms/desk/read-desk.ts';
import { hostPublications } from '../../../../cms/hosts/host-publications.ts';
import { createPublicationDesk } from '../../../../cms/publication/publication-desk.ts';
import { aHostWindow, decapBackends } from '../../../support/decap-hosts.ts';
import type { HostWindow } from '../../../support/decap-hosts.ts';
import { aPage } from '../../../support/editor-entries.ts';
import { aProposal, draftFile } from '../../../support/forge-proposal.ts';
import type { ForgeProposal } from '../../../support/forge-proposal.ts';

const backends = await decapBackends();
const today = '2026-11-30';

for (const kind of ['gitlab', 'forgejo', 'github'] as const) {
  describe(`an open window on ${kind}`, () => {
    let proposal: ForgeProposal;
    let window: HostWindow;
    let now = new Date();
    beforeEach(async () => {
      proposal = await aProposal(kind);
      for (const name of ['about', 'other']) proposal.push('main', `content/pages/${name}.nl.mdx`, aPage('Eerst.'));
      window = await aHostWindow(backends, { kind, forge: proposal.forge });
    });
    afterEach(() => proposal.close());

    const source = () => {
      const commit = proposal.git('rev-parse', 'main');
      const site = { commit, builtAt: '2026-11-30T10:00:00Z', date: today, held: [] };
      return hostPublications({ host: proposal.host, readNote: () => Promise.resolve(site), now: () => now });
    };
    /** Looks some time after the last look; gives what was found, and how many questions it took. */
    const looking = <T>(look: () => Promise<T>) => {
      return async (): Promise<{ found: T; questions: number }> => {
        now = new Date(now.getTime() + 20_000);
        const before = proposal.forge.log.length;
        const found = await look();
        return { found, questions: proposal.forge.log.length - before };
      };
    };
    const setCheck = async (state: 'pending' | 'success'): Promise<void> => {
      const head = (await proposal.host.openProposals())[0]?.head ?? '';
      proposal.forge.state.ci.statuses.set(head, { state, description: '' });
    };
    const propose = (branch: string, path: string): void => {
      const { requests } = proposal.forge.state;
      const { user: author } = proposal.forge.oauth;
      proposal.push(branch, path, path.endsWith('.mdx') ? aPage('Nieuw.') : 'name: [Voorbeeld]\n');
      const labels = ['decap-cms/draft'];
      if (requests.ofBranch(branch)) return;
      requests.open({ source_branch: branch, target_branch: 'main', labels, title: 'content: change', author });
    };

    test('asks at most three questions for the form as long as nothing changes, and reads anew after a commit', async () => {
      const desk = createPublicationDesk();
      desk.connect(window, source());
      const look = looking(() => desk.entry('pages', 'about', today));
      await setCheck('pending');
      assert.equal((await look()).found?.state.kind, 'running');
      const again = [await look(), await look(), await look()].map(({ questions }) => questions);
      assert.ok(
        again.slice(1).every((questions) => questions <= 3),
        again.join(),
      );
      await setCheck('success');
      const ended = [await look(), await look(), await look()];
      assert.ok(ended.slice(1).every(({ questions }) => questions <= 2));
      assert.equal(ended.at(-1)?.found?.state.kind, 'waiting');

      proposal.push('main', draftFile, aPage('Van een ander.'));
      assert.match((await look()).found?.document?.versions[0]?.body ?? '', /Van een ander/u);
      const settled = [await look(), await look(), await look()].map(({ questions }) => questions);
      assert.ok(settled.reduce((sum, questions) => sum + questions) <= 9, settled.join());
    });

    test('reads the places anew when a draft of one changes, and not for another draft', async () => {
      const desk = createPublicationDesk();
      desk.connect(window, source());
      const look = looking(() => desk.entry('pages', 'other', today));
      await look();
      assert.ok((await look()).questions <= 3);
      propose('cms/pages/new', 'content/pages/new.nl.mdx');
      assert.ok((await look()).questions <= 3);
      for (const draft of ['new', 'saved again']) {
        propose('cms/municipalities/proef', 'content/municipalities/proef.yaml');
        assert.ok((await look()).questions > 3, draft);
        assert.ok((await look()).questions <= 3, draft);
        proposal.push('cms/municipalities/proef', 'content/municipalities/proef.yaml', 'name: [Voorbeeld] 2\n');
      }
    });

    test('asks for no text twice while the list of what there is to do waits for a publication', async () => {
      const look = looking(deskReader(window, source()));
      await setCheck('pending');
      const first = await look();
      assert.deepEqual(
        first.found.drafts.map(({ id }) => id),
        ['about'],
      );
      for (const { questions } of [await look(), await look()]) assert.ok(questions <= 4, String(questions));
      propose('cms/pages/new', 'content/pages/new.nl.mdx');
      assert.equal((await look()).found.drafts.length, 2);
    });
  });
}
