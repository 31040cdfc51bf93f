/** A piece of an excerpt: plain text, hit or not. What it holds is text only, so nothing in it can become markup. */
export interface ExcerptPart {
  text: string;
  hit: boolean;
}
