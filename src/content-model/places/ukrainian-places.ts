/** The places of Ukraine that a public list names; where it is from, and what was changed, stands in it. */
import { namePattern } from './name-pattern.ts';
import { placeFinder } from './place-finder.ts';
import type { PlaceFinder, PlaceName, Script } from './place-finder.ts';
import { soundOf } from './sound.ts';
import list from './ukrainian-places.json' with { type: 'json' };

/** The list is written backwards: see what it says about itself. */
function named(backwards: readonly string[]): string[] {
  return backwards.map((name) => [...name].toReversed().join(''));
}

const { cyrillic, latin } = list.everyday;
const words = { cyrillic: new Set(named(cyrillic.words)), latin: new Set(named(latin.words)) };
const forms = { cyrillic: new Set(named(cyrillic.forms)), latin: new Set(named(latin.forms)) };

const scripts = ['cyrillic', 'latin'] as const satisfies readonly Script[];

function listed(name: string): PlaceName {
  return {
    name,
    everydayWordIn: scripts.filter((script) => words[script].has(name)),
    everydayFormIn: scripts.filter((script) => forms[script].has(name)),
  };
}

/** Makes something when it is first asked for, and keeps it. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Finds every place of the list. To make the search takes a moment: it is made when a text is to be searched. */
export const listedPlaces: () => PlaceFinder = once(() => placeFinder(named(list.names).map(listed)));

/** The sounds of the names that look like everyday words or have such forms. */
const everydaySounds = once(() => {
  const soundsIn = (names: ReadonlySet<string>): string[] => [...names].map(soundOf);
  return {
    words: { cyrillic: soundsIn(words.cyrillic), latin: soundsIn(words.latin) },
    forms: { cyrillic: soundsIn(forms.cyrillic), latin: soundsIn(forms.latin) },
  };
});

/** A name that stands in a record of the portal, with the everyday words that it looks like, as far as the list knows. */
export function recordedPlace(name: string): PlaceName {
  const isForm = namePattern(name)?.words[0];
  const isIn = (sounds: readonly string[]): boolean => sounds.some((sound) => isForm?.(sound));
  const known = everydaySounds();
  return {
    name,
    everydayWordIn: scripts.filter((script) => isIn(known.words[script])),
    everydayFormIn: scripts.filter((script) => isIn(known.forms[script])),
  };
}
