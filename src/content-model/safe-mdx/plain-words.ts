/** Words of a piece of Markdown, for places that show no marks. */
import { toString } from 'mdast-util-to-string';

import { readText } from './read-text.ts';

/** What Markdown could mean something else by than itself. */
const marks = /[\\&*_`[\]!~<]/u;

/** The words of a heading as readers see them; a picture is told by its description. */
export function plainWords(heading: string): string {
  return marks.test(heading) ? toString(readText(`## ${heading}`).tree).trim() : heading;
}
