import type { SectionOutline } from '#model/safe-mdx/text-outline.ts';

import type { SectionState } from './view.ts';

export interface SectionView extends SectionOutline {
  id: string;
  /** Place in the text, counted from 0. */
  index: number;
  state: SectionState | undefined;
}

export interface SectionGroup {
  kind: 'section' | 'steps' | 'exchange';
  sections: SectionView[];
}

const stepId = /^step-\d+$/u;

/** Whether a section is a step of a guide. */
export function isStep({ id }: { id: string }): boolean {
  return stepId.test(id);
}

const exchange = ['learned-host', 'learned-guest'];

/** Sections in reading order; steps, and what both sides of a visit learned, are taken together where the first stands. */
export function groupSteps(sections: readonly SectionView[]): SectionGroup[] {
  const steps: SectionGroup = { kind: 'steps', sections: sections.filter(isStep) };
  const learned: SectionGroup = { kind: 'exchange', sections: sections.filter(({ id }) => exchange.includes(id)) };
  return sections.flatMap((section): SectionGroup[] => {
    const group = [steps, ...(learned.sections.length === 2 ? [learned] : [])].find((each) =>
      each.sections.includes(section),
    );
    if (!group) return [{ kind: 'section', sections: [section] }];
    return section === group.sections[0] ? [group] : [];
  });
}

/** The sections that have an id, with their place and their state. */
export function withStates(
  sections: readonly SectionOutline[],
  states: ReadonlyMap<string, SectionState>,
): SectionView[] {
  return sections.flatMap((section, index) => {
    const { id } = section;
    return id === undefined ? [] : [{ ...section, id, index, state: states.get(id) }];
  });
}
