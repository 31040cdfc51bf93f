/** Changes the markup of a finished page, tag by tag: words that look like markup are left alone. */
import { readMarkup } from './markup.ts';

/** Elements that hold nothing and have no end tag (HTML, 13.1.2). */
const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * The page without some of its elements, and all that stands in them.
 * @param isUnwanted asked with the name and the opening tag of each element
 */
export function withoutElements(html: string, isUnwanted: (name: string, tag: string) => boolean): string {
  let kept = '';
  let from = 0;
  /** The element that is being left out, and how many of its name stand open in it. */
  let inside: { name: string; depth: number } | undefined;
  for (const { kind, name, start, end } of readMarkup(html)) {
    if (inside) {
      if (name !== inside.name) continue;
      inside.depth += kind === 'open' ? 1 : -1;
      if (inside.depth > 0) continue;
      inside = undefined;
      from = end;
    } else if (kind === 'open' && isUnwanted(name, html.slice(start, end))) {
      kept += html.slice(from, start);
      from = end;
      if (!voidElements.has(name)) inside = { name, depth: 1 };
    }
  }
  return inside ? kept : kept + html.slice(from);
}

/** One attribute of a tag as it is written: its name, and its value when it has one. */
const written = /\s+([^\s"'=/>]+)(?:="([^"]*)")?/gu;

/**
 * The page with its attributes changed.
 * @param change gives the new value of an attribute; undefined takes the attribute out
 */
export function mapAttributes(html: string, change: (name: string, value: string) => string | undefined): string {
  let mapped = '';
  let from = 0;
  for (const { kind, start, end } of readMarkup(html)) {
    if (kind !== 'open') continue;
    const tag = html.slice(start, end);
    const changed = tag.replace(written, (whole, name: string, value: string | undefined) => {
      const next = change(name, value ?? '');
      if (next === undefined) return '';
      return next === (value ?? '') ? whole : ` ${name}="${next}"`;
    });
    mapped += html.slice(from, start) + changed;
    from = end;
  }
  return mapped + html.slice(from);
}

/**
 * The page with `<` and `>` in the values of attributes as character references. Where scripts run, browsers read
 * `noscript` as raw text, in which `</noscript>` within a value ends the element: what follows would be markup.
 */
export function escapeAttributes(html: string): string {
  return mapAttributes(html, (_, value) => value.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
}
