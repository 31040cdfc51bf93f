/** Whole texts of documents, with the words that must stand on their pages. */
import fc from 'fast-check';

import { formatBlock } from '#model/block-source.ts';
import { attributesOf, blockNames } from '#model/blocks.ts';
import type { BlockName } from '#model/blocks.ts';

import { bodies } from '../bodies.ts';

import { fieldText, markWord, plainWords } from './field-texts.ts';
import { bare, indented, inline, joined, line } from './inline-texts.ts';
import type { Made, MadeText, TextAround } from './inline-texts.ts';

function list(around: TextAround): Made {
  const inner = fc.oneof({ weight: 4, arbitrary: inline(around) }, { weight: 1, arbitrary: twoParts(around) });
  return fc
    .tuple(fc.constantFrom('- ', '1. ', '* ', '- [ ] ', '- [x] '), fc.array(inner, { minLength: 1, maxLength: 4 }))
    .map(([mark, items]) =>
      joined(
        items.map((item) => indented(item, mark)),
        '\n',
      ),
    );
}

/** A paragraph with a list below it, or a second paragraph: what a list item may hold. */
function twoParts(around: TextAround): Made {
  return fc
    .tuple(inline(around), fc.constantFrom('\n- ', '\n\n', '\n1. ', '\n  - '), inline(around))
    .map(([first, between, second]) => joined([first, second], between));
}

function table(around: TextAround): Made {
  const cell = fc.oneof(line(around), fc.constant(bare('')));
  return fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }).map((rows) => {
      const lines = rows.map((row) => joined([bare('|'), joined(row, ' | '), bare('|')], ' '));
      const rule = bare(`|${' --- |'.repeat(width)}`);
      const [head = bare(''), ...below] = lines;
      return joined([head, rule, ...below], '\n');
    }),
  );
}

function block(around: TextAround): Made {
  const values = (name: BlockName) =>
    Object.entries(attributesOf(name)).map(([key, attribute]) => {
      const text =
        attribute.kind === 'choice' ? fc.constantFrom(...Object.keys(attribute.options)).map(bare) : blockText(around);
      return [key, attribute.optional ? fc.oneof(fc.constant(bare('')), text) : text] as const;
    });
  return fc.constantFrom(...blockNames).chain((name) =>
    fc.record(Object.fromEntries(values(name))).map((made) => {
      const texts = Object.entries(made).map(([key, { text }]) => [key, text] as const);
      return {
        text: formatBlock({ name, values: Object.fromEntries(texts) }),
        words: Object.values(made).flatMap(({ words }) => words),
      };
    }),
  );
}

/** What is typed into a block: plain text, whatever its signs. */
function blockText(around: TextAround): Made {
  return fc
    .tuple(line(around), fieldText({ locale: around.locale, max: 80 }))
    .map(([{ text, words }, odd]) => ({ text: `${text} ${odd}`, words }));
}

/** A paragraph with a footnote and its text below. */
function footnote(around: TextAround): Made {
  return fc
    .tuple(markWord, inline(around), fc.oneof(inline(around), list(around)))
    .map(([name, first, note]) =>
      joined([joined([first, bare(`[^${name}]`)], ''), indented(note, `[^${name}]: `)], '\n\n'),
    )
    .map(({ text, words }) => ({ text: text.replace(/\n {11,}/gu, '\n    '), words }));
}

function picture({ locale, picture: address }: TextAround): Made {
  const alt = fc
    .array(fc.constantFrom(...plainWords[locale]), { minLength: 2, maxLength: 6 })
    .map((all) => all.join(' '));
  return address === undefined ? fc.constant(bare('')) : alt.map((words) => bare(`![${words}](${address})`));
}

function part(around: TextAround): Made {
  return fc.oneof(
    { weight: 6, arbitrary: inline(around) },
    { weight: 2, arbitrary: list(around) },
    { weight: 1, arbitrary: inline(around).map((made) => ({ ...made, text: `> ${made.text}` })) },
    { weight: 1, arbitrary: table(around) },
    { weight: 2, arbitrary: block(around) },
    { weight: 1, arbitrary: footnote(around) },
    { weight: 1, arbitrary: line(around).map((made) => ({ ...made, text: `\`\`\`\n${made.text}\n\`\`\`` })) },
    { weight: 1, arbitrary: line(around).map((made) => ({ ...made, text: `### ${made.text}` })) },
    { weight: 0 + (around.picture === undefined ? 0 : 1), arbitrary: picture(around) },
    { weight: around.isDaring ? 3 : 0, arbitrary: bodies.map(bare) },
  );
}

function parts(around: TextAround, least: number): Made {
  return fc.array(part(around), { minLength: least, maxLength: 4 }).map((all) => joined(all, '\n\n'));
}

/** The sections of the model in their order, each with parts below it, and a few of its own among them. */
export function documentText(around: TextAround): Made {
  const own = inline(around).map(({ text, words }) => ({ heading: bare(`## ${text}`), words }));
  const known = around.outline.map(({ heading }) =>
    fc.constant({ heading: bare(`## ${heading[around.locale]}`), words: [] as string[] }),
  );
  const section = (heading: fc.Arbitrary<{ heading: MadeText; words: readonly string[] }>): Made =>
    fc
      .tuple(heading, parts(around, around.isDaring ? 0 : 1))
      .map(([{ heading: title, words }, below]) => joined([{ ...title, words }, below], '\n\n'));
  return fc
    .tuple(
      fc.oneof({ weight: 4, arbitrary: fc.constant(bare('')) }, { weight: 1, arbitrary: parts(around, 1) }),
      fc.tuple(...known.map(section)),
      fc.array(section(own), { minLength: known.length > 0 ? 0 : 1, maxLength: 2 }),
    )
    .map(([opening, outline, more]) =>
      joined([...(opening.text === '' ? [] : [opening]), ...outline, ...more], '\n\n'),
    );
}
