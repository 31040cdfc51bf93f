/** What the editor said was saved, and whether Git still has it. */
import type { Locale } from '../../src/locales.ts';

/** A text that nobody else writes: found again without knowing where it went. */
export interface Saved {
  mark: string;
  collection: string;
  id: string;
  locale: Locale;
  /** Label of the form control. */
  field: string;
}

/** What an editor did to a whole draft. */
export interface Decision {
  collection: string;
  id: string;
  kind: 'published' | 'deleted';
}

export interface Ledger {
  texts: Saved[];
  noteSaved: (texts: readonly Saved[]) => void;
  noteDecision: (decision: Decision) => void;
  /** The newest text of each field that must still be there, with where it must be. */
  standing: () => (Saved & { where: 'draft' | 'main' })[];
}

function keyOf({ collection, id, locale, field }: Saved): string {
  return [collection, id, locale, field].join('\n');
}

/** Starts empty. */
export function createLedger(): Ledger {
  const texts: Saved[] = [];
  const drafted = new Map<string, Saved>();
  const published = new Map<string, Saved>();
  return {
    texts,
    noteSaved: (saved) => {
      texts.push(...saved);
      for (const text of saved) drafted.set(keyOf(text), text);
    },
    noteDecision: ({ collection, id, kind }) => {
      for (const [key, text] of drafted) {
        if (text.collection !== collection || text.id !== id) continue;
        if (kind === 'published') published.set(key, text);
        drafted.delete(key);
      }
    },
    standing: () => [
      ...[...drafted.values()].map((text) => ({ ...text, where: 'draft' as const })),
      ...[...published].filter(([key]) => !drafted.has(key)).map(([, text]) => ({ ...text, where: 'main' as const })),
    ],
  };
}
