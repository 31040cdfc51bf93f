import assert from 'node:assert/strict';
import { test } from 'node:test';

import { joint, keyOf, terminator } from '#search/analysis/key-alphabet.ts';
import { bestSentence } from '#search/query/sentence.ts';

/** A text as the index has it, with the numbers of the words that begin with a star. */
function indexed(text: string): [string, number[]] {
  const words = text.replaceAll('-', `-${joint}`).split(' ');
  const locations = words.flatMap((word, at) => (word.includes('*') ? [at] : []));
  const keyed = words.map((word) => {
    const [, sign = '', rest = ''] = /^(\|?)(.*)$/u.exec(word.replaceAll('*', '')) ?? [];
    return `${sign}${keyOf('a')}${rest}${terminator}`;
  });
  return [keyed.join(' '), locations];
}

function shown(text: string): string {
  return bestSentence(...indexed(text))
    .map(({ text: part, hit }) => (hit ? `[${part}]` : part))
    .join('');
}

const label = 'Wie: de *raad. Wanneer: altijd.';
const sentence = 'De raad stelt het *plan in één vergadering vast.';

test('an excerpt is the whole sentence with most of the words, and no label', () => {
  assert.equal(shown(`Kop. ${label} ${sentence} Daarna volgt een besluit.`), sentence.replace('*plan', '[plan]'));
  assert.equal(
    shown('De *raad kiest een datum voor de vergadering. De *raad stelt het *plan daarna nog vast.'),
    'De [raad] stelt het [plan] daarna nog vast.',
  );
});

test('the point in a number ends no sentence', () => {
  const text = 'In 2026 en 2027 is de grens zonder btw *216.-000 euro.';
  assert.equal(shown(text), text.replace('*216.', '[216].'));
});

test('short words with a full stop end no sentence', () => {
  const text = 'Volgens art. 18 van de wet kiest de *raad het bedrijf (zie ook nr. 5).';
  assert.equal(shown(`Eerst dit. ${text} En dan dat.`), text.replace('*raad', '[raad]'));
});

test('a short sentence comes with the one behind it', () => {
  assert.equal(shown('Eerst iets anders hier. Een *plan. Het staat er.'), 'Een [plan]. Het staat er.');
});

test('a long sentence is cut around the word', () => {
  const long = `${'woord '.repeat(60)}*doel ${'woord '.repeat(60)}einde.`;
  const excerpt = shown(long);
  assert.match(excerpt, /^… (?:woord ){10}\[doel\](?: woord)+ …$/u);
  assert.equal(excerpt.split(' ').length, 42);
});

test('a page that was found by its title is shown by its first sentence', () => {
  assert.equal(
    shown('Bijgewerkt. Dit is de eerste hele zin van de pagina. En nog een.'),
    'Dit is de eerste hele zin van de pagina.',
  );
  assert.deepEqual(bestSentence('', []), []);
});

test('joined words are shown joined, and signs around a hit are no part of it', () => {
  assert.equal(
    shown('Hier betaalt iedereen mee aan de (BI-*zone), ieder jaar opnieuw.'),
    'Hier betaalt iedereen mee aan de (BI-[zone]), ieder jaar opnieuw.',
  );
});
