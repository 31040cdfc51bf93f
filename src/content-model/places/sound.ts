/**
 * How a Ukrainian name sounds, whatever the script and the table that it is written by: Ukrainian or Russian
 * letters, the official romanisation (see `romanise.ts`), the older English one, or Dutch. «Мирноград»,
 * `Myrnohrad` and `Mirnograd` sound alike. Capitals stand for sounds that have no letter: `J` ж, `C` ч and х,
 * `S` ш.
 */

/** The sign that is soft, the apostrophe and the hard sign are not heard. */
const cyrillic: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'h', д: 'd', е: 'e', є: 'e', ж: 'J', з: 'z', и: 'i', і: 'i', й: 'i' },
  ...{ к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'C', ц: 'ts' },
  ...{ ч: 'C', ш: 'S', щ: 'SC', ь: '', ъ: '', ю: 'u', я: 'a', ы: 'i', э: 'e' },
};

/** Groups of Latin letters for one sound, the longest first. */
const latin: readonly (readonly [RegExp, string])[] = [
  [/zgh/gu, 'z&'],
  [/shch|sjtsj|schtsch/gu, 'SC'],
  [/tsj|tsch|tch/gu, 'C'],
  [/zh|zj/gu, 'J'],
  [/sch|sh|sj/gu, 'S'],
  [/kh|ch|x/gu, 'C'],
  [/gh|g|&/gu, 'h'],
  [/oe/gu, 'u'],
  [/w/gu, 'v'],
  [/[yj]/gu, 'i'],
  [/[cq]/gu, 'k'],
];

const silent = /[\p{M}\p{Cf}'’ʼ‘`´′ʹ"-]/gu;

function fromCyrillic(letter: string): string {
  return cyrillic[letter] ?? letter;
}

/** What is not heard twice: doubled letters, and the glide before a vowel, which tables write in many ways. */
function evened(sound: string): string {
  return sound.replace(/(.)\1+/gu, '$1').replace(/i(?=[aeou])/gu, '');
}

/** The sound of a word; hyphens, accents and apostrophes inside it are not heard. */
export function soundOf(word: string): string {
  const plain = word.normalize('NFKD').toLowerCase().replace(silent, '');
  const heard = /\p{Script=Cyrillic}/u.test(plain)
    ? [...plain].map(fromCyrillic).join('')
    : latin.reduce((text, [letters, sound]) => text.replace(letters, sound), plain);
  return evened(heard);
}

/** Letters of other scripts, and figures, that are taken for Latin ones; beside them the Cyrillic twin, if any. */
const twins: readonly (readonly [string, string, string])[] = [
  ...([
    ['a', 'а', 'α'],
    ['b', 'в', 'β'],
    ['c', 'с', ''],
    ['e', 'е', 'ε'],
    ['h', 'н', 'η'],
    ['i', 'і', 'ι1'],
  ] as const),
  ...([
    ['k', 'к', 'κ'],
    ['m', 'м', 'μ'],
    ['o', 'о', 'ο0'],
    ['p', 'р', 'ρ'],
    ['t', 'т', 'τ'],
    ['x', 'х', 'χ'],
  ] as const),
  ...([
    ['y', 'у', 'υγ'],
    ['n', 'п', 'ν'],
    ['s', 'ѕ', ''],
    ['j', 'ј', ''],
    ['r', 'г', ''],
  ] as const),
];

const toCyrillic = new Map<string, string>([
  ...twins.flatMap(([from, to, others]) => [...`${from}${others}`].map((letter) => [letter, to] as const)),
  ['3', 'з'],
  ['6', 'б'],
]);
const toLatin = new Map(
  twins.flatMap(([to, from, others]) => [...`${from}${others}`].map((one) => [one, to] as const)),
);

function swapped(word: string, table: ReadonlyMap<string, string>): string {
  return [...word.normalize('NFKC').toLowerCase()].map((letter) => table.get(letter) ?? letter).join('');
}

/** Whether a word mixes scripts, or letters with figures: then letters may stand for those that look like them. */
function isMixed(word: string): boolean {
  const scripts = [/\p{Script=Cyrillic}/u, /\p{Script=Latin}/u, /\p{Script=Greek}/u, /\p{Nd}/u];
  return scripts.filter((script) => script.test(word.normalize('NFKC'))).length > 1;
}

/**
 * Every way in which a word may be meant to sound. A Dutch `zj` is ж or з before a soft vowel; where the letters are
 * of several scripts, one may stand for another that looks like it.
 */
export function soundsOf(word: string): readonly string[] {
  const twin = isMixed(word) ? [swapped(word, toCyrillic), swapped(word, toLatin)] : [];
  const soft = /[szSZ][jJ]/u.test(word) ? [word.toLowerCase().replaceAll('j', 'i')] : [];
  return [...new Set([word, ...twin, ...soft].map(soundOf))];
}
