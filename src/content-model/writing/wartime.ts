/**
 * Sentences that may tell too much about a place in Ukraine while there is war: the publication
 * rules of the portal (`content/pages/publication-rules`). A pattern cannot decide that, so it asks.
 * It looks only where a passage speaks of Ukraine and a sentence joins two things: a site and an
 * exact place, a visit and a day to come, a strike and its day or place.
 */
import type { Locale, Localized } from '#locales';

import type { WritingFinding } from './findings.ts';

/** Where and when a text is read. */
export interface WartimeContext {
  locale: Locale;
  /** ISO day. */
  today: string;
  /** The whole text is about a stay in Ukraine. */
  isInUkraine?: boolean | undefined;
}

interface Patterns {
  ukraine: RegExp;
  site: RegExp;
  exactPlace: RegExp;
  address: RegExp;
  visit: RegExp;
  strike: RegExp;
  day: RegExp;
  months: readonly string[];
}

const patterns = {
  nl: {
    ukraine: /oekra[ïi]|hromada|oblast|kyiv|kiev|lviv|charkiv|odesa|dnipro|zaporizj|mykolajiv|cherson|tsjernihiv/iu,
    site: /(?<!\p{L})(?:onderstations?|transformatorstations?|(?:elektriciteits|energie|kern|warmte|waterkracht)centrales?|gasleiding(?:en)?|waterzuivering|pompstations?|(?:spoor)?brug(?:gen)?|stuwdam(?:men)?|kazernes?|legerbas(?:is|es)|legeronderde(?:el|len)|munitiedepots?|luchtafweer|controleposten?|militaire? (?:basis|vliegveld|terrein))(?!\p{L})/iu,
    exactPlace:
      /(?<!\p{L})(?:bij|nabij|naast|tegenover|in het dorp|in de wijk|ten (?:noorden|zuiden|oosten|westen) van|\d{1,3} (?:km|kilometer|meter) (?:van|buiten))\s(?:de |het )?\p{Lu}/u,
    address:
      /(?<!\p{L})(?:vul\.|vulytsja|prospekt|bulvar) \p{Lu}[\p{L}’ -]{1,40}?,? \d{1,4}|\p{Lu}\p{L}{2,30}(?:straat|laan|weg|plein|kade) \d{1,4}/u,
    visit: /(?<!\p{L})(?:(?:werk|tegen)?bezoek(?:t|en)?|delegaties?|reis|reist|reizen|vertrekt|komt aan)(?!\p{L})/iu,
    strike:
      /(?<!\p{L})(?:raket|drone)?(?:inslag(?:en)?|aanval(?:len)?|beschieting(?:en)?|bombardement(?:en)?)(?!\p{L})/iu,
    day: /(?<!\d)(\d{1,2}) (\p{L}{3,9}) (\d{4})(?!\d)/u,
    months: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
  },
  uk: {
    ukraine: /україн|громад|област|ки[їє]в|льв[іо]в|харк[іо]в|одес|дніпр|запоріж|микола[їє]в|херсон|черніг/iu,
    site: /(?<!\p{L})(?:підстанці[яїюєй]\p{L}{0,3}|(?:гідро|тепло)?електростанці\p{L}{1,4}|(?:ТЕЦ|ТЕС|ГЕС|АЕС|ППО)|газопров\p{L}{1,5}|водозаб\p{L}{1,5}|котельн\p{L}{1,3}|міст|мост(?:у|ом|и|ів|ах)|дамб\p{L}{1,3}|казарм\p{L}{1,3}|блокпост\p{L}{0,3}|військов\p{L}{1,3} (?:частин|баз|аеродром|об’єкт)\p{L}{0,4})(?!\p{L})/u,
    exactPlace:
      /(?<!\p{L})(?:біля|поблизу|поруч і?з|поряд і?з|неподалік(?: від)?|навпроти|на околиці|[ув] селі|[ув] мікрорайоні|за \d{1,3} (?:км|метрів) від)\s(?:міста |села |смт )?\p{Lu}|за адресою/iu,
    address:
      /(?<!\p{L})(?:вул\.|вулиц\p{L}{1,3}|просп\.|проспект\p{L}{0,3}|пл\.|площ\p{L}{1,3}|бульвар\p{L}{0,3}|пров\.|провул\p{L}{2,5}) \p{Lu}[\p{L}’. -]{1,40}?,? (?:буд\. )?\d{1,4}/u,
    visit:
      /(?<!\p{L})(?:візит\p{L}{0,3}|делегаці\p{L}{1,3}|поїздк\p{L}{1,3}|відвіда\p{L}{1,5}|приїд\p{L}{1,3})(?!\p{L})/iu,
    strike:
      /(?<!\p{L})(?:обстріл\p{L}{0,4}|влучан\p{L}{1,3}|ракетн\p{L}{1,3} удар\p{L}{0,3}|приліт|прильот\p{L}{1,3})(?!\p{L})/iu,
    day: /(?<!\d)(\d{1,2}) (\p{L}{5,9}) (\d{4})(?!\d)/u,
    months: [
      'січня',
      'лютого',
      'березня',
      'квітня',
      'травня',
      'червня',
      'липня',
      'серпня',
      'вересня',
      'жовтня',
      'листопада',
      'грудня',
    ],
  },
} as const satisfies Localized<Patterns>;

const isoDay = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/u;

/** The first day that a sentence names, ISO. */
function dayIn(sentence: string, { day, months }: Patterns): string | undefined {
  const [iso] = isoDay.exec(sentence) ?? [];
  const [, date = '', month = '', year = ''] = day.exec(sentence) ?? [];
  const number = months.indexOf(month.toLowerCase()) + 1;
  if (number === 0) return iso;
  return `${year}-${String(number).padStart(2, '0')}-${date.padStart(2, '0')}`;
}

function kindsIn(sentence: string, words: Patterns, today: string): WritingFinding['kind'][] {
  const place = words.exactPlace.test(sentence);
  const day = dayIn(sentence, words);
  const kinds: WritingFinding['kind'][] = [];
  if (words.address.test(sentence)) kinds.push('exact-address');
  if (place && words.site.test(sentence)) kinds.push('exact-site');
  if (day !== undefined && day > today && words.visit.test(sentence)) kinds.push('coming-visit');
  if ((day !== undefined || place) && words.strike.test(sentence)) kinds.push('place-of-strike');
  return kinds;
}

/** Whether a text speaks of Ukraine or a place there. */
export function namesUkraine(text: string, locale: Locale): boolean {
  return patterns[locale].ukraine.test(text);
}

/** What a sentence of a passage about Ukraine may tell too much of. */
export function wartimeKinds(sentence: string, { locale, today }: WartimeContext): WritingFinding['kind'][] {
  return kindsIn(sentence, patterns[locale], today);
}
