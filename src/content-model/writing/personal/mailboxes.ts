/** Mailboxes of persons; those of offices are what a text should name. */
import { finderOf } from './finder.ts';
import type { Finder } from './finder.ts';
import { doubtfulWords, foldUkrainian, officeStems, officeWords, ukrainianStems } from './office-words.ts';

/** Domains at which anybody can have a mailbox. */
const privateProvider = new RegExp(
  String.raw`(?:^|\.)(?:${[
    String.raw`(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|aol|gmx|zoho|yandex|protonmail)\.[a-z.]+`,
    String.raw`(?:proton|me|mac|pm|tuta|tutanota|fastmail|mail)\.(?:me|com)|tuta\.io`,
    String.raw`(?:ziggo|kpnmail|kpnplanet|planet|hetnet|home|xs4all|upcmail|chello|casema|quicknet|solcon|zonnet)\.nl`,
    String.raw`ukr\.net|(?:i|meta|online|email|bigmir|ua\.fm|3g)\.(?:ua|net)|(?:mail|inbox|list|bk|rambler)\.ru`,
  ].join('|')})$`,
  'u',
);

type Part = 'office' | 'doubtful' | 'initial' | 'name';

function isOfficeWord(word: string): boolean {
  const folded = foldUkrainian(word);
  return (
    officeStems.some((stem) => word.includes(stem)) ||
    officeWords.has(word) ||
    officeWords.has(folded) ||
    (folded.length >= 7 && folded.endsWith('rada')) ||
    ukrainianStems.some((stem) => folded.startsWith(stem))
  );
}

/** A word that the domain has too says as little as a link word: `dorp.oost@dorp.example`. */
function kindOf(word: string, domain: string): Part {
  if (word.length === 1) return 'initial';
  if (isOfficeWord(word)) return 'office';
  return doubtfulWords.has(word) || (word.length > 3 && domain.includes(word)) ? 'doubtful' : 'name';
}

/** The words of a name before the `@`: without digits, and without what stands after a `+`. */
function wordsIn(name: string): string[] {
  return name
    .replace(/\+.*$/u, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

/** An initial and a word is a person, unless the word is only that of an office: `e.zaken`, but `v.hromadskyi`. */
function isInitialAndName(words: readonly string[], parts: readonly Part[]): boolean {
  const [name = ''] = words.filter((_, at) => parts[at] !== 'initial');
  if (parts.length === 2)
    return name !== '' && parts.includes('initial') && !officeStems.some((stem) => name.includes(stem));
  return parts.some((part, at) => part === 'initial' && (parts[at + 1] === 'name' || parts[at - 1] === 'name'));
}

/**
 * Whether the name before the `@` is that of a person: an initial and a name, or two names and no word of an office.
 * Of a single word nobody can tell.
 */
function isPersonsName(name: string, domain: string): boolean {
  const words = wordsIn(name);
  if (words.length < 2) return false;
  const parts = words.map((word) => kindOf(word, domain));
  return isInitialAndName(words, parts) || (!parts.includes('office') && parts.includes('name'));
}

/** Words that anybody puts into an address of their own. */
const anybodysWords: ReadonlySet<string> = new Set(['info', 'mail', 'email', 'contact', 'office', 'post', 'team']);

/** At a provider for anybody only the name can tell: `rada` is an office, and `info` is one beside a single other word. */
function isOfficesName(name: string, domain: string): boolean {
  const words = wordsIn(name);
  const parts = words.map((word) => kindOf(word, domain));
  const offices = words.filter((_, at) => parts[at] === 'office');
  const isTold = offices.some((word) => !anybodysWords.has(word));
  const others = parts.filter((part) => part === 'name').length;
  return !parts.includes('initial') && (isTold || (offices.length > 0 && others <= 1));
}

function isPersonal(address: string): boolean {
  const [name = '', domain = ''] = address.toLowerCase().split('@');
  return privateProvider.test(domain) ? !isOfficesName(name, domain) : isPersonsName(name, domain);
}

/** Mailboxes of persons in a text. */
export const findMailboxes: Finder = finderOf(
  /(?<![\p{L}\d_.+-])[\p{L}\d_.+'-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}[\p{L}\d-]{1,62}/u,
  ([found]) => isPersonal(found),
);

/** How people write an address so that machines do not see it: `naam (at) voorbeeld (punt) nl`. */
export function withSpelledSigns(text: string): string {
  return text
    .replace(/\s?[[({<]\s?(?:at|apenstaartje|ет|собака|равлик)\s?[\])}>]\s?/giu, '@')
    .replace(/\s?[[({<]\s?(?:dot|punt|крапка|точка)\s?[\])}>]\s?/giu, '.')
    .replace(/\s?@\s?/gu, '@');
}
