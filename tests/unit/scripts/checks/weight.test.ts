import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';

import { budgets } from '../../../../scripts/checks/site/budgets.ts';
import { pageKinds } from '../../../../scripts/checks/site/page-kind.ts';
import { aPage, check, sound, type Files } from './site-fixture.ts';

/** So many words that no compression makes smaller; the same in every run. */
function noise(words: number, length: number): string {
  const word = (index: number) => createHash('sha512').update(String(index)).digest('base64url').slice(0, length);
  return Array.from({ length: words }, (_, index) => word(index)).join(' ');
}

/** Bytes of a letter of noise, compressed. */
const letter = 0.75;

/** Faults of two rules on a page about the portal itself, which has this in its head and body. */
async function faultsOf({ head = '', body = '' }: { head?: string; body?: string }, more: Files = {}) {
  const page = aPage('/nl/over/', { head: `<meta name="robots" content="noindex">${head}`, body: `<p>${body}</p>` });
  const faults = await check({ ...sound, ...more, 'nl/over/index.html': page });
  return faults.filter((fault) => /\[(?:weight|first-requests)\]$/u.test(fault));
}

const { bytes } = budgets.info;
const tooLong = Math.ceil(bytes / letter / 80) + 1;

/** Markup that says nothing to a reader. */
function markup(pieces: number): string {
  return noise(pieces, 80)
    .split(' ')
    .map((piece) => `<b class="${piece}"></b>`)
    .join('');
}

test('a page whose markup is over its budget is found, with the bytes over', async () => {
  const [fault = '', ...others] = await faultsOf({ body: markup(tooLong) });
  assert.deepEqual(others, []);
  const [, weight, over, budget, carried] =
    /^\/nl\/over\/ {2}weighs (\d+) bytes compressed, (\d+) over its budget of (\d+) \(info: carries (\d+) bytes/u
      .exec(fault)
      ?.map(Number) ?? [];
  assert.equal(budget, bytes + (carried ?? 0));
  assert.equal(Number(weight) - Number(over), budget, fault);
  assert.match(fault, /review scripts\/checks\/site\/budgets\.ts\. \[weight\]$/u);
});

test('a page within its budget is left alone', async () => {
  assert.deepEqual(await faultsOf({ body: markup(Math.floor(bytes / letter / 80 / 2)) }), []);
});

test('style sheets weigh with every page that names them', async () => {
  const more = { 'b.css': `/*! ${noise(tooLong, 80)} */` };
  assert.deepEqual(await faultsOf({}, more), []);
  const [fault] = await faultsOf({ head: '<link rel="stylesheet" href="/b.css">' }, more);
  assert.match(fault ?? '', /^\/nl\/over\/ {2}weighs /u);
});

test('what a page carries is no fault of its template, however much it is', async () => {
  const words = noise(tooLong * 3, 80).split(' ');
  const bodies = [
    words.join(' '),
    words.map((word) => `<a href="https://example.org/${word}">x</a>`).join(' '),
    `</p><table><tr><th>x</th></tr>${words.map((word) => `<tr><td>${word}</td></tr>`).join('')}</table><p>`,
    `</p><ul>${words.map((word) => `<li>${word}</li>`).join('')}</ul><p>`,
    words.map((word) => `<img src="/a.css" alt="${word}">`).join(' '),
    words.map((word, at) => `</p><h2 id="k-${at}">${word}</h2><p>${word}`).join(' '),
  ];
  for (const body of bodies) assert.deepEqual(await faultsOf({ body }), [], body.slice(0, 30));
});

test('a fourth request before the text is found, with all that is asked for', async () => {
  const more = { 'b.css': 'b{color:red}', 'c.css': 'i{color:red}' };
  const two = ['a', 'b'].map((name) => `<link rel="stylesheet" href="/${name}.css">`).join('');
  assert.deepEqual(await faultsOf({ head: two }, more), []);
  const [fault] = await faultsOf({ head: `${two}<link rel="stylesheet" href="/c.css">` }, more);
  assert.match(fault ?? '', /takes 4 requests .*, 1 too many: \/a\.css, \/b\.css, \/c\.css\. .* \[first-requests\]$/u);
});

test('a script that the text waits for is found, in the head and in the body', async () => {
  const more = { 'a.js': '' };
  for (const place of ['head', 'body']) {
    const [fault] = await faultsOf({ [place]: '<script src="/a.js"></script>' }, more);
    assert.match(
      fault ?? '',
      /^\/nl\/over\/:1 {2}waits for \/a\.js .*\. Give the script .* \[first-requests\]$/u,
      place,
    );
  }
  for (const way of ['type="module"', 'defer', 'async']) {
    assert.deepEqual(await faultsOf({ head: `<script ${way} src="/a.js"></script>` }, more), [], way);
  }
});

test('a page of no known kind is found: it has no budget', async () => {
  const page = aPage('/nl/a/b/c/', { head: '<meta name="robots" content="noindex">' });
  const faults = await check({ ...sound, 'nl/a/b/c/index.html': page });
  assert.ok(
    faults.some((fault) => /^\/nl\/a\/b\/c\/ .*no kind that has a budget/u.test(fault)),
    faults.join('\n'),
  );
});

/** What a word of the longest guides weighs with the addresses that stand beside it. */
const wordOfGuide = 4;

test('guides hold the promise: 1,500 words in 14 kB, and every kind has a budget', () => {
  assert.ok(budgets.guide.bytes + 1500 * wordOfGuide <= 14_000);
  assert.deepEqual(Object.keys(budgets).sort(), [...pageKinds].sort());
});
