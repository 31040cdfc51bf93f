/** Advice about the address of a source: readers must find what was read, and no private person in it. */
import type { WritingFinding } from './findings.ts';

/** Common first names in the Netherlands and, as addresses spell them, in Ukraine; our own short list. */
const firstNames = new Set(
  (
    'johan henk kees piet gerrit jeroen pieter willem hendrik marieke annelies anneke marjan ingrid wouter sander martijn ' +
    'thijs joost maarten bart ruud frans harm jelle sjoerd femke sanne lotte marloes esther judith mirjam monique ' +
    'oleksandr oleksandra serhii serhiy sergiy andrii andriy volodymyr mykola vasyl mykhailo petro yurii yuriy taras ' +
    'bohdan dmytro vitalii vitaliy ruslan oleh oksana olena nataliia natalia iryna svitlana tetiana liudmyla kateryna ' +
    'yuliia halyna larysa valentyna'
  ).split(' '),
);

/** A first name and a name after it, between hyphens; what holds a figure is no name. */
function nameIn(path: string): string | undefined {
  const words = decodeURIComponent(path)
    .toLowerCase()
    .split(/[-_/.]/u);
  const index = words.findIndex((word, at) => firstNames.has(word) && /^\p{L}{2,}$/u.test(words[at + 1] ?? ''));
  return index === -1 ? undefined : words.slice(index, index + 2).join('-');
}

/**
 * @param address as it is saved; what is no address has no findings
 * @returns `home-page` when it names a site and no page, `name-in-address` when it seems to hold somebody's name
 */
export function sourceAddressFindings(address: string): WritingFinding[] {
  if (!URL.canParse(address)) return [];
  const { pathname, search } = new URL(address);
  if (/^\/?(?:nl|uk|ua|en)?\/?$/u.test(pathname) && search === '') {
    return [{ kind: 'home-page', line: 1, found: address }];
  }
  try {
    const name = nameIn(pathname);
    return name === undefined ? [] : [{ kind: 'name-in-address', line: 1, found: name }];
  } catch (error) {
    if (error instanceof URIError) return [];
    throw error;
  }
}
