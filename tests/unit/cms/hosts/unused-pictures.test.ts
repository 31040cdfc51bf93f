import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';

import { deskReader } from '../../../../cms/desk/read-desk.ts';
import { removePictures } from '../../../../cms/hosts/remove-pictures.ts';
import { aHostWindow, decapBackends } from '../../../support/decap-hosts.ts';
import { aPage } from '../../../support/editor-entries.ts';
import { aProposal, draftBranch, draftFile } from '../../../support/forge-proposal.ts';
import type { ForgeProposal } from '../../../support/forge-proposal.ts';

const backends = await decapBackends();
const folder = 'content/media';
const picture = (name: string): string => `${folder}/pages/about/${name}.png`;
const showing = (name: string): string => aPage(`![Een tekening](../media/pages/about/${name}.png)`);

for (const kind of ['gitlab', 'forgejo', 'github'] as const) {
  describe(`pictures on ${kind}`, () => {
    let proposal: ForgeProposal;
    beforeEach(async () => (proposal = await aProposal(kind)));
    afterEach(() => proposal.close());

    test('are none where there is no folder of pictures', async () => {
      assert.deepEqual(await proposal.host.filesBelow(folder), []);
    });

    test('that neither a published text nor a draft shows are listed, and removed through a proposal', async () => {
      const { forge, host, push } = proposal;
      for (const name of ['shown', 'drafted', 'spare']) push('main', picture(name), name);
      push('main', draftFile, showing('shown'));
      push(draftBranch, draftFile, showing('drafted'));
      const window = await aHostWindow(backends, { kind, forge });
      const read = deskReader(window, undefined, () => host.filesBelow(folder));
      assert.deepEqual((await read()).unusedPictures, [picture('spare')]);
      const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
      await removePictures([picture('spare')], { host, place: '', locale: 'nl', tell: () => undefined, pause });
      assert.deepEqual((await host.filesBelow(folder)).toSorted(), ['drafted', 'shown'].map(picture));
      assert.equal(proposal.git('branch', '--list', 'removal/*'), '');
    });
  });
}
