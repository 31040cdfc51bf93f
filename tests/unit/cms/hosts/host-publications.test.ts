/** What the editor is told of texts on a Git host after a reload: all of it comes from the host and the site. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';

import { heldMarkOf, type BuildNote } from '#model/build-note.ts';
import { knownPlaces } from '#model/known-places.ts';

import { entryState } from '../../../../cms/publication/entry-state.ts';
import { heldAmong } from '../../../../cms/publication/held-entries.ts';
import { stateLines } from '../../../../cms/publication/publication-words.ts';
import { hostPublications } from '../../../../cms/hosts/host-publications.ts';
import type { PublicationReport } from '../../../../cms/publication/publication-state.ts';
import { aProposal } from '../../../support/forge-proposal.ts';
import type { ForgeProposal } from '../../../support/forge-proposal.ts';

const places = knownPlaces({ municipalities: [], organisations: [] });
const removed = 'content/pages/other.nl.mdx';

for (const kind of ['gitlab', 'forgejo', 'github'] as const) {
  describe(`the state of a text on ${kind}`, () => {
    let proposal: ForgeProposal;
    let site: BuildNote;
    let now: Date;
    beforeEach(async () => {
      proposal = await aProposal(kind);
      now = new Date();
      site = {
        commit: proposal.git('rev-parse', 'main'),
        builtAt: '2026-11-30T10:00:00Z',
        date: '2026-11-30',
        held: [],
      };
    });
    afterEach(() => proposal.close());

    const source = () => {
      return hostPublications({ host: proposal.host, readNote: () => Promise.resolve(site), now: () => now });
    };
    const stateOf = async (id: string) => {
      const report = await source().publicationReport();
      const { publications, site: note } = report;
      const held = await heldAmong(report, [{ collection: 'pages', id }]);
      return entryState({
        publication: publications.find((each) => each.id === id),
        held: held.find((each) => each.id === id),
        site: note,
        publishedAt: await source().publishedAt('pages', id),
        document: undefined,
        places,
        today: '2026-11-30',
      });
    };
    const sentences = async (id: string) => stateLines(await stateOf(id), 'nl').join(' ');

    test('is under way from its merge until the site holds the commit', async () => {
      await proposal.publish();
      assert.match(await sentences('about'), /^Wordt gepubliceerd, sinds /u);
      site = { ...site, commit: proposal.git('rev-parse', 'main'), builtAt: new Date(Date.now() + 1000).toISOString() };
      assert.match(await sentences('about'), /^Op de site sinds /u);
    });

    test('is being checked, waits to be published, or was refused with what and where, while its draft is ready', async () => {
      const { statuses } = proposal.forge.state.ci;
      const head = (await proposal.host.openProposals())[0]?.head ?? '';
      statuses.set(head, { state: 'pending', description: '' });
      assert.match(await sentences('about'), /^De Git-server controleert dit sinds .*Publiceer het dan opnieuw\.$/u);
      statuses.set(head, { state: 'success', description: '' });
      assert.match(
        await sentences('about'),
        /geen fouten in dit concept, maar het is nog niet gepubliceerd\. Publiceer/u,
      );
      statuses.set(head, { state: 'failure', description: 'dead-link pages/about.nl:2 {"address":"../x"}; +1' });
      assert.match(await sentences('about'), /^Niet gepubliceerd .* De link \.\.\/x leidt naar .* – en nog 1$/u);
      statuses.set(head, { state: 'failure', description: 'whatever' });
      assert.match(await sentences('about'), /^Niet gepubliceerd .* zegt niet waarom/u);
      for (const request of proposal.forge.state.requests.all) request.labels = ['decap-cms/draft'];
      assert.doesNotMatch(await sentences('about'), /Niet gepubliceerd/u);
    });

    test('is still on the site while its removal is checked, and on its way off it once it is merged', async () => {
      const { host, forge, push } = proposal;
      forge.state.ci.run = () => new Promise(() => undefined);
      await host.proposeRemoval({ branch: 'removal/pages/other', paths: [removed], message: 'content: remove' });
      assert.match(await sentences('other'), /^Staat nog op de site\. De Git-server controleert/u);
      const { statuses } = forge.state.ci;
      for (const commit of statuses.keys()) statuses.set(commit, { state: 'success', description: '' });
      assert.match(await sentences('other'), /^Staat nog op de site\. Het kan eraf, .* Haal het van de site/u);
      push('main', removed, undefined);
      for (const request of forge.state.requests.all) request.state = 'closed';
      assert.match(await sentences('other'), /^Wordt van de site gehaald, sinds /u);
    });

    test('is held back where the note of the site marks it, and who knows its name learns how to read its faults', async () => {
      const marked = { mark: await heldMarkOf(site, 'pages/other'), isShown: true };
      site = { ...site, held: [marked] };
      assert.match(
        await sentences('other'),
        /^Deze versie staat niet op de site: .* Wijzig iets in deze tekst, sla op en zet de stand op ‘Klaar’/u,
      );
      assert.doesNotMatch(await sentences('about'), /er zit een fout in/u);
    });

    test('that the site cannot follow is told to a developer after half an hour', async () => {
      await proposal.publish();
      assert.equal((await source().publicationReport()).broken, undefined);
      now = new Date(Date.now() + 31 * 60_000);
      assert.match((await source().publicationReport()).broken?.join() ?? '', /has not followed the published branch/u);
    });

    test('is told as far as it can be when the site has no note, or one of another history', async () => {
      site = { ...site, commit: '1'.repeat(40) };
      const states = ({ publications }: PublicationReport) => publications.map(({ state }) => state);
      assert.deepEqual(states(await source().publicationReport()), ['waiting']);
      const report = await hostPublications({
        host: proposal.host,
        readNote: () => Promise.resolve(undefined),
        now: () => now,
      }).publicationReport();
      assert.deepEqual([states(report), report.site], [['waiting'], undefined]);
      assert.ok(await source().publishedAt('pages', 'about'));
    });
  });
}
