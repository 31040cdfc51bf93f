/** What is looked for in a text and in the addresses in it, and what counts when two findings overlap. */
import { findCards, findIbans } from './account-numbers.ts';
import { findCoordinates, findInMapAddress } from './coordinates.ts';
import type { Finder, Match } from './finder.ts';
import type { PersonalDataKind } from './kinds.ts';
import { findMailboxes } from './mailboxes.ts';
import {
  findBsns,
  findLabelledBsns,
  findLabelledPersonNumbers,
  findPassports,
  findPersonNumbers,
} from './person-numbers.ts';
import { findInCallAddress, findPhoneNumbers } from './phone-numbers.ts';
import { decodedAddress } from './plain-text.ts';
import type { Reading } from './readings.ts';
import { findLabelledUnits, findUnits } from './unit-numbers.ts';

type Search = readonly [PersonalDataKind, Finder];

const mailboxes: Search = ['personal-mailbox', findMailboxes];

/** In the order in which they count: what is inside something that was found before is not found again. */
const told: readonly Search[] = [
  mailboxes,
  ['iban', findIbans],
  ['bank-card', findCards],
  ['bsn', findLabelledBsns],
  ['person-number', findLabelledPersonNumbers],
  ['passport-number', findPassports],
  ['unit-number', findLabelledUnits],
  ['coordinates', findCoordinates],
  ['phone-number', findPhoneNumbers],
];

/** What only its own form tells: not where something was left out. */
const untold: readonly Search[] = [
  ['unit-number', findUnits],
  ['bsn', findBsns],
  ['person-number', findPersonNumbers],
];

/** In an address of the web a number may be the name of anything. */
const inAddress: readonly Search[] = [
  mailboxes,
  ['coordinates', findInMapAddress],
  ['phone-number', findInCallAddress],
];

export type Found = Match & { kind: PersonalDataKind };

/** What a list of searches finds in a text, from its start to its end. */
function matchesOf(text: string, searches: readonly Search[]): Found[] {
  const taken = new Uint8Array(text.length);
  const isFree = ({ start, end }: Match): boolean => !taken.subarray(start, end).includes(1);
  const all = searches.flatMap(([kind, find]) => {
    return find(text).flatMap((match): Found[] => {
      if (!isFree(match)) return [];
      taken.fill(1, match.start, match.end);
      return [{ ...match, kind }];
    });
  });
  return all.toSorted((a, b) => a.start - b.start);
}

const webAddress = /(?:https?|geo|viber):[^\s)>"'\]]{1,2000}/giu;

/** What a text says beside its addresses, and what these say. */
export function matchesIn({ text, way }: Reading): Found[] {
  if (way === 'spelled') return matchesOf(text, [mailboxes]);
  const addresses = [...text.matchAll(webAddress)].flatMap(({ 0: address, index }) => {
    return matchesOf(decodedAddress(address), inAddress).map((match) => ({ ...match, start: index }));
  });
  const rest = text.replace(webAddress, (address) => ' '.repeat(address.length));
  return [...addresses, ...matchesOf(rest, way === 'seen' ? [...told, ...untold] : told)].toSorted(
    (a, b) => a.start - b.start,
  );
}
