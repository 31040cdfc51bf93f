/** Words that stand beside the name of a place, and words that only look as if a name stood there. */
import type { Word } from './words.ts';

const nouns =
  /^(?:громад[аиіуоюамх]{1,3}|громадою|міст[оаиуіом]{1,2}|містах|містами|містечк\p{L}{1,3}|сел[оауіом]{1,2}|селищ[еаіуем]{1,2}|селищах|хутор\p{L}{0,2}|хутір|район\p{L}{0,3}|рад[аиіуо]|радою|міськрад\p{L}{1,2}|сільрад\p{L}{1,2}|селищрад\p{L}{1,2}|мері[яїєю]\p{L}{0,1}|муніципалітет\p{L}{0,3}|старост\p{L}{2,5}|смт|отг|мтг|стг|тг|мва|сва|р-н|hromada['’]?s?|hromady|gemeente[ns]?|gemeenteraad|stad|stadje|steden|dorp|dorpen|dorpje|nederzetting|raion|rayon|rajon|municipalit(?:y|ies)|cit(?:y|ies)|towns?|villages?|communit(?:y|ies))$/iu;

/** Short for a town, a village or a settlement, where a full stop follows. */
const shortNouns = /^(?:м|с|сел|смт|г|гр)$/iu;

/** The words for what is Ukrainian alone, and so tells a Ukrainian place whatever name stands there. */
const hromadas = /^(?:громад\p{L}{1,3}|отг|мтг|стг|тг|hromada['’]?s?|hromady)$/iu;

const regions = /^(?:област[ьіюей]\p{L}{0,3}|обл|облрад\p{L}{1,2}|ова|ода|oblast(?:en|s)?|region[es]?|provincie)$/iu;

/** Words that may stand between a name and the noun that it belongs to. */
const fillers =
  /^(?:міськ\p{L}{1,4}|сільськ\p{L}{1,4}|селищн\p{L}{1,4}|районн\p{L}{1,4}|територіальн\p{L}{1,4}|об['’ʼ]єднан\p{L}{1,4}|військов\p{L}{1,4}|van|de|het|of|the|міста|місті|села|селища|територіальна)$/iu;

/**
 * What communities and councils are called besides the name of a place: of a country, of a people, of a kind. Beside
 * a name of one of these there is no place to keep.
 */
const ordinary =
  /^(?:укра[їi]н|oekra[iï]|ukrain|нідерланд|nederland|голланд|holland|dutch|netherlands|європ|europ|данськ|данії|deens|denemark|польськ|польщ|pool|polen|німецьк|німеччин|duits|литовськ|литв|естон|латв|франц|франк(?:фурт)?$|британ|американ|канад|швейцар|швец|шведськ|норве|міськ|сільськ|селищн|обласн|районн|місцев|людськ|громадськ|селянськ|міжнародн|державн|студентськ|батьківськ|ветеранськ|верховн|наглядов|пілотн|партнерськ|спробн|єс$|eu$|oost-|west-|katott|катотт)/iu;

/** Whether a word is short for a settlement, with its full stop. */
export function isShortNoun({ text, isShort }: Word): boolean {
  return isShort && shortNouns.test(text);
}

/** Whether a word is a noun for a settlement, a community or its council. */
export function isSettlementNoun(word: Word): boolean {
  return nouns.test(word.text) || isShortNoun(word);
}

/** Whether a word stands for a Ukrainian community. */
export function isHromadaNoun({ text }: Word): boolean {
  return hromadas.test(text);
}

/** Whether a word stands for an oblast or a province. */
export function isRegionNoun({ text }: Word): boolean {
  return regions.test(text);
}

/** Whether a word may stand between a name and its noun. */
export function isFiller({ text }: Word): boolean {
  return fillers.test(text);
}

/** Whether a word names a country, a people or a kind, and no place. */
export function isOrdinary({ text }: Word): boolean {
  return ordinary.test(text);
}

const placeAdjective =
  /(?:ськ|цьк|зьк)(?:а|ої|ій|у|ою|і|их|им|ими|ий|ого|ому|е)$|(?:s|ts|z)k(?:a|oi|oyi|ii|iy|yi|yj|oiu|u|i|e|y)$/iu;

/** Whether a word has the shape of the adjective that Ukrainian makes of a place's name. */
export function isPlaceAdjective({ text }: Word): boolean {
  return text.length > 4 && placeAdjective.test(text);
}

const abbreviation = /^(?:[A-Z]{2,5}|\p{Lu}{2,4})$/u;

/** A short word of capitals: «громади ВПО», «gemeente CBS». A longer one may be a name that somebody typed in capitals. */
export function isAbbreviation({ text }: Word): boolean {
  return abbreviation.test(text);
}
