/** Gives every section of a text its id: the one that it had, or a new one. */
import type { Locale } from '#locales';
import type { OutlineSection } from '#model/fields.ts';
import { slugOf } from '#model/romanise.ts';
import { isSectionId } from '#model/section-id.ts';
import { sectionsOf } from '#model/sections.ts';
import type { Section } from '#model/sections.ts';

import { showIds } from '../format/headings.ts';

interface Naming {
  body: string;
  locale: Locale;
  /** Sections of the file as it stands. */
  before: readonly Section[];
  /** Sections of the source language, with their ids; empty for the source itself. */
  source: readonly Section[];
  outline: readonly OutlineSection[];
}

/** An id per section, undefined while it has none. */
type Ids = (string | undefined)[];

/** Most characters of an id that is made from a heading. */
const longest = 40;

function isUsable(id: string | undefined, ids: Ids): id is string {
  return id !== undefined && isSectionId(id) && !ids.includes(id);
}

/** Takes over ids of sections that are alike; the first alike section that is free counts. */
function takeAlike(
  ids: Ids,
  sections: readonly Section[],
  known: readonly Section[],
  isAlike: (a: Section, b: Section) => boolean,
): void {
  sections.forEach((section, index) => {
    if (ids[index] !== undefined) return;
    const match = known.find((other) => isUsable(other.id, ids) && isAlike(section, other));
    if (match) ids[index] = match.id;
  });
}

/**
 * Takes over ids by place: between two sections that already have theirs, as many nameless sections
 * as there are free ids get them in order.
 */
function takeByPlace(ids: Ids, known: readonly Section[]): void {
  const order = known.flatMap(({ id }) => (id === undefined ? [] : [id]));
  let start = 0;
  while (start < ids.length) {
    if (ids[start] !== undefined) {
      start += 1;
      continue;
    }
    let end = start;
    while (end < ids.length && ids[end] === undefined) end += 1;
    const from = start === 0 ? 0 : order.indexOf(ids[start - 1] ?? '') + 1;
    const next = end === ids.length ? order.length : order.indexOf(ids[end] ?? '');
    const free = order.slice(from, Math.max(from, next)).filter((id) => isUsable(id, ids));
    const isAnchored = (start === 0 || from > 0) && next >= 0;
    if (isAnchored && free.length === end - start) free.forEach((id, offset) => (ids[start + offset] = id));
    start = end;
  }
}

/** A new id: the next step for a part with the facts of a step, else one made from the heading. */
function newId(section: Section, ids: Ids): string {
  const isStep = section.source.startsWith('<StepFacts');
  if (isStep) {
    const numbers = ids.map((id) => Number(/^step-(\d+)$/u.exec(id ?? '')?.[1] ?? 0));
    return `step-${Math.max(0, ...numbers) + 1}`;
  }
  const slug = slugOf(section.heading, longest);
  const stem = isSectionId(slug) ? slug : 'part';
  let id = stem;
  for (let number = 2; ids.includes(id); number += 1) id = `${stem}-${number}`;
  return id;
}

function idsOf({ body, locale, before, source, outline }: Naming): string[] {
  const sections = sectionsOf(body);
  const ids: Ids = sections.map(() => undefined);
  sections.forEach(({ id }, index) => {
    if (isUsable(id, ids)) ids[index] = id;
  });
  takeAlike(ids, sections, before, (a, b) => a.heading === b.heading);
  takeAlike(ids, sections, before, (a, b) => a.source !== '' && a.source === b.source);
  sections.forEach(({ heading }, index) => {
    const part = outline.find((each) => each.heading[locale] === heading);
    if (ids[index] === undefined && part && isUsable(part.id, ids)) ids[index] = part.id;
  });
  takeByPlace(ids, before);
  takeByPlace(ids, source);
  sections.forEach((section, index) => (ids[index] ??= newId(section, ids)));
  return ids.map((id) => id ?? '');
}

/**
 * The text with the id of every section. In this order: the id that stands there, the one that the
 * section had, the model's for its heading, the one in its place in the old text, the one in its
 * place in the source language, a new one.
 */
export function withSectionIds(naming: Naming): string {
  return showIds(naming.body, idsOf(naming));
}
