/**
 * Numbers that stand for one person: the Dutch citizen service number, the Ukrainian tax and register numbers, and
 * passports. Where a label says what a number is, the label decides; without one the check digit does.
 */
import { after, before, digitsOf, finderOf } from './finder.ts';
import type { Finder, Judge } from './finder.ts';

/** What stands before the number of an organisation, a file or a product: its check digit may be right by chance. */
const otherLabels = [
  'rsin|kvk|kamer van koophandel|btw|vat|factu|invoice|dossier|zaak|kenmerk|referentie|reference|order|bestel',
  'project|subsidie|grant|agreement|contract|overeenkomst|besluit|vergunning|aanbested|tender|pic|oin|vestiging',
  'klant|meter|artikel|serie|kadast|perceel|isbn|issn|doi|eori|gln|ean|duns|registratie|eu-nummer|publicatie',
  'єдрпоу|едрпоу|edrpou|єдр|код|договор|договір|угод|контракт|рахун|накладн|закупів|лот|кадастр|проєкт|проект',
  'справ|рішен|розпоряджен|наказ|постанов|лист|реєстр|катоттг|коатуу|дк|інвентар|серійн|артикул|№',
].join('|');

const otherLabel = new RegExp(String.raw`(?<!\p{L})(?:${otherLabels})[^!?;\n]{0,30}$`, 'iu');

const units =
  /^\s?(?:€|\$|₴|%|°|(?:euro|eur|uah|usd|грн|гривень|гривні|тис|млн|kwh|mwh|kg|ton|тонн|m2|m3|кв|inwoners|осіб|людей|stuks)(?!\p{L}))/iu;

/** Whether the words around a number say that it is an amount, or the number of something else. */
function isOther(match: RegExpExecArray): boolean {
  return (
    /(?:[€$₴]|eur|uah)\s?$/iu.test(before(match, 5)) ||
    units.test(after(match, 12)) ||
    otherLabel.test(before(match, 60))
  );
}

/** The "elfproef" of the citizen service number: weights 9 to 2, and -1 for the last digit. */
function isBsn(digits: string): boolean {
  const sum = Array.from(digits, Number).reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
  return sum !== 0 && sum % 11 === 0;
}

/**
 * The tax number of a person in Ukraine (РНОКПП): the first five digits count the days from 31 December 1899 to the
 * birth, and the last is a check digit with the weights -1, 5, 7, 9, 4, 6, 10, 5, 7.
 */
function isTaxNumber(digits: string): boolean {
  const weights = [-1, 5, 7, 9, 4, 6, 10, 5, 7];
  const values = Array.from(digits, Number);
  const sum = weights.reduce((total, weight, at) => total + weight * (values[at] ?? 0), 0);
  const days = Number(digits.slice(0, 5));
  return values[9] === (((sum % 11) + 11) % 11) % 10 && days > 7_000 && days < 46_000;
}

const starts = String.raw`(?<![\p{L}\d/_-])(?<!\d[.,])`;
const ends = String.raw`(?![\p{L}\d])(?![-/_.,]\d|[-/_]\p{L})`;

/** A round number is an amount. */
function judgedBy(isRight: (digits: string) => boolean): Judge {
  return (match) => {
    const digits = digitsOf(match[0]);
    return !digits.endsWith('00000') && isRight(digits) && !isOther(match);
  };
}

const bsnLabel = String.raw`(?<!\p{L})(?:bsn|burgerservice-?\s?(?:nummers?|nr)|sofi-?\s?(?:nummers?|nr))`;

/** Dutch citizen service numbers. */
export const findLabelledBsns: Finder = finderOf(
  new RegExp(String.raw`${bsnLabel}\D{0,30}(?<found>\d(?:[ .-]?\d){8})(?!\d)`, 'iu'),
);
export const findBsns: Finder = finderOf(
  new RegExp(String.raw`${starts}\d{4}[. ]?\d{2}[. ]?\d{3}${ends}`, 'u'),
  judgedBy(isBsn),
);

const personLabels = [
  String.raw`рнокпп|іпн|інн|ипн|инн|rnokpp|ipn|унзр|unzr|облікової\s+картки|v-nummers?|vreemdelingennummers?`,
  String.raw`ідентифікаційн\p{L}{1,4}\s+(?:номер|код)\p{L}{0,3}|податков\p{L}{1,4}\s+номер\p{L}{0,3}`,
  String.raw`persoonsnummers?|fiscaal nummer|belastingnummers?|tax number`,
].join('|');

/** Ukrainian numbers of a person: for taxes (ten digits), and of the demographic register (a birthday and five digits). */
export const findLabelledPersonNumbers: Finder = finderOf(
  new RegExp(
    String.raw`(?<!\p{L})(?:${personLabels})(?!\p{L})\D{0,60}(?<found>\d{8}-\d{5}|\d(?:[ -]?\d){9})(?!\d)`,
    'iu',
  ),
);
export const findPersonNumbers: Finder = finderOf(
  new RegExp(String.raw`${starts}\d{10}${ends}`, 'u'),
  judgedBy(isTaxNumber),
);

const passportLabels = String.raw`паспорт\p{L}{0,3}|id-?картк\p{L}{1,3}|посвідчення\s+особи|paspoort(?:en|nummers?|nr)?|passports?|identiteits(?:kaart|bewijs)\p{L}{0,6}|id-kaart|rijbewijs\p{L}{0,6}`;

/** Two letters and six or seven signs, or nine digits, after the word for a passport or an identity card. */
export const findPassports: Finder = finderOf(
  new RegExp(
    String.raw`(?<!\p{L})(?:${passportLabels})(?!\p{L})\D{0,40}?(?<![\p{L}\d])(?<found>\p{L}{2}\s?№?\s?\d{6,7}|[A-Z]{2}[A-Z\d]{6}\d|\d{9})(?![\p{L}\d])`,
    'iu',
  ),
);
