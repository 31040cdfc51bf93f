/** Sortable items as Decap gets them: what they are is told in the language of the interface. */
import { useSortable as useKitSortable } from '@dnd-kit/sortable';

import { ownWords } from '../../admin/own-words.ts';

export { SortableContext, arrayMove, horizontalListSortingStrategy } from '@dnd-kit/sortable';

type Sortable = Parameters<typeof useKitSortable>[0];

export function useSortable(item: Sortable): ReturnType<typeof useKitSortable> {
  return useKitSortable({ ...item, attributes: { roleDescription: ownWords().movable, ...item.attributes } });
}
