import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readText } from '#model/safe-mdx/read-text.ts';

/** The addresses of the links of a text, and what it shows. */
function linksOf(text: string): { links: string[]; shown: string } {
  const { nodes } = readText(text);
  return {
    links: nodes.flatMap((node) => (node.type === 'link' ? [node.url] : [])),
    shown: nodes.map((node) => (node.type === 'text' ? node.value : '')).join(''),
  };
}

const cases = [
  ['Zie «https://een.example».', 'https://een.example'],
  ['“https://een.example/pad”, en', 'https://een.example/pad'],
  ['‘https://een.example/’s-Proef’', 'https://een.example/’s-Proef'],
  ['zie ‘de site https://een.example/pad’.', 'https://een.example/pad'],
  ['„https://een.example/pad“', 'https://een.example/pad'],
  ['»https://een.example«', 'https://een.example'],
  ['‹https://een.example›', 'https://een.example'],
  ['(«https://een.example/(b)»)', 'https://een.example/(b)'],
  ['«(https://een.example/b)»', 'https://een.example/b'],
  ['«www.een.example»-портал', 'http://www.een.example'],
  ['«info@een.example»', 'mailto:info@een.example'],
  ['"https://een.example"', 'https://een.example'],
  ['https://een.example/pad…', 'https://een.example/pad'],
  ['**«https://een.example».**', 'https://een.example'],
  ['https://een.example/a’b', 'https://een.example/a’b'],
  ['https://een.example/«x»', 'https://een.example/'],
] as const;

for (const [text, address] of cases) {
  test(`an address ends before the quote that closes it: ${text}`, () => {
    assert.deepEqual(linksOf(text), { links: [address], shown: text.replaceAll('**', '') });
  });
}

test('a link that is written in full keeps its words and its address', () => {
  const text = '[https://een.example/«x»](https://een.example/%C2%ABx%C2%BB)';
  assert.deepEqual(linksOf(text).links, ['https://een.example/%C2%ABx%C2%BB']);
});

test('what stands behind an address keeps its place', () => {
  const { nodes, source } = readText('a «https://een.example» b');
  const places = nodes.map(({ position, type }) => [type, source.slice(position?.start.offset, position?.end.offset)]);
  assert.deepEqual(places.slice(2), [
    ['text', 'a «'],
    ['link', 'https://een.example'],
    ['text', 'https://een.example'],
    ['text', '»'],
    ['text', ' b'],
  ]);
});
