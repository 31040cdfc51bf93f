/** Sortable items as Decap's lists get them: what moves an item has a name. */
import { ownWords } from '../../admin/own-words.ts';

import { useSortable as useWordedSortable } from './dnd-sortable.ts';

export { SortableContext } from '@dnd-kit/sortable';

type Sortable = ReturnType<typeof useWordedSortable>;

export function useSortable(item: Parameters<typeof useWordedSortable>[0]): Sortable {
  const sortable = useWordedSortable(item);
  const attributes = { ...sortable.attributes, 'aria-label': ownWords().move };
  return { ...sortable, attributes };
}
