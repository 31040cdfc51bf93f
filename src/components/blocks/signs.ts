import { equivalenceMarks } from '#components/ui/equivalence-marks.ts';
import type { IconName } from '#components/ui/icons.ts';
import type { BlockProps } from '#model/blocks.ts';

type Drawing =
  { kind: 'bar' | 'dot'; class?: string } | { kind: 'disc'; disc: string } | { kind: 'glyph'; icon: IconName };

/** How each sign of the portal is drawn: from the same parts as where it is used. */
export const signs: Readonly<Record<BlockProps<'Sign'>['mark'], Drawing>> = {
  'bar-none': { kind: 'bar' },
  'bar-stale': { kind: 'bar', class: 'kb-stale' },
  'bar-machine': { kind: 'bar', class: 'kb-machine' },
  'bar-sample': { kind: 'bar', class: 'kb-sample' },
  same: { kind: 'disc', disc: equivalenceMarks.same },
  close: { kind: 'disc', disc: equivalenceMarks.close },
  none: { kind: 'disc', disc: equivalenceMarks.none },
  unknown: { kind: 'disc', disc: equivalenceMarks.unknown },
  'law-full': { kind: 'glyph', icon: 'on' },
  'law-half': { kind: 'glyph', icon: 'half' },
  'law-ring': { kind: 'glyph', icon: 'ring' },
  'dot-full': { kind: 'dot' },
  'dot-open': { kind: 'dot', class: 'kb-plan' },
  'dot-dotted': { kind: 'dot', class: 'kb-unk' },
};
