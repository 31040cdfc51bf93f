import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { blockNames } from '#model/blocks.ts';
import { checkBody } from '#model/safe-mdx/check-body.ts';
import { escapeBody, unescapeBody } from '#model/safe-mdx/escape-body.ts';
import { breakingFaults } from '#model/safe-mdx/faults.ts';

import { randomBodies } from './random-bodies.ts';

interface Compiler {
  mdxToJs: (source: string, options: { features: Record<string, boolean> }) => { code: string };
}

/** The MDX compiler that Astro brings along. */
async function loadCompiler(): Promise<Compiler> {
  const astroMdx = createRequire(createRequire(import.meta.url).resolve('@astrojs/mdx'));
  const satteri = createRequire(astroMdx.resolve('@astrojs/markdown-satteri')).resolve('satteri');
  return (await import(pathToFileURL(satteri).href)) as Compiler; // not a dependency of ours: no types
}

const { mdxToJs } = await loadCompiler();
const features = { gfm: true, headingAttributes: true, smartPunctuation: false, frontmatter: false };

/** Names that the compiler itself puts where a value stands, and the blocks of the model. */
const ownNames = new Set([
  '_jsx',
  '_jsxs',
  '_components',
  '_Fragment',
  'props',
  'true',
  'false',
  'null',
  'Object',
  ...blockNames,
]);

/**
 * Whether the compiled text holds an expression, a spread or a module that its author wrote: a name
 * of theirs where a value stands, once all texts are taken out.
 */
function runsCode(body: string): boolean {
  const { code } = mdxToJs(body, { features });
  const plain = code.replace(/"(?:[^"\\]|\\.)*"/gu, '""');
  const [ahead = '', render = ''] = plain.split('function _createMdxContent');
  const [own = ''] = render.split('function MDXContent');
  const values = Array.from(own.matchAll(/[:[(,]\s*([A-Za-z_$][\w$]*)(?![\w$]|\s*:)/gu), ([, name = '']) => name);
  return values.some((name) => !ownNames.has(name)) || own.includes('...') || /^(?:export|import [^{])/mu.test(ahead);
}

const typed: Readonly<Record<string, string>> = {
  'Bij <5 °C en {naam} <script>alert(1)</script>': 'Bij \\<5 °C en \\{naam} \\<script>alert(1)\\</script>',
  "import x from 'y'": "&#105;mport x from 'y'",
  'export default 1': '&#101;xport default 1',
  '## Kop {naam} {#kop}': '## Kop &#123;naam} {#kop}',
  '`{a}` en ```<b>```': '`{a}` en ```<b>```',
  '<Note kind="info" text="{a}" />': '<Note kind="info" text="{a}" />',
  'a <Note kind="info" text="b" />': 'a \\<Note kind="info" text="b" />',
  '| {a} | <b |\n|---|---|': '| \\{a} | \\<b |\n|---|---|',
  '[a](<https://example.org/a b>)': '[a](<https://example.org/a b>)',
};

describe('escaping what an editor typed', () => {
  for (const [before, after] of Object.entries(typed)) {
    test(`${JSON.stringify(before)} is safe, and reads the same again`, () => {
      assert.equal(escapeBody(before), after);
      assert.equal(unescapeBody(after), before);
    });
  }

  test('an address between angle brackets becomes a link in full', () => {
    assert.equal(escapeBody('<https://example.org/a_b>'), '[https://example.org/a\\_b](https://example.org/a_b)');
    assert.equal(escapeBody('<info@example.org>'), '[info@example.org](mailto:info@example.org)');
  });

  test('a bare address does not swallow the backslash of what follows it', () => {
    assert.equal(escapeBody('https://example.org/<b'), '[https://example.org/](https://example.org/)\\<b');
  });

  test('an escaped block stays text for the editor', () => {
    const body = '\\<Note kind="info" text="a" />';
    assert.equal(unescapeBody(body), body);
  });
});

describe('random text', () => {
  const bodies = randomBodies({ seed: 7, count: 400 });

  test('is safe once escaped, and stays as it is when escaped again', () => {
    for (const body of bodies) {
      const escaped = escapeBody(body);
      const breaking = checkBody(escaped).filter(
        ({ kind }) => breakingFaults.has(kind) && kind !== 'unknown-attribute',
      );
      assert.deepEqual(breaking, [], JSON.stringify(body));
      assert.equal(escapeBody(escaped), escaped, JSON.stringify(body));
    }
  });

  test('comes back from the editor as it was saved', () => {
    for (const body of bodies.map(escapeBody)) assert.equal(escapeBody(unescapeBody(body)), body, JSON.stringify(body));
  });

  test('compiles, once escaped, to text only', () => {
    for (const body of bodies.map(escapeBody)) assert.equal(runsCode(body), false, JSON.stringify(body));
  });

  test('would run code if it were not escaped: the test can fail', () => {
    for (const body of ['a {b}', '<Note {...a} />', "import x from 'y'"]) assert.equal(runsCode(body), true, body);
  });
});
