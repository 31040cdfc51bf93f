/** The map of what a text may contain besides plain elements: the only place where a text finds components. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

import type { Locale } from '#locales';
import type { BlockName } from '#model/blocks.ts';

import { bind } from './bind.ts';
import Compare from './Compare.astro';
import ContentLink from './ContentLink.astro';
import type { ResolveLink } from './content-link.ts';
import Emphasis from './Emphasis.astro';
import Note from './Note.astro';
import NoteReference from './NoteReference.astro';
import Picture from './Picture.astro';
import Rule from './Rule.astro';
import type { RuleLookup } from './rule-lookup.ts';
import SmallHeading from './SmallHeading.astro';
import Sign from './Sign.astro';
import StepFacts from './StepFacts.astro';
import Table from './Table.astro';
import TaskBox from './TaskBox.astro';

const blocks = { Note, StepFacts, Sign, Compare, Rule } satisfies Record<BlockName, AstroComponentFactory>;

/**
 * The components of a text in one language.
 * @param page where a link leads, whether the text stands alone on its page, and what the rules of laws say
 */
export function blocksFor(
  locale: Locale,
  page: { resolve: ResolveLink; alone: boolean; ruleOf: RuleLookup },
): Record<string, AstroComponentFactory> {
  const own = Object.entries(blocks).map(([name, component]) => [name, bind(component, { locale })] as const);
  return {
    ...Object.fromEntries(own),
    Rule: bind(Rule, { locale, ruleOf: page.ruleOf }),
    a: bind(ContentLink, { resolve: page.resolve, alone: page.alone }),
    h3: bind(SmallHeading, { alone: page.alone }),
    em: bind(Emphasis, { locale }),
    table: bind(Table, { locale }),
    img: bind(Picture, { locale }),
    note: bind(NoteReference, { locale }),
    input: bind(TaskBox, { locale }),
  };
}
