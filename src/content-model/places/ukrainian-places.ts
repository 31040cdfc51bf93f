/** The places of Ukraine that a public list names; where it is from, and what was changed, stands in it. */
import { namePattern } from './name-pattern.ts';
import { placeFinder } from './find-places.ts';
import type { PlaceFinder, PlaceName, Script } from './find-places.ts';
import { soundOf } from './sound.ts';
import list from './ukrainian-places.json' with { type: 'json' };

const { words, forms } = {
  words: { cyrillic: new Set(list.everyday.cyrillic.words), latin: new Set(list.everyday.latin.words) },
  forms: { cyrillic: new Set(list.everyday.cyrillic.forms), latin: new Set(list.everyday.latin.forms) },
};

const scripts = ['cyrillic', 'latin'] as const satisfies readonly Script[];

function listed(name: string): PlaceName {
  return {
    name,
    everydayWordIn: scripts.filter((script) => words[script].has(name)),
    everydayFormIn: scripts.filter((script) => forms[script].has(name)),
  };
}

/** Finds every place of the list. To make the search takes a moment: it is made when a text is to be searched. */
export function listedPlaces(): PlaceFinder {
  return placeFinder(list.names.map(listed));
}

/** A name that stands in a record of the portal, with the everyday words that it looks like, as far as the list knows. */
export function recordedPlace(name: string): PlaceName {
  const isForm = namePattern(name)?.words[0];
  const isIn = (names: ReadonlySet<string>): boolean => [...names].some((one) => isForm?.(soundOf(one)));
  return {
    name,
    everydayWordIn: scripts.filter((script) => isIn(words[script])),
    everydayFormIn: scripts.filter((script) => isIn(forms[script])),
  };
}
