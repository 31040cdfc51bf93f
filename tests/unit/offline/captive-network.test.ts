/** Networks that answer in the place of the site: where one has to sign in, or to pay. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';

import { answers } from '#offline/answers.ts';
import type { Asked } from '#offline/answers.ts';
import { isOwnPage } from '#offline/own-answer.ts';
import { saveCopy } from '#offline/save-copy.ts';
import { gonePage } from '#publish/gone-pages.ts';
import { movedPage } from '#publish/moved-addresses.ts';
import { ownPageMeta } from '#publish/own-page.ts';

import { emptyDevice } from './memory-caches.ts';
import { listFor, serve } from './sites.ts';

const origin = 'https://kennisbrug.example';
const page = (text: string): string =>
  `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8">${ownPageMeta}</head><body><main>${text}</main></body></html>`;
const saved = {
  '/nl/a/': page('bewaard'),
  '/nl/offline/': page('plank'),
  '/search/words.json': '{"saved":true}',
};
const portal = '<!DOCTYPE html><title>Wifi</title><form action="/login">Log in</form>';

const original = { fetch: globalThis.fetch, caches: globalThis.caches };
const html = { 'Content-Type': 'text/html; charset=utf-8' };

function answerWith(make: (path: string) => Response | Promise<Response>): void {
  globalThis.fetch = (asked) =>
    Promise.resolve(make(new URL(asked instanceof Request ? asked.url : String(asked), origin).pathname));
}
const asking = (path: string): Asked => ({ request: new Request(origin + path), page: path });
const open = async (path: string): Promise<string> => (await answers.page(asking(path))).text();
const load = async (path: string): Promise<string> => (await answers.fresh(asking(path))).text();
const opaqueRedirect = (): Response => Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });

beforeEach(async () => {
  globalThis.caches = emptyDevice();
  const host = serve(saved);
  await saveCopy({ list: await listFor(saved), storage: globalThis.caches });
  host.restore();
});
afterEach(() => {
  Object.assign(globalThis, original);
});

describe('a page that was saved', () => {
  test('is shown instead of what a network puts in its place with status 200', async () => {
    answerWith(() => new Response(portal, { headers: html }));
    assert.match(await open('/nl/a/'), /Kopie van .*bewaard/u);
  });

  test('is shown when the page of the network is long, cut off, empty, or no page at all', async () => {
    const long = portal + 'x'.repeat(100_000) + ownPageMeta;
    for (const body of [long, portal.slice(0, 20), '', null])
      for (const type of ['text/html', 'text/plain', 'application/octet-stream']) {
        answerWith(() => new Response(body, { headers: { 'Content-Type': type } }));
        assert.match(await open('/nl/a/'), /bewaard/u, `${String(body).slice(0, 20)} ${type}`);
      }
  });

  test('is shown when the network leads elsewhere, and not when the site itself does', async () => {
    answerWith((path) => (path === '/build.json' ? new Response(portal, { headers: html }) : opaqueRedirect()));
    assert.match(await open('/nl/a/'), /bewaard/u);
    answerWith((path) =>
      path === '/build.json' ? Response.json({ builtAt: '2026-11-30T10:00:00Z' }) : opaqueRedirect(),
    );
    assert.equal((await answers.page(asking('/nl/a/'))).type, 'opaqueredirect');
  });

  test('gives way to the page of the site as it is, whole, and however slowly it comes', async () => {
    const text = page(`nieuw ${'x'.repeat(50_000)}`);
    answerWith(() => new Response(text, { headers: html }));
    assert.equal(await open('/nl/a/'), text);
    const bytes = new TextEncoder().encode(text);
    answerWith(() => {
      let at = 0;
      const slow = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          controller.enqueue(bytes.slice(at, at + (at < 3000 ? 7 : 5000)));
          at += at < 3000 ? 7 : 5000;
          if (at >= bytes.length) controller.close();
        },
      });
      return new Response(slow, { headers: html });
    });
    assert.equal(await open('/nl/a/'), text);
  });

  test('gives way to what the site says of a text that it took off, on every kind of host', async () => {
    const gone = gonePage({ lang: 'nl', title: 'Weg', text: 'Weg.', link: 'Begin', to: '/nl/' });
    answerWith(() => new Response(gone, { headers: html }));
    assert.equal(await open('/nl/a/'), gone);
    for (const status of [404, 410]) {
      answerWith(() => new Response('Not Found', { status }));
      assert.equal(await open('/nl/a/'), 'Not Found');
    }
  });

  test('stays what it was when saving again finds the page of a network', async () => {
    const renewed = { ...saved, '/nl/a/': page('nieuw') };
    answerWith(() => new Response(portal, { headers: html }));
    await assert.rejects(saveCopy({ list: await listFor(renewed), storage: globalThis.caches }));
    assert.match(await open('/nl/a/'), /bewaard/u);
  });
});

test('without a copy the reader sees the page of the network, to sign in there', async () => {
  answerWith(() => new Response(portal, { headers: html }));
  assert.equal(await open('/nl/b/'), portal);
});

test('a saved file is used where a network answers with a page of its own', async () => {
  answerWith(() => new Response(portal, { headers: html }));
  assert.equal(await load('/search/words.json'), saved['/search/words.json']);
  answerWith(() => Response.json({ newer: true }));
  assert.equal(await load('/search/words.json'), '{"newer":true}');
});

test('every page that no template makes says that it is of the site', async () => {
  const moved = movedPage({ lang: 'nl', title: 'Nieuw', link: 'Verder', canonical: `${origin}/nl/`, to: '/nl/' });
  assert.ok(await isOwnPage(new Response(moved, { headers: html })));
});
