import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { checkBody } from '#model/safe-mdx/check-body.ts';
import { bodyFaultKinds } from '#model/safe-mdx/faults.ts';

function faultsOf(body: string): string[] {
  return checkBody(body).map(({ line, column, kind, detail }) => `${line}:${column} ${kind} ${detail}`.trim());
}

/** Bodies with all that is wrong in them, by `line:column kind detail`. */
const faulty: Readonly<Record<string, readonly string[]>> = {
  "Tekst.\n\nimport x from 'y'": ['3:1 import-export import'],
  'export const a = 1': ['1:1 import-export export'],
  'Beste {naam} en {a {b}}.': ['1:7 expression {naam}', '1:17 expression {a {b}}'],
  'Open { tot het eind': ['1:6 expression {'],
  'a {/* b */} <!-- c --> d': ['1:3 comment {/* b */}', '1:13 comment <!--'],
  'a <b>c</b> <br/>': ['1:3 raw-html <b>', '1:12 raw-html <br>'],
  'Bij <5 en a < b': ['1:5 angle-bracket <', '1:13 angle-bracket <'],
  '<https://example.org>': ['1:1 autolink https://example.org'],
  '<Kader text={a} />': ['1:1 unknown-block <Kader>'],
  'a <Note kind="info" text="b" />': ['1:3 block-form Note'],
  '<Note kind="info"\n text="b" />': ['1:1 block-form Note'],
  '<Note kind="info" text="a" titel="b" />': ['1:1 unknown-attribute Note titel'],
  '<Note kind="info" kind="info" text="a" />': ['1:1 unknown-attribute Note kind'],
  '<Note kind="info" text="" />': ['1:1 missing-attribute Note text'],
  '<Note kind="info" text={a} />': ['1:1 non-string-attribute Note text'],
  '<Note {...a} />': ['1:1 non-string-attribute Note {...a}'],
  '<Note kind="fout" text="a" />': ['1:1 attribute-value kind="fout"'],
  '<Note kind="toString" text="a" />': ['1:1 attribute-value kind="toString"'],
  '[a](javascript:alert(1)) [b](//example.org)': [
    '1:1 unsafe-link javascript:alert(1)',
    '1:26 unsafe-link //example.org',
  ],
  '[a](/nl/x) [b](../guides/A) [c](../x/y)': [
    '1:1 unknown-link /nl/x',
    '1:12 unknown-link ../guides/A',
    '1:29 unknown-link ../x/y',
  ],
  '![foto](data:image/png;base64,AA)': ['1:1 image-outside-media data:image/png;base64,AA'],
  '![ ](../media/guides/a/b.jpg)': ['1:1 image-without-alt ../media/guides/a/b.jpg'],
  '# A\n\n#### B': ['1:1 heading-depth #', '3:1 heading-depth ####'],
  '> ## A {#a}': ['1:3 heading-form A'],
  'Kop\n---': ['1:1 heading-form Kop'],
  '## A *b*': ['1:1 heading-without-id A b'],
  '## A {#Één}\n\n## B {#s1}': ['1:1 heading-id-shape Één', '3:1 heading-id-taken s1'],
  '## A {#sources}\n\n## B {#h-x}\n\n## C {#p2}': [
    '1:1 heading-id-taken sources',
    '3:1 heading-id-taken h-x',
    '5:1 heading-id-taken p2',
  ],
  '- a\n  ```\n## A {#a}': ['3:1 heading-form ## A {#a}'],
  '- a\n\n      ```\n  ## B {#b}\n': ['4:1 heading-form ## B {#b}'],
  '\uFEFFa': ['1:1 hidden-sign U+FEFF'],
  'a\uE000page-weight\uE000': ['1:2 hidden-sign U+E000', '1:14 hidden-sign U+E000'],
  'a &#xE000;page-weight&#xE000;': ['1:1 hidden-sign U+E000'],
  [`${'> '.repeat(51)}a`]: ['1:1 too-deep 50'],
  ['**a'.repeat(2001)]: ['1:3001 too-many-marks 2000'],
  ['a\n-\n'.repeat(2001)]: ['4002:1 too-many-marks 2000'],
  ['[a]('.repeat(2001)]: ['1:8001 too-many-marks 2000'],
  ['a'.repeat(100_001)]: ['1:100001 too-long 100000'],
  ['a\n'.repeat(5002)]: ['5001:2 too-long 5000'],
  [`|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n${'|x|\n'.repeat(10)}`]: ['1:1 too-long 10000'],
  [`${'[a]\n\n'.repeat(300)}[a]: https://e.nl/${'x'.repeat(1000)}`]: ['395:1 too-long 200000'],
  ['*'.repeat(2001)]: ['1:1 too-many-marks 2000'],
  '[x](https://a.nl@b.example)': ['1:1 disguised-link https://a.nl@b.example'],
  [']'.repeat(501)]: ['1:501 too-many-marks 500'],
  [`${'> - '.repeat(20)}a\n`.repeat(103)]: ['103:1 too-deep 50'],
  [`www.a.b/${'!'.repeat(2001)}a`]: ['1:9 too-many-marks 2000'],
  '| a |\n|---|\n| b | c |': ['3:1 wide-row 1'],
  '<Rule of="ua-1" />\n\n<Rule of="ua-1/a/b" />': ['1:1 rule-form ua-1', '3:1 rule-form ua-1/a/b'],
  '<Compare subject="a [1](#s1)" netherlands="b [1](#s1)" sign="none" ukraine="c" />': [
    '1:1 stray-citation subject [1](#s1)',
  ],
  'a[^1]\n\n[^1]: b\n[^1]: c\n\n[d]: #s1\n[d]: #s2': ['4:1 defined-twice [^1]', '7:1 defined-twice [d]'],
  '## {#a}\n\n## &nbsp; {#b}\n\n## ! {#c}': ['1:1 heading-empty', '3:1 heading-empty', '5:1 heading-empty'],
  '## A {#2024}': ['1:1 heading-id-shape 2024'],
  'a\0b \u202Ec': ['1:2 hidden-sign U+0000', '1:5 hidden-sign U+202E'],
  '## A {#a}\n\n## B {#a}': ['3:1 duplicate-heading-id a'],
  '## A \\{#a}': ['1:1 heading-without-id A', '1:7 expression {#a}'],
};

const sound = [
  '## Kop {#kop}\n\nEen zin, een [link](https://example.org), [bron](#s1), [deel](#kop).\n\n### Klein',
  '[term](../terms/bi-zone), [deel](../guides/energy-hub#step-2), [post](mailto:info@example.org)',
  '<Note kind="info" text="&quot;a&quot; {b} &lt;c&gt;" />\n\n<StepFacts />\n\n<StepFacts who="wie" />',
  '<Compare subject="a" netherlands="b [1](#s1)" sign="none" ukraine="c" />\n\n<Rule of="ua-1/a" />',
  '`{a}` `<b>`\n\n```js\nimport {x} from <y>\n```',
  'bij \\<5 en \\{naam}, &#105;mport',
  'importeren en exporteren\n\nImport is anders.',
  '| a | b |\n| --- | --- |\n| 1 | `{` |',
  '![een foto](../media/guides/a/b.jpg)',
  'https://example.org/a en www.example.org',
];

describe('the safe subset', () => {
  for (const [body, expected] of Object.entries(faulty)) {
    test(`refuses ${JSON.stringify(body.slice(0, 60))}`, () => assert.deepEqual(faultsOf(body), expected));
  }
  for (const body of sound) test(`lets through ${JSON.stringify(body)}`, () => assert.deepEqual(faultsOf(body), []));

  test('every kind of fault stands in these tests', () => {
    const seen = new Set(Object.values(faulty).flatMap((lines) => lines.map((line) => line.split(' ')[1])));
    assert.deepEqual(
      bodyFaultKinds.filter((kind) => !seen.has(kind)),
      [],
    );
  });
});
