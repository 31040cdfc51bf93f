const afterOpening = /(<(?:a|button)\b[^>]*>)\s+/gu;
const beforeClosing = /(?<!\s)\s+(<\/(?:a|button)>)/gu;
/** Only what ends a sentence or a part of it: "… .nl" and "… :root" are text. */
const beforePunctuation = /(<\/(?:a|span)>\)?)\s+(?=[,.;:!?)](?:\s|<))/gu;

/**
 * Drops white space that templates put where they break lines: just inside links and buttons, where a browser would
 * underline it, and between a link or span, in brackets or not, and the punctuation behind it.
 */
export function tidyHtml(html: string): string {
  return html.replace(afterOpening, '$1').replace(beforeClosing, '$1').replace(beforePunctuation, '$1');
}
