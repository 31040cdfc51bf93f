/** A piece of an excerpt: plain text, hit or not. */
export interface ExcerptPart {
  text: string;
  hit: boolean;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", '#x27': "'" };

function decode(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|#39|#x27);/gu, (match, name: string) => entities[name] ?? match);
}

/** A hit without the signs around it: Pagefind marks all up to the next space. */
function hitParts(hit: string): ExcerptPart[] {
  const [, before = '', word = hit, after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(hit) ?? [];
  return [
    { text: before, hit: false },
    { text: word, hit: true },
    { text: after, hit: false },
  ];
}

/** Three dots where an excerpt begins or ends in the middle of a sentence. */
function withEllipses(parts: readonly ExcerptPart[]): ExcerptPart[] {
  const text = parts.map((part) => part.text).join('');
  const begins = /^[\p{Lu}\p{N}«"‘“]/u.test(text.trimStart());
  const ends = /[.!?…»”’)]\s*$/u.test(text);
  return [...(begins ? [] : [{ text: '… ', hit: false }]), ...parts, ...(ends ? [] : [{ text: ' …', hit: false }])];
}

/**
 * Takes an excerpt of Pagefind apart: text with `<mark>` around the hits and five entities. What it
 * returns is text only, so nothing in an excerpt can become markup.
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
  const parts = excerpt
    .split(/(<mark>.*?<\/mark>)/su)
    .flatMap((part): ExcerptPart[] => {
      const hit = /^<mark>(.*)<\/mark>$/su.exec(part);
      return hit ? hitParts(decode(hit[1] ?? '')) : [{ text: decode(part), hit: false }];
    })
    .filter(({ text }) => text !== '');
  return parts.length === 0 ? [] : withEllipses(parts);
}
