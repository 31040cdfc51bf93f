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
