import type { EntryData } from '#model/collections.ts';

/** An agreement as the ledger and the report of a visit show it. */
export type Agreement = EntryData<'agreements'> & {
  id: string;
  /** The report of the visit that it came from; left out on that report. */
  visit?: { title: string; href: string; lang: string | undefined };
};
