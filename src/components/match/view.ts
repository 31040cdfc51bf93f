import type { DocumentCard } from '#components/document/view.ts';

export interface Choice {
  id: string;
  name: string;
}

/** A guide with what it needs beforehand. */
export interface MatchRow {
  card: DocumentCard;
  needs: readonly Choice[];
  /** Ids of its topics. */
  topics: readonly string[];
}
