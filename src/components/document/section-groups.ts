import type { RenderedBlock, RenderedSection } from './rendered-body.ts';
import type { SectionMark } from './view.ts';

export interface SectionView {
  id: string;
  heading: string;
  blocks: RenderedBlock[];
  mark: SectionMark | undefined;
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

/** Gives every section its mark. */
export function withMarks(
  sections: readonly RenderedSection[],
  marks: ReadonlyMap<string, SectionMark>,
): SectionView[] {
  return sections.map((section) => ({ ...section, mark: marks.get(section.id) }));
}
