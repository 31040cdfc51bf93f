/** A question as somebody asks it. */
export interface Question {
  asked: string;
  /** Addresses of pages, each of which answers the question. */
  pages: readonly string[];
}
