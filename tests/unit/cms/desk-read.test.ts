import assert from 'node:assert/strict';
import { test } from 'node:test';

import { deskReader } from '../../../cms/desk/read-desk.ts';
import type { Backend, DraftEntry } from '../../../cms/guard/backend-types.ts';

const missing = Object.assign(new Error('Not Found'), { status: 404 });

interface Store {
  files: Record<string, string>;
  drafts: Record<string, DraftEntry>;
  /** What asking for one of the drafts fails with. */
  failure?: Error;
}

/** A backend that can do what the desk asks, and no more. */
function aBackend({ files, drafts, failure }: Store): Backend {
  const unused = () => Promise.reject(new Error('The desk only reads.'));
  return {
    getEntry: unused,
    entriesByFolder: (folder, extension) => {
      const found = Object.entries(files).filter(([path]) => path.startsWith(`${folder}/`) && path.endsWith(extension));
      if (found.length === 0) return Promise.reject(missing);
      return Promise.resolve(found.map(([path, data]) => ({ data, file: { path, id: null } })));
    },
    unpublishedEntries: () => Promise.resolve([...Object.keys(drafts), 'pages/weg']),
    unpublishedEntry: ({ id = '' }) => {
      const draft = drafts[id];
      return draft ? Promise.resolve(draft) : Promise.reject(failure ?? missing);
    },
    unpublishedEntryDataFile: (_collection, _slug, path) => Promise.resolve(`draft of ${path}`),
    persistEntry: unused,
    persistMedia: unused,
    deleteFiles: unused,
    updateUnpublishedEntryStatus: unused,
    publishUnpublishedEntry: unused,
    deleteUnpublishedEntry: unused,
  };
}

function aDraft(slug: string, status: string): DraftEntry {
  const diffs = [`content/pages/${slug}.nl.mdx`, 'content/media/pages/a.jpg'].map((path) => ({
    path,
    id: path,
    newFile: true,
  }));
  return { collection: 'pages', slug, status, diffs };
}

const files = { 'content/pages/oud.nl.mdx': 'a', 'content/laws/wet.yaml': 'b' };

test('every folder is read; one that is not there yet holds nothing', async () => {
  const { files: read } = await deskReader(aBackend({ files, drafts: {} }))();
  assert.deepEqual(read, [
    { path: 'content/pages/oud.nl.mdx', text: 'a' },
    { path: 'content/laws/wet.yaml', text: 'b' },
  ]);
});

test('a draft comes with its stage, and with its texts when readers do not have the entry', async () => {
  const drafts = { 'pages/oud': aDraft('oud', 'pending_review'), 'pages/nieuw': aDraft('nieuw', 'draft') };
  const material = await deskReader(aBackend({ files, drafts }))();
  const path = 'content/pages/nieuw.nl.mdx';
  assert.deepEqual(material.drafts, [
    { collection: 'pages', id: 'oud', stage: 'pending_review', files: [] },
    { collection: 'pages', id: 'nieuw', stage: 'draft', files: [{ path, text: `draft of ${path}` }] },
  ]);
});

test('a draft that is gone by now is passed over; any other failure is told', async () => {
  const failure = new Error('Service Unavailable');
  await assert.rejects(deskReader(aBackend({ files, drafts: {}, failure }))(), failure);
});
