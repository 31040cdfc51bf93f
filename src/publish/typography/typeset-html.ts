/** Typography of a finished page: no-break spaces where a line must not break, soft hyphens where a long word may. */
import type { Localized } from '#locales';

import { dutchRules } from './dutch-rules.ts';
import { EditedPage } from './edited-page.ts';
import type { GapRule } from './gap-rule.ts';
import { isWord, shortestHyphenated, softBreaks, softHyphen } from './soft-hyphens.ts';
import { readFlow } from './text-flow.ts';
import { ukrainianRules } from './ukrainian-rules.ts';

const rules = { nl: dutchRules, uk: ukrainianRules } satisfies Localized<readonly GapRule[]>;

const noBreakSpace = '\u00A0';
const wordJoiner = '\u2060';
/** A button or picture, and the punctuation that ends a word behind it. */
const endsBehindObject = /\uFFFC(?=[.,;:!?…)»”’])/u;
/** White space at which a line may break (HTML: ASCII whitespace). */
const breakable = /^[ \t\r\n\f]+$/u;
/** Space and what stands between lines and blocks; no-break spaces end a word as well. */
const betweenWords = ' \t\r\n\f\u00A0\u202F\u2028\u2029';

/**
 * Sets the text of a page by the rules of the language in which it stands. Attributes, code, fields of forms and
 * the title stay as they are. To set a page twice changes nothing more. Takes time linear in the page's length.
 * @param html a finished, well-formed page
 */
export function typesetHtml(html: string): string {
  const { text, pieces } = readFlow(html);
  const page = new EditedPage(html, pieces);
  let before = '';
  let end = 0;
  while (end < text.length) {
    const start = skip(text, end, true);
    const wordEnd = skip(text, start, false);
    const word = text.slice(start, wordEnd);
    if (word === '') break;
    if (before !== '' && mustJoin(page, end, [before, text.slice(end, start), word])) join(page, end, start);
    for (const { at, text: sign } of signsWithin(page, start, word)) page.insert(at, sign);
    before = word;
    end = wordEnd;
  }
  return page.toString();
}

/** Offset of the first character from there that is not, or is, between words. */
function skip(text: string, from: number, isBetween: boolean): number {
  let at = from;
  while (at < text.length && betweenWords.includes(text.charAt(at)) === isBetween) at += 1;
  return at;
}

function mustJoin(page: EditedPage, at: number, [before, gap, after]: readonly [string, string, string]): boolean {
  const locale = page.settingAt(at)?.locale;
  return locale !== undefined && breakable.test(gap) && rules[locale].some((rule) => rule(before, after));
}

/** One no-break space in place of all white space in the gap, which tags may interrupt. */
function join(page: EditedPage, start: number, end: number): void {
  page.replace(start, noBreakSpace);
  for (let at = start + 1; at < end; at += 1) page.replace(at, '');
}

interface Sign {
  at: number;
  text: string;
}

/** What is put into a word, by rising offsets. */
function* signsWithin(page: EditedPage, start: number, word: string): Generator<Sign> {
  let held = punctuationHeld(start, word);
  for (const sign of word.length >= shortestHyphenated ? softHyphens(page, start, word) : []) {
    if (held && held.at <= sign.at) {
      yield held;
      held = undefined;
    }
    yield sign;
  }
  if (held) yield held;
}

/**
 * Browsers may break a line between a button and the full stop behind it (CSS Text, 5.1, on atomic inlines), unless a
 * word joiner stands there.
 */
function punctuationHeld(start: number, word: string): Sign | undefined {
  const { index } = endsBehindObject.exec(word) ?? {};
  return index === undefined ? undefined : { at: start + index + 1, text: wordJoiner };
}

/** Each part of the word on its own: what stands in two elements side by side may be two words to the eye. */
function* softHyphens(page: EditedPage, start: number, word: string): Generator<Sign> {
  if (!isWord(word)) return;
  for (const { at, text, setting } of page.partsOf(start, word)) {
    if (!setting.locale || !setting.isNarrow || !setting.isTranslatable) continue;
    for (const offset of softBreaks(setting.locale, text)) yield { at: at + offset, text: softHyphen };
  }
}
