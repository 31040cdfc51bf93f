/** The ids of sections, which an editor never sees. */
import { headingLinesOf } from '#model/sections.ts';

const idAtEnd = /[ \t]*\{#[^\s{}]+\}[ \t]*$/u;

/** Applies a change to the heading line of every section. */
function mapHeadings(body: string, change: (line: string, index: number) => string): string {
  const lines = body.split('\n');
  headingLinesOf(body).forEach((line, index) => {
    const at = line - 1;
    lines[at] = change(lines[at] ?? '', index);
  });
  return lines.join('\n');
}

/** The text without the ids of its sections. */
export function hideIds(body: string): string {
  return mapHeadings(body, (line) => line.replace(idAtEnd, ''));
}

/** The text with an id at each section, in order. */
export function showIds(body: string, ids: readonly string[]): string {
  return mapHeadings(body, (line, index) => {
    const heading = line.replace(idAtEnd, '').replace(/[ \t]+#*[ \t]*$/u, '');
    return `${heading} {#${ids[index] ?? ''}}`;
  });
}
