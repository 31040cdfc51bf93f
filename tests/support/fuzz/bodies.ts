/** Texts made at random from what means something to Markdown, to MDX or to both: alone, next to and within each other. */
import fc from 'fast-check';

const words = ['a', 'é', 'слово', '€', '\u00a0', ' ', '  ', '\t', '\n', '\n\n', '\r\n', '\r', '\uFEFF', '\u2028', '\0'];
const signs = [
  ...Array.from('{}<>\\`"\'*_~[]()!#|:=-+.&;/@$^'),
  '``',
  '```',
  '~~~',
  '{}',
  '{/*',
  '*/}',
  '<!--',
  '-->',
  '</',
  '/>',
];
const code = [
  'import ',
  'export ',
  '\nimport x from "y"\n',
  '\nexport const a = 1\n',
  '{process.exit()}',
  '{...a}',
  '<a/>',
  '<b>',
  '</b>',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<Fragment set:html="x" />',
  ' onclick=alert(1)',
  ' style="x"',
  ' set:html={1}',
  '<Note text="a" />',
  '\n<Note kind="info" text="b {c} ` <d>" />\n',
  '\n<Note kind="toString" text="x" />\n',
  '\n<Compare subject="&#123;" netherlands="&lt;b>" sign="none" ukraine="x" />\n',
  '\n<StepFacts who="&quot; onclick=&quot;x" />\n',
  'popovertarget="term-nothing"',
];
const addresses = [
  'https://example.org/',
  'http://€',
  'www.example.org',
  '<https://example.org>',
  '<mailto:x{@}>',
  'a@example.org',
  'javascript:alert(1)',
  'java\nscript:x',
  'data:text/html,x',
  '//example.org',
  '../terms/hromada',
  '../guides/bi-zone#step-1',
  '../media/guides/a/b.png',
  '#s1',
  '#kop',
];
const openers = [
  ...['- ', '* ', '1. ', '1) ', '> ', '    ', '- [ ] ', '- [x] ', '# ', '## ', '### ', '#### ', '\t', '  '],
  ...[
    '[^a]: ',
    '[^a]',
    '[a]: ',
    '[a]',
    '[a](',
    '![a](',
    '](',
    '[a]:\n\t',
    '[a]:\n    ',
    '{#a}',
    '{#b onclick=x}',
    '{#s1}',
  ],
  ...[
    '| a | b |\n|---|---|\n',
    '\n|',
    '---\n',
    '===\n',
    '***\n',
    ':::',
    '&lt;',
    '&#123;',
    '&#105;mport ',
    '\\{',
    '\\<',
  ],
];

const soup = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...signs) },
      { weight: 3, arbitrary: fc.constantFrom(...words) },
      { weight: 3, arbitrary: fc.constantFrom(...openers) },
      { weight: 2, arbitrary: fc.constantFrom(...addresses) },
      { weight: 2, arbitrary: fc.constantFrom(...code) },
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((pieces) => pieces.join(''));

/** Every line of a text with something before it, as containers have. */
const prefixes = ['> ', '- ', '  ', '    ', '\t', '1. ', '[^a]: ', '| '];

const { block } = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { weight: 5, arbitrary: soup },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...prefixes), fc.constantFrom(...prefixes), tie('block'))
        .map(([first, next, inner]) => first + inner.replaceAll('\n', `\n${next}`)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('```', '~~~', '`', '``', '*', '**', '_', '~~', '"'), tie('block'))
        .map(([mark, inner]) => mark + inner + mark),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.constantFrom('## ', '### ', '[', '![', '[^', '<', '{'),
          tie('block'),
          fc.constantFrom(...openers, ...addresses),
        )
        .map(([open, inner, after]) => open + inner + after),
    },
  ),
}));

/** Texts of one to three blocks. */
export const bodies: fc.Arbitrary<string> = fc
  .array(block, { minLength: 1, maxLength: 3 })
  .map((blocks) => blocks.join('\n\n'));
