/**
 * Pagefind's browser module, with one change. A part of its index that does not come is passed over, and a search answers as if
 * no page had the word: readers were told that there is nothing. Pagefind 1.6 has no option for it. The browser test "a part of
 * the index that does not come" fails without the change.
 */

const silenced = '"load_index_chunk")).catch(()=>{})';
const told = '"load_index_chunk"))';

/**
 * Lets a search throw when a part of the index does not come.
 * @param source the text of `pagefind.js`
 * @throws when the place is not there exactly once: compare it with the new version of Pagefind
 */
export function withFaults(source: string): string {
  const [before, after, ...others] = source.split(silenced);
  if (before === undefined || after === undefined || others.length > 0)
    throw new Error(`pagefind.js has "${silenced}" not once. Compare it with the new version of Pagefind.`);
  return `${before}${told}${after}`;
}
