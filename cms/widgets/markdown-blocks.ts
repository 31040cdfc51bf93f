/** Texts as a row of blocks: what a change leaves alone keeps its own Markdown. */
import { textBlocks } from '#model/safe-mdx/text-blocks.ts';

import { longestRow } from '../format/longest-row.ts';

/**
 * Makes a function that gives the edited text with every block that was not edited as it was
 * written at first.
 * @param texts source: as written at first; normalised: the same as the rich editor writes it
 * @returns takes the text as the rich editor writes it after a change; what it gives back says the same on a page
 */
export function untouchedRestorer(texts: { source: string; normalised: string }): (edited: string) => string {
  const source = textBlocks(texts.source);
  const normalised = textBlocks(texts.normalised).map((block) => block.source);
  if (source.length !== normalised.length) return (edited) => edited;
  return (text) => {
    const edited = textBlocks(text);
    const found = longestRow(
      normalised,
      edited.map((block) => block.source),
    );
    const written = edited.map((block, index) => {
      const original = source[found.get(index) ?? -1];
      const isNextToItsOwn = index > 0 && found.get(index) === (found.get(index - 1) ?? -2) + 1;
      const gap = index === 0 ? '' : original && isNextToItsOwn ? original.gap : '\n\n';
      return gap + (original ?? block).source;
    });
    const restored = written.join('');
    const again = textBlocks(restored);
    const isSame =
      again.length === edited.length && again.every(({ meaning }, index) => meaning === edited[index]?.meaning);
    return isSame ? restored : text;
  };
}
