/** What the parts of a list page are given. */
import type { FilterName } from '#routing/segments.ts';

/** One way to narrow a list, as plain links. */
export interface FilterLinks {
  by: FilterName;
  values: readonly { name: string; href: string; count: number; current: boolean }[];
}
