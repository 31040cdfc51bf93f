declare module 'spdx-expression-parse' {
  interface One {
    license: string;
    /** Or any later version. */
    plus?: true;
    exception?: string;
  }
  interface Two {
    left: Expression;
    conjunction: 'and' | 'or';
    right: Expression;
  }
  export type Expression = One | Two;
  /** @throws Error when the text is no SPDX expression */
  export default function parse(text: string): Expression;
}
