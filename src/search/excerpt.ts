/** A piece of an excerpt: plain text, hit or not. */
export interface ExcerptPart {
  text: string;
  hit: boolean;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", '#x27': "'" };

function decode(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|#39|#x27);/gu, (match, name: string) => entities[name] ?? match);
}

/**
 * Takes an excerpt of Pagefind apart: text with `<mark>` around the hits and five entities. What it
 * returns is text only, so nothing in an excerpt can become markup.
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/su)
    .filter((part) => part !== '')
    .map((part) => {
      const hit = /^<mark>(.*)<\/mark>$/su.exec(part);
      return { text: decode(hit?.[1] ?? part), hit: hit !== null };
    });
}
