import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

import { BuildFailure } from '../../../cms/server/site-keeper.ts';
import type { BuildOptions } from '../../../scripts/build/build-site.ts';
import { BuildFault } from '../../../scripts/build/fault.ts';
import { serveSite } from '../../../scripts/serve/serve-site.ts';
import type { SiteServer } from '../../../scripts/serve/serve-site.ts';
import { createSiteBuilder } from '../../../scripts/start/site-builder.ts';
import type { SiteBuilder } from '../../../scripts/start/site-builder.ts';
import { aPage } from '../../support/editor-entries.ts';
import { aRepository } from '../../support/editor-repository.ts';
import type { TestRepository } from '../../support/editor-repository.ts';

const path = 'content/pages/proef.nl.mdx';
const noSignal = new AbortController().signal;

let repository: TestRepository;
let server: SiteServer;
let builder: SiteBuilder;
/** Every build that began: whose content, and what it was told. */
let builds: BuildOptions[];
/** What the next build does before it stands. */
let during: (options: BuildOptions) => Promise<void> | void;

beforeEach(async () => {
  repository = aRepository();
  repository.commit({ [path]: aPage('Eerste.'), '.gitignore': '.cache/\n' });
  server = await serveSite({ port: 0 });
  builds = [];
  during = () => undefined;
  const build = async (options: BuildOptions): Promise<void> => {
    builds.push(options);
    await during(options);
    mkdirSync(options.outDir, { recursive: true });
    writeFileSync(join(options.outDir, 'number.txt'), String(builds.length));
    writeFileSync(join(options.outDir, 'build.json'), JSON.stringify(options.content));
  };
  const root = repository.folder;
  builder = await createSiteBuilder({ root, server, signal: noSignal, log: () => undefined, build });
});
afterEach(async () => {
  await server.close();
  await builder.clean();
  repository.remove();
});

async function served(): Promise<string> {
  return (await fetch(`${server.url}/number.txt`)).text();
}

/** Publishes a change of the text as the local server does: main moves when the site stands. */
async function publish(text: string): Promise<void> {
  repository.git('checkout', '--quiet', '-b', 'next');
  repository.commit({ [path]: aPage(text) });
  const commit = repository.git('rev-parse', 'next');
  repository.git('checkout', '--quiet', 'main');
  const candidate = await builder.buildCandidate(commit, noSignal);
  repository.git('merge', '--quiet', '--ff-only', 'next');
  repository.git('branch', '--quiet', '-d', 'next');
  await candidate.serve();
  await candidate.discard();
}

test('what was published is not built a second time when the files follow', async () => {
  await builder.build(new Set());
  await publish('Tweede.');
  await builder.build(new Set([path, 'main (branch)']));
  assert.equal(builds.length, 2);
  assert.equal(await served(), '2');
});

test('a change of the code, another content and a new day are built', async () => {
  await builder.build(new Set());
  await builder.build(new Set(['src/site.ts']));
  repository.write(path, aPage('Derde.'));
  await builder.build(new Set([path]));
  await builder.build(new Set(['day 2026-12-01']));
  assert.equal(builds.length, 4);
  assert.equal(await served(), '4');
});

test('a candidate is built from its commit, whatever lies in the folder', async () => {
  await builder.build(new Set());
  repository.write(path, aPage('Werk van een ander.'));
  const commit = repository.git('rev-parse', 'main');
  const candidate = await builder.buildCandidate(commit, noSignal);
  await candidate.discard();
  assert.equal(builds[1]?.content?.commit, commit);
  assert.equal(await served(), '1');
});

test('content that is in no commit has none in the note of its site', async () => {
  repository.write(path, aPage('Werk van een ander.'));
  await builder.build(new Set());
  assert.equal(builds[0]?.content?.commit, null);
});

test('a candidate that cannot be built is a failure with its lines, and the site stays', async () => {
  await builder.build(new Set());
  during = () => {
    throw new BuildFault('Astro said:\nno.');
  };
  await assert.rejects(builder.buildCandidate('main', noSignal), (error) => {
    assert.ok(error instanceof BuildFailure);
    assert.deepEqual(error.lines, ['Astro said:', 'no.']);
    return true;
  });
  assert.equal(await served(), '1');
});

test('what an editor publishes ends a build of the folder, which begins anew afterwards', async () => {
  await builder.build(new Set());
  const begun = new Promise<void>((resolve) => {
    during = ({ signal }) => {
      during = () => undefined;
      resolve();
      return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(new BuildFault('ended')));
      });
    };
  });
  const rebuilt = builder.build(new Set(['src/site.ts']));
  await begun;
  const candidate = await builder.buildCandidate('main', noSignal);
  await candidate.serve();
  await rebuilt;
  assert.equal(builds.length, 4);
  assert.equal(await served(), '4');
});

test('a faulty file does not stop the others: the report names it, and what readers have instead', async () => {
  repository.commit({ [path]: 'geen velden\n' });
  await builder.build(new Set());
  const { held } = await builder.report();
  assert.deepEqual(
    held.map(({ collection, id, shown }) => [collection, id, shown]),
    [['pages', 'proef', repository.git('rev-parse', 'main~1')]],
  );
});

test('a site that cannot be renewed though its texts are good is told, until it can', async () => {
  await builder.build(new Set());
  during = () => {
    throw new BuildFault('The code is broken.');
  };
  await builder.build(new Set(['src/site.ts']));
  assert.deepEqual((await builder.report()).broken, ['The code is broken.']);
  during = () => undefined;
  await builder.build(new Set(['src/site.ts']));
  assert.equal((await builder.report()).broken, undefined);
});

test('where another branch is checked out, readers here keep that one', async () => {
  await builder.build(new Set());
  repository.git('checkout', '--quiet', '-b', 'work');
  const candidate = await builder.buildCandidate('main', noSignal);
  await candidate.serve();
  await candidate.discard();
  assert.equal(await served(), '1');
});
