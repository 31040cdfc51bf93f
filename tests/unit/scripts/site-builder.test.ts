import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

import type { SiteAdvice } from '#model/issues/site-rules.ts';

import { BuildFailure } from '../../../cms/server/site-keeper.ts';
import type { BuildOptions } from '../../../scripts/build/build-site.ts';
import { BuildFault } from '../../../scripts/build/fault.ts';
import { serveSite } from '../../../scripts/serve/serve-site.ts';
import type { SiteServer } from '../../../scripts/serve/serve-site.ts';
import { createSiteCheck } from '../../../scripts/start/site-check.ts';
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
/** Every check of a site that began. */
let checks: { folder: string; end: AbortSignal; resolve: (found: SiteAdvice[]) => void }[];
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
  checks = [];
  const check = (folder: string, end: AbortSignal) =>
    new Promise<SiteAdvice[]>((resolve) => checks.push({ folder, end, resolve }));
  const siteCheck = createSiteCheck({ check, log: () => undefined, pause: 0 });
  builder = await createSiteBuilder({ root, server, signal: noSignal, log: () => undefined, build, siteCheck });
});
afterEach(async () => {
  await server.close();
  await builder.clean();
  repository.remove();
});

async function served(): Promise<string> {
  return (await fetch(`${server.url}/number.txt`)).text();
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The check of the site with a number, once it has begun. */
async function nextCheck(number: string) {
  for (;;) {
    const check = checks.find(({ folder }) => basename(folder) === number);
    if (check) return check;
    await turn();
  }
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

test('the site that is served is checked after a publication, and its report keeps what was found', async () => {
  await builder.build(new Set());
  await publish('Tweede.');
  const check = await nextCheck('2');
  assert.equal((await builder.report()).isBeingChecked, true);
  check.resolve([{ rule: 'links', page: '/nl/', fault: 'leads to nothing', remedy: 'Correct it.' }]);
  await turn();
  await builder.build(new Set([path, 'main (branch)']));
  const { advice, isBeingChecked } = await builder.report();
  assert.deepEqual(
    advice?.map(({ rule, count }) => [rule, count]),
    [['links', 1]],
  );
  assert.equal(isBeingChecked, undefined);
  assert.equal(checks.filter(({ folder }) => folder.endsWith('2')).length, 1);
});

test('a build ends the check that is under way; when it does not stand, the served site is checked anew', async () => {
  await builder.build(new Set());
  const first = await nextCheck('1');
  during = () => {
    assert.equal(first.end.aborted, true);
    throw new BuildFault('The code is broken.');
  };
  checks = [];
  await assert.rejects(builder.buildCandidate('main', noSignal), BuildFailure);
  const again = await nextCheck('1');
  assert.equal(again.end.aborted, false);
  await builder.clean();
  assert.equal(again.end.aborted, true);
});

test('where another branch is checked out, readers here keep that one', async () => {
  await builder.build(new Set());
  repository.git('checkout', '--quiet', '-b', 'work');
  const candidate = await builder.buildCandidate('main', noSignal);
  await candidate.serve();
  await candidate.discard();
  assert.equal(await served(), '1');
});
