/** What the elements of HTML mean for the text in and around them. */

export interface ElementTraits {
  /** What a reader meets at its tags: nothing, something like a letter, the end of a line, the end of a block. */
  edge: 'none' | 'object' | 'line' | 'block';
  /** Without content and closing tag. */
  isVoid: boolean;
  /** With a syntax of its own, where `/>` closes. */
  isForeign: boolean;
  /** Code, pictures and fields of forms: their text stays as it is. */
  isLeftAlone: boolean;
  /** Places where a long word has little room: the art direction, §4. */
  isNarrow: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Phrasing content in whose midst a word can go on (HTML, 3.2.5.2.5). */
const inline = words(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd label mark math q s samp small span strong sub sup svg time u ' +
    'var wbr',
);
const objects = words('button img input meter picture progress select textarea');
const voids = words('area base br col embed hr img input link meta source track wbr');
const foreign = words('math svg');
const leftAlone = words(
  'audio canvas code datalist iframe kbd math object option pre samp script select style svg textarea title video',
);
const narrow = words('dt h1 h2 h3 h4 nav td th');

function edgeOf(name: string): ElementTraits['edge'] {
  if (inline.has(name)) return 'none';
  if (objects.has(name)) return 'object';
  return name === 'br' ? 'line' : 'block';
}

const known = new Map(
  [inline, objects, voids, leftAlone, narrow]
    .flatMap((names) => [...names])
    .map((name): [string, ElementTraits] => [
      name,
      {
        edge: edgeOf(name),
        isVoid: voids.has(name),
        isForeign: foreign.has(name),
        isLeftAlone: leftAlone.has(name),
        isNarrow: narrow.has(name),
      },
    ]),
);

const block: ElementTraits = {
  edge: 'block',
  isVoid: false,
  isForeign: false,
  isLeftAlone: false,
  isNarrow: false,
};

/** @param name in lower case; all that is not known is a block */
export function traitsOf(name: string): ElementTraits {
  return known.get(name) ?? block;
}
