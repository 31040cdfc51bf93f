/** The parts of the package `hyphen` that are used: it comes without types. */

declare module 'hyphen' {
  /** Liang's patterns, packed by the package. */
  type Patterns = readonly unknown[];
  interface Options {
    /** Whether to step over tags. */
    html?: boolean;
    /** What stands where a word may break; U+00AD by default. */
    hyphenChar?: string;
  }
  export default function createHyphenator(patterns: Patterns, options?: Options): (text: string) => string;
}
declare module 'hyphen/patterns/nl.js' {
  const patterns: readonly unknown[];
  export default patterns;
}
declare module 'hyphen/patterns/uk.js' {
  const patterns: readonly unknown[];
  export default patterns;
}
