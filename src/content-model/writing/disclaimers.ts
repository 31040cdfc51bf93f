/**
 * How often a text says that something is not known. A reader looks for what is known: what is not stands once, in the
 * box of the document. The lists are our own, from the texts of this portal.
 */
import type { Locale, Localized } from '#locales';

const wordings: Localized<RegExp> = {
  nl: /(?<![\p{L}\p{N}])(?:(?:niet |on)bekend|weten wij niet|niet (?:nagevraagd|nagekeken|gevonden|gezien|gelezen)|vonden wij (?:\S+ ){0,4}niet|bewijst niet|bronnen (?:\S+ ){0,3}verschillen|verschillen de bronnen|(?:noemt|noemen) (?:\S+ ){0,4}niet|(?:zegt|zeggen) de bron(?:nen)? (?:\S+ ){0,3}niet)(?![\p{L}\p{N}])/giu,
  uk: /невідом\p{L}{1,3}(?!\p{L})|не (?:відомо|перевірено|перевіряли|знайшли|знайдено|доводить|сказано|бачили)(?!\p{L})|(?<!\p{L})розходяться(?!\p{L})|не назива(?:є|ють|в|ла|ло|ли)(?!\p{L})|ми не знаємо/giu,
};

/** Most of them for 1,000 words of a text: our own bound, and none in a summary. */
export const mostPerThousand = 6;

/** The title of that box is the name of a place on the page. */
const titleOfTheBox = /‘Wat wij niet weten’|«Чого ми не знаємо»/gu;

/** The wordings in a text, as they stand there, in order. */
export function disclaimersIn(text: string, locale: Locale): string[] {
  return [...text.replaceAll(titleOfTheBox, '').matchAll(wordings[locale])].map(([found]) => found);
}
