import assert from 'node:assert/strict';
import { afterEach, describe, mock, test } from 'node:test';

import { answers, type Asked } from '#offline/answers.ts';
import { saveCopy } from '#offline/save-copy.ts';
import { ownPageMeta } from '#publish/own-page.ts';

import { emptyDevice } from './memory-caches.ts';
import { listFor, serve, type Site } from './sites.ts';

const page = '/nl/zoeken/';
const start = '/search/start-nl.json';
const engine = '/pagefind/pagefind.js';
const build = (name: string): Site => ({ [page]: `${ownPageMeta}<main>${name}`, [start]: name, [engine]: name });
const old = build('old');

/** A line on which every address of a build is answered, fails, or never answers. */
function line(site: Site, faults: Readonly<Record<string, 'gone' | 'slow'>> = {}): void {
  globalThis.fetch = (request) => {
    const { pathname } = new URL(request instanceof Request ? request.url : 'https://kennisbrug.example/');
    if (faults[pathname] === 'gone') return Promise.reject(new TypeError('network'));
    if (faults[pathname] === 'slow') return new Promise(() => undefined);
    const type = pathname === page ? 'text/html' : 'text/plain';
    return Promise.resolve(new Response(site[pathname] ?? '', { headers: { 'Content-Type': type } }));
  };
}

/** A device with a copy of the old build. */
async function device(): Promise<void> {
  globalThis.caches = emptyDevice();
  const host = serve(old);
  await saveCopy({ list: await listFor(old) });
  host.restore();
}

let pages = 0;
/** Opens the search page; gives the way to ask for its files. */
async function open(): Promise<(path: string, headers?: Record<string, string>) => Promise<string>> {
  pages += 1;
  const id = String(pages);
  const ask = async (route: keyof typeof answers, path: string, headers: Record<string, string> = {}) => {
    const request = new Request(new URL(path, 'https://kennisbrug.example'), { headers });
    const asked: Asked = { request, page: id, locale: 'nl' };
    const response = answers[route](asked);
    // What fails is looked at below.
    response.catch(() => undefined);
    // A copy takes over from a line that does not answer: the clock is set on until it has.
    for (let step = 0; step < 20; step += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      mock.timers.tick(200);
    }
    return (await response).text();
  };
  await ask('page', page);
  return (path, headers) => ask('fresh', path, headers);
}

const { fetch: realFetch, caches: realCaches } = globalThis;
afterEach(() => {
  mock.timers.reset();
  Object.assign(globalThis, { fetch: realFetch, caches: realCaches });
});

describe('a search is answered by one build', () => {
  for (const [what, faults, expected] of [
    ['a page that came from the copy takes all of it from there', { [page]: 'slow' }, 'old old'],
    ['a list of files that is slow to come takes the rest along to the copy', { [start]: 'slow' }, 'old old'],
    ['a list that fails does so too', { [start]: 'gone' }, 'old old'],
    ['a line that is quick keeps the network', {}, 'new new'],
  ] as const) {
    test(what, async () => {
      mock.timers.enable({ apis: ['setTimeout'] });
      await device();
      line(build('new'), faults);
      const ask = await open();
      assert.equal(`${await ask(start)} ${await ask(engine)}`, expected);
    });
  }

  test('a later file that fails is told, not taken from the copy; the next try is all of the copy', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    await device();
    line(build('new'), { [engine]: 'gone' });
    const ask = await open();
    assert.equal(await ask(start), 'new');
    await assert.rejects(ask(engine));
    line(build('new'), { [start]: 'gone', [engine]: 'gone' });
    assert.equal(`${await ask(`${start}?1`)} ${await ask(engine)}`, 'old old');
  });

  test('a page of the copy says so itself, for a worker that was ended meanwhile', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    await device();
    line(build('new'));
    const ask = await open();
    assert.equal(await ask(engine, { 'X-Kennisbrug-Copy': '1' }), 'old');
  });
});
