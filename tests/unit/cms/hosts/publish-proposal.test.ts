/** What keeps a draft from being published on each Git host, against a stand-in for the host with its protections. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';

import type { RefusalCode } from '../../../../cms/guard/refusal.ts';
import { removeEntry } from '../../../../cms/hosts/remove-entry.ts';
import { aProposal, draftBranch, draftFile } from '../../../support/forge-proposal.ts';
import type { ForgeProposal } from '../../../support/forge-proposal.ts';

const green = () => Promise.resolve({ state: 'success' as const, description: '' });
const never = () => new Promise<undefined>(() => undefined);

for (const kind of ['gitlab', 'forgejo', 'github'] as const) {
  describe(`publishing on ${kind}`, () => {
    let proposal: ForgeProposal;
    beforeEach(async () => (proposal = await aProposal(kind)));
    afterEach(() => proposal.close());

    const main = () => proposal.git('rev-parse', 'main');
    /** Nothing may be merged by what is refused. */
    const refused = async (work: Promise<unknown>, code: RefusalCode, detail = ''): Promise<void> => {
      const before = main();
      await assert.rejects(work, (error: { code?: string; details?: readonly string[] }) => {
        assert.equal(error.code, code);
        assert.ok(error.details?.join('\n').includes(detail), error.details?.join('\n'));
        return true;
      });
      assert.equal(main(), before);
    };

    test('what comes on main is the tree of the commit that was checked, with main in it', async () => {
      proposal.push('main', 'README.md', 'Newer\n');
      await proposal.publish();
      const { checked, statuses } = proposal.forge.state.ci;
      const last = checked.at(-1) ?? '';
      assert.equal(statuses.get(last)?.state, 'success');
      assert.equal(proposal.git('rev-parse', 'main^{tree}'), proposal.git('rev-parse', `${last}^{tree}`));
      assert.equal(proposal.git('show', 'main:README.md'), 'Newer');
      assert.equal(proposal.git('for-each-ref', '--format=%(refname)'), 'refs/heads/main');
    });

    test('main that moves while the check runs is brought in, and checked again', async () => {
      let moves = 0;
      const { ci } = proposal.forge.state;
      ci.statuses.clear();
      const told = await proposal.publish(() => {
        if (moves++ === 0) {
          proposal.push('main', 'README.md', 'Newer\n');
          ci.run = never;
        } else ci.run = green;
        const head = proposal.git('rev-parse', draftBranch);
        ci.statuses.set(head, { state: 'success', description: '' });
      });
      assert.equal(told[0], 'checking');
      assert.equal(proposal.git('show', 'main:README.md'), 'Newer');
      assert.equal(proposal.git('show', `main:${draftFile}`), 'Van de redactie');
    });

    test('a main that never rests leaves the draft as it is', async () => {
      let moves = 0;
      const { ci } = proposal.forge.state;
      ci.run = () => {
        proposal.push('main', 'README.md', `${moves++}\n`);
        return green();
      };
      proposal.push('main', 'README.md', 'First\n');
      await assert.rejects(proposal.publish(), { code: 'main-moved' });
      assert.equal(proposal.git('show', `main:${draftFile}`), 'Eerst');
    });

    test('a check that failed says what, where and what to do', async () => {
      const description = 'dead-link pages/about.nl:12 {"address":"../guides/weg"}; +2';
      proposal.forge.state.ci.run = () => Promise.resolve({ state: 'failure', description });
      proposal.push(draftBranch, draftFile, 'Fout\n');
      const sentence = 'about (Nederlands): De link ../guides/weg leidt naar een tekst die niet bestaat.';
      await refused(proposal.publish(), 'check-failed', sentence);
      await refused(proposal.publish(), 'check-failed', 'en nog 2');
    });

    test('a check that never ends, or never begins, publishes nothing', async () => {
      proposal.forge.state.ci.run = never;
      proposal.push(draftBranch, draftFile, 'Nieuw\n');
      await refused(proposal.publish(), 'check-running');
      // The check of an earlier commit of the draft, which was green, does not count.
      proposal.forge.state.ci.statuses.delete(proposal.git('rev-parse', draftBranch));
      await refused(proposal.publish(), 'check-missing');
    });

    test('main and the draft in conflict are told apart from a check', async () => {
      proposal.push('main', draftFile, 'Van de ontwikkelaar\n');
      await refused(proposal.publish(), 'merge-conflict', 'pages/about');
      assert.equal(proposal.git('show', `${draftBranch}:${draftFile}`), 'Van de redactie');
    });

    test('a draft that is saved between its check and the merge is not published unseen', async () => {
      const { host, forge } = proposal;
      const { checkOf } = host;
      host.checkOf = async (commit) => {
        const check = await checkOf(commit);
        proposal.push(draftBranch, draftFile, 'Later\n');
        return check;
      };
      await refused(proposal.publish(), 'draft-changed');
      assert.equal(forge.state.requests.all[0]?.state, 'opened');
    });

    test('who may not merge publishes nothing, and a draft that is gone is said to be gone', async () => {
      proposal.forge.state.mayMerge = false;
      const before = main();
      await assert.rejects(proposal.publish());
      assert.equal(main(), before);
      proposal.git('update-ref', '-d', `refs/heads/${draftBranch}`);
      for (const request of proposal.forge.state.requests.all) request.state = 'closed';
      await refused(proposal.publish(), 'draft-gone');
    });

    test('the protection itself takes neither a push nor a merge that is unchecked, behind, or of another commit', async () => {
      const { host, forge } = proposal;
      const checked = await host.proposalOf(draftBranch);
      assert.ok(checked);
      forge.state.ci.statuses.clear();
      await assert.rejects(host.merge(checked, 'x'), { status: 405 });
      forge.state.ci.statuses.set(checked.head, { state: 'success', description: '' });
      await assert.rejects(host.merge({ ...checked, head: main() }, 'x'), { status: 409 });
      proposal.push('main', 'README.md', 'Newer\n');
      await assert.rejects(host.merge(checked, 'x'), ({ status }: { status?: number }) =>
        [405, 422].includes(status ?? 0),
      );
      await assert.rejects(host.proposeRemoval({ branch: 'main', paths: [draftFile], message: 'x' }));
      assert.equal(proposal.git('show', `main:${draftFile}`), 'Eerst');
    });

    test('a text leaves main through a check of its own, also when a removal was broken off before', async () => {
      const { host, forge } = proposal;
      const removal = { host, place: '', locale: 'nl' as const, tell: () => undefined, pause: () => Promise.resolve() };
      forge.state.ci.run = never;
      await refused(removeEntry({ paths: [draftFile] }, removal), 'check-running');
      proposal.push('main', draftFile, 'Intussen anders\n');
      forge.state.ci.run = green;
      await removeEntry({ paths: [draftFile] }, removal);
      assert.equal(proposal.git('log', '-1', '--format=%s', 'main'), 'content: take off pages/about');
      assert.equal(proposal.git('ls-tree', '--name-only', 'main', 'content/pages/'), 'content/pages/other.nl.mdx');
      assert.equal(proposal.git('branch', '--list', 'removal/*'), '');
    });

    test('the addresses of a removed text come on main in the same commit, also when there were some before', async () => {
      const { host } = proposal;
      const publishing = {
        host,
        place: '',
        locale: 'nl' as const,
        tell: () => undefined,
        pause: () => Promise.resolve(),
      };
      const path = 'content/gone/pages/about.yaml';
      const texts = ['nl:\n  - over\nuk: []\n', 'nl:\n  - over\nuk:\n  - «про»\n'];
      for (const [at, text] of texts.entries()) {
        if (at > 0) proposal.push('main', draftFile, 'Terug\n');
        const before = main();
        await removeEntry({ paths: [draftFile], gone: { path, text, isNew: at === 0 } }, publishing);
        const changed = proposal.git('diff', '--name-status', '--no-renames', before, 'main').split(/\s+/u);
        assert.deepEqual(changed, [at === 0 ? 'A' : 'M', path, 'D', draftFile]);
        assert.equal(`${proposal.git('show', `main:${path}`)}\n`, text);
      }
    });

    test('the last change of an entry is found, and whether a commit of the site holds it', async () => {
      const { host } = proposal;
      const before = main();
      await proposal.publish();
      const change = await host.lastChange([draftFile, 'content/pages/about.uk.mdx']);
      assert.ok(change);
      assert.equal(await host.holds(before, change.commit), false);
      assert.equal(await host.holds(main(), change.commit), true);
      assert.equal(await host.lastChange(['content/pages/never.nl.mdx']), undefined);
    });
  });
}
