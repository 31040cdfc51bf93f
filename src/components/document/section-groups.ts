import type { RenderedBlock, RenderedSection } from './rendered-body.ts';
import type { SectionState } from './view.ts';

export interface SectionView {
  id: string;
  heading: string;
  blocks: RenderedBlock[];
  state: SectionState | undefined;
}

export interface SectionGroup {
  kind: 'section' | 'steps';
  sections: SectionView[];
}

const stepId = /^step-\d+$/u;

/** Whether a section is a step of a guide. */
export function isStep({ id }: { id: string }): boolean {
  return stepId.test(id);
}

/** Sections in reading order, with the steps taken together where the first one stands. */
export function groupSteps(sections: readonly SectionView[]): SectionGroup[] {
  const steps = sections.filter(isStep);
  return sections.flatMap((section): SectionGroup[] => {
    if (!isStep(section)) return [{ kind: 'section', sections: [section] }];
    return section === steps[0] ? [{ kind: 'steps', sections: steps }] : [];
  });
}

/** Gives every section its state. */
export function withStates(
  sections: readonly RenderedSection[],
  states: ReadonlyMap<string, SectionState>,
): SectionView[] {
  return sections.map((section) => ({ ...section, state: states.get(section.id) }));
}
