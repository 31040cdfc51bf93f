import type { ContentsItem } from '#components/document/view.ts';
import { isStep } from '#components/document/section-groups.ts';

/**
 * A contents list in which the steps of a guide stand below their common heading.
 * @param heading of all steps, as the page shows it
 */
export function stepsInContents(items: readonly ContentsItem[], heading: string): ContentsItem[] {
  const first = items.find(isStep);
  return items.flatMap((item): ContentsItem[] => {
    if (!isStep(item)) return [item];
    const step = { ...item, isSub: true };
    return item === first ? [{ id: 'steps', heading }, step] : [step];
  });
}
