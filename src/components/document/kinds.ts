import type { IconName } from '#components/ui/icons.ts';
import type { Key, PluralKey } from '#i18n/keys.ts';
import type { ListName } from '#routing/paths.ts';

interface Kind {
  /** Sets colour and rule pattern. */
  class: string;
  icon: IconName;
  label: Key;
  plural: Key;
  hint: Key;
  count: PluralKey;
}

/** The three kinds of document, as they look and are called. */
export const kinds = {
  guides: {
    class: 'kb-guide',
    icon: 'guide',
    label: 'kind.guide',
    plural: 'menu.guides',
    hint: 'kind.guideHint',
    count: 'count.guides',
  },
  cases: {
    class: 'kb-case',
    icon: 'case',
    label: 'kind.case',
    plural: 'menu.cases',
    hint: 'kind.caseHint',
    count: 'count.cases',
  },
  visits: {
    class: 'kb-visit',
    icon: 'visit',
    label: 'kind.visit',
    plural: 'menu.visits',
    hint: 'kind.visitHint',
    count: 'count.visits',
  },
} as const satisfies Record<ListName, Kind>;
