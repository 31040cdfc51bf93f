import type { IconName } from '#components/ui/icons.ts';

import type { LawEntry } from './view.ts';

const glyphs = {
  'in-force': 'on',
  amended: 'on',
  adopted: 'half',
  repealed: 'ring',
  bill: 'ring',
  unknown: 'ring',
} as const satisfies Record<LawEntry['status'], IconName>;

/** Full disc: in force. Half: adopted, not in force. Ring: everything else. */
export function lawGlyph(status: LawEntry['status']): IconName {
  return glyphs[status];
}

const dayInMs = 86_400_000;

/** A check of a law grows old after 180 days (PRODUCT: laws with status and "checked on"). */
export const daysThatACheckHolds = 180;

/** Whether a law was checked too long ago to lean on. Both dates are ISO days. */
export function isCheckOld(checkedOn: string, today: string): boolean {
  return Date.parse(today) - Date.parse(checkedOn) > daysThatACheckHolds * dayInMs;
}
