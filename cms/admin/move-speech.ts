/** What a screen reader hears while an item of a list is moved: places, where dnd-kit names the keys of items. */
import { controlWords } from './control-words.ts';
import { shownLocale } from './interface-locale.ts';

/** What dnd-kit knows of an item; the numbers are those of its list. */
interface Item {
  data: { current?: { sortable?: { index: number; items: readonly unknown[] } } | undefined };
}

interface Move {
  active: Item;
  over: Item | null;
}

function placeOf(item: Item | null): { place: number; count: number } {
  const sortable = item?.data.current?.sortable;
  return { place: (sortable?.index ?? 0) + 1, count: sortable?.items.length ?? 1 };
}

/** By the events of dnd-kit. */
export const moveSpeech = {
  onDragStart: ({ active }: Pick<Move, 'active'>): string => controlWords(shownLocale()).taken(placeOf(active).place),
  onDragOver: ({ active, over }: Move): string => {
    const { place, count } = placeOf(over ?? active);
    return controlWords(shownLocale()).over(place, count);
  },
  onDragEnd: ({ active, over }: Move): string => {
    const { place, count } = placeOf(over ?? active);
    return controlWords(shownLocale()).put(place, count);
  },
  onDragCancel: (): string => controlWords(shownLocale()).stayed,
};
