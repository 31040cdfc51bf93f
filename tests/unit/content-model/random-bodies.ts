/** Pieces that mean something to Markdown, MDX or both, alone or next to each other. */
const pieces = [
  ...[
    '{',
    '}',
    '<',
    '>',
    '\\',
    '`',
    '``',
    '```',
    '\n',
    '\n\n',
    '\n```\n',
    '~~~\n',
    '    ',
    '\t',
    ' ',
    'a',
    'é',
    '\u00a0',
  ],
  ...['- ', '> ', '1. ', '- [ ] ', '## ', '### ', '{#a}', '{#b c}', '---\n', '===\n', '|', '\n|a|b|\n|---|---|\n'],
  ...['import ', '\nimport x from "y"', '\nexport const a = 1\n', '<!-- ', '-->', '<b>', '</b>', '\\{', '\\<'],
  ...[
    'https://example.org/',
    'www.example.org',
    '<https://example.org>',
    'a@example.org',
    '[a](',
    '(x)',
    '](',
    '<x>',
    ')',
  ],
  ...[
    '"',
    "'",
    '[^1]',
    '[^1]: ',
    '[a]: ',
    '![a](',
    '!',
    '*',
    '_',
    '~~',
    '$$',
    ':::',
    '&lt;',
    '&#123;',
    '&#105;mport',
    '\r\n',
  ],
  ...['<Note text="a" />', '\n<Note kind="info" text="b {c} ` <d>" />\n'],
];

/**
 * Texts put together at random, the same for the same seed: a linear congruential generator with
 * the constants of Numerical Recipes.
 */
export function randomBodies({ seed, count }: { seed: number; count: number }): string[] {
  let state = seed;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return Array.from({ length: count }, () => {
    return Array.from({ length: 1 + below(10) }, () => pieces[below(pieces.length)] ?? '').join('');
  });
}
