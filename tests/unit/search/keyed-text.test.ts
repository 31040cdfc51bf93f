import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { encodeStem, keyOf, stripKeys, tailMark, terminator } from '#search/analysis/key-alphabet.ts';
import { stemOf } from '#search/analysis/stem.ts';
import { loadDutchWords } from '#search/indexing/dutch-words.ts';
import { createGlossaries } from '#search/indexing/glossary.ts';
import { keyText } from '#search/indexing/keyed-text.ts';
import { createKeyers } from '#search/indexing/keyer.ts';
import { searchCopy } from '#search/indexing/search-copy.ts';

const terms = [{ nl: ['bedrijventerrein'], uk: ['індустріальний парк'] }];
const keyers = createKeyers(loadDutchWords());
const glossaries = createGlossaries(terms, keyers);
const keyed = (locale: 'nl' | 'uk', text: string) =>
  keyText(text, { keyer: keyers[locale], glossary: glossaries[locale], count: () => undefined });

describe('a keyed text', () => {
  test('carries a key before every word and reads as before without them', () => {
    const text = 'Енергія для громади: 2026 рік (БІ-зона).';
    const result = keyed('uk', text);
    assert.ok(result.startsWith(`${keyOf(stemOf('uk', 'енергія'))}Енергія${terminator}`));
    assert.equal(stripKeys(result), text);
  });

  test('loses stress marks and soft hyphens, and has one apostrophe', () => {
    assert.equal(stripKeys(keyed('uk', 'об’є\u0301кт зе\u00ADмлі')), 'обʼєкт землі');
  });

  test('forgets letters that would be taken for keys', () => {
    assert.equal(stripKeys(keyed('nl', 'een שלום مرحبا woord')).replace(/ +/gu, ' '), 'een woord');
    assert.equal(stripKeys(keyed('nl', `raad${terminator}${encodeStem('plan')}`)), 'raad');
  });

  test('brings the other language along where a term stands, in whatever form', () => {
    const foreign = keyOf(stemOf('uk', 'парк'), { foreign: true }) + tailMark;
    assert.ok(keyed('nl', 'De bedrijventerreinen.').includes(foreign));
    assert.ok(!keyed('nl', 'Het terrein.').includes(foreign));
    const dutch = keyOf(stemOf('nl', 'bedrijventerrein'), { foreign: true });
    assert.ok(keyed('uk', 'учасники індустріальних парків').includes(dutch));
    assert.ok(!keyed('uk', 'індустріальна зона і парк').includes(dutch));
  });

  test('counts the parts of a joined word as neighbours, and shows them joined', () => {
    const result = keyed('nl', 'De BI-zone en wet 922-VIII.');
    assert.match(result, /BI[^ ]*- \|[^ ]*zone/u);
    assert.equal(stripKeys(result), 'De BI-zone en wet 922-VIII.');
    assert.equal(stripKeys(result.replace(/\|(?=[^|]*zone)/u, '<mark>|')), 'De BI-<mark>zone en wet 922-VIII.');
  });

  test('has the digits of a number in groups as one word too', () => {
    for (const text of ['216.000 euro', '216\u00a0000 euro', '216 000 euro', "216'000 euro"])
      assert.ok(keyed('nl', text).includes(keyOf('216000')), text);
    assert.ok(keyed('uk', '1 500 000 грн').includes(keyOf('1500000')));
    assert.ok(!keyed('nl', 'in 2024 100 gemeenten').includes(keyOf('2024100')));
    assert.ok(!keyed('nl', 'art. 12, 345 en verder').includes(keyOf('12345')));
  });

  test('keeps an abbreviation as it stands', () => {
    assert.ok(keyed('uk', 'для ОСББ').includes(keyOf('osbb')));
    assert.ok(keyed('nl', 'het CBS en de BIZ').includes(keyOf('cbs')));
  });

  test('keys begin alike only where stems do', () => {
    assert.ok(!keyOf('energ').startsWith(keyOf('ener')));
    assert.ok(keyOf('energ').startsWith(encodeStem('ener')));
  });
});

describe('the copy of a page', () => {
  const copy = (body: string) =>
    searchCopy(`<html><body><nav>x</nav>${body}<p>after</p></body></html>`, 'nl', (text) => text);

  test('is only what is searched, with the address of sections on their headings', () => {
    const page =
      '<main id="main" data-pagefind-body class="x"><section id="what"><h2 id="h-what">Wat</h2><p>Een <a href="/">plan</a>.</p></section></main>';
    assert.equal(
      copy(page),
      '<!doctype html><html lang="nl"><body><main data-pagefind-body><section><h2 id="what">Wat.</h2><p>Een plan.</p></section></main></body></html>',
    );
  });

  test('keeps what filters and sorting need', () => {
    const mark = '<span data-pagefind-filter="kind[data-value]" data-value="Gids"></span>';
    assert.ok(
      copy(`<main data-pagefind-body>${mark.replace('<span', '<span hidden')}<p>ja</p></main>`)?.includes(`${mark}<p>`),
    );
  });

  test('leaves out programs, drawings, cards of terms and what is marked', () => {
    const page =
      '<main data-pagefind-body><script>"<p>"</script><svg><path/></svg><aside popover>k</aside><div data-pagefind-ignore><div>n</div>m</div><p>ja</p></main>';
    assert.equal(copy(page)?.includes('<main data-pagefind-body><p>ja.</p></main>'), true);
  });

  test('keeps markup in a text a text', () => {
    assert.ok(
      copy('<main data-pagefind-body><p>&lt;img src=x&gt; &amp;amp; &#39;</p></main>')?.includes(
        "<p>&lt;img src=x&gt; &amp;amp; '.</p>",
      ),
    );
  });

  test('separates what a page sets apart', () => {
    assert.ok(
      copy('<main data-pagefind-body><dl><dt>Waar</dt><dd>Utrecht</dd></dl></main>')?.includes(
        '<dt>Waar: </dt><dd>Utrecht.</dd>',
      ),
    );
  });

  test('names a page by marked words that are no part of its text', () => {
    assert.ok(
      copy('<main data-pagefind-body><p hidden data-pagefind-meta="names">contact</p></main>')?.includes(
        '<p data-pagefind-meta="names" data-pagefind-ignore="index">contact',
      ),
    );
  });

  test('does not exist for a page that is not searched', () => {
    assert.equal(copy('<main></main>'), undefined);
  });
});
