/** Tells texts that may hold code from those that cannot, without reading them. */
import { blockNames } from '#model/blocks.ts';

/** What stands in no text that the editor writes, but for headings with ids and known blocks: a first look. */
const codeSigns = new RegExp(
  [
    String.raw`^[ \t]*(?:import|export)\b`,
    String.raw`(?<!\\)\{(?!#[\w-]+\}[ \t]*$)`,
    String.raw`(?<!\\)<(?!(?:${blockNames.join('|')})\s)`,
  ].join('|'),
  'mu',
);

/** Whether a text has a sign of code, tags or comments; one that only has a wrong block has none. */
export function hasCodeSigns(body: string): boolean {
  return codeSigns.test(body);
}
