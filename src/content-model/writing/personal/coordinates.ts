/** Exact places on the map. */
import { finderOf } from './finder.ts';
import type { Finder, Judge } from './finder.ts';

/** Words and letters that stand at a latitude or a longitude. */
const direction = [
  'n|s|e|w|o|z|nb|zb|ol|wl|lat|lon|lng|latitude|longitude|noord|oost|zuid|west|north|east|south',
  'noorderbreedte|oosterlengte|breedtegraad|lengtegraad|breedte|lengte',
  'пн|пд|сх|зх|ш|д|широта|довгота|широти|довготи|північної|південної|східної|західної',
].join('|');

const degrees = String.raw`-?\d{1,3}[.,]\d{3,20}`;
const between = String.raw`[\s°,;/|()]{1,8}(?:(?:${direction})(?!\p{L})[\s.:°,;)(-]{0,5}){0,4}`;

const pair = new RegExp(String.raw`(?<![\d.,])(${degrees})(${between})(${degrees})(?!\d)`, 'iu');

/** The land that the portal is about, as [south, north, west, east] in whole degrees. */
const countries = [
  [50, 54, 3, 8],
  [44, 53, 22, 41],
] as const;

function isInACountry(latitude: number, longitude: number): boolean {
  return countries.some(
    ([south, north, west, east]) => latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  );
}

/**
 * Five decimals are a metre or two: no ratio is that exact. Four may be one, and count only within the two countries;
 * three only when it is said that they are coordinates.
 */
const isPlace: Judge = ([, first = '', middle = '', second = '']) => {
  const decimals = Math.min(...[first, second].map((text) => text.replace(/^.*[.,]/u, '').length));
  const [one, other] = [Number(first.replace(',', '.')), Number(second.replace(',', '.'))];
  if (Math.max(Math.abs(one), Math.abs(other)) > 180) return false;
  const isNear = isInACountry(one, other) || isInACountry(other, one);
  const isSaid = /[\p{L}°]/u.test(middle);
  return decimals >= 5 || (decimals === 4 && (isNear || isSaid)) || (isNear && isSaid);
};

const minutes = String.raw`\d{1,2}(?:[.,]\d{1,8})?`;

/** Grid squares of the military (MGRS), and open location codes ("plus codes") of ten signs. */
const grids = [
  /(?<![\p{L}\d])\d{1,2}[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?(?:\d{4}\s?\d{4}|\d{5}\s?\d{5})(?![\p{L}\d])/u,
  /(?<![\p{L}\d])[2-9CFGHJMPQRVWX]{8}\+[2-9CFGHJMPQRVWX]{2,3}(?![\p{L}\d])/u,
];

const finders: readonly Finder[] = [
  finderOf(pair, isPlace),
  finderOf(new RegExp(String.raw`\d{1,3}\s?°\s?${minutes}\s?'(?:\s?${minutes}\s?(?:"|''))?`, 'u')),
  ...grids.map((pattern) => finderOf(pattern)),
];

/** Coordinates in degrees, in degrees and minutes, or as a code. */
export const findCoordinates: Finder = (text) => finders.flatMap((find) => find(text));

/** Places in an address of a map. */
export const findInMapAddress: Finder = finderOf(
  /(?:geo:|[@=/]|!3d)-?\d{1,2}\.\d{3,20}(?:,|\/|!4d|&[a-z_]{0,8}lon=)-?\d{1,3}\.\d{3,20}/iu,
);
