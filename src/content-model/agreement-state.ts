/** How far an agreement is on a day, and in which order a ledger lists agreements. */
import { compareText } from './compare-text.ts';
import type { EntryData } from './collections.ts';

type Agreement = Pick<EntryData<'agreements'>, 'state' | 'due'>;

export type AgreementStanding = Agreement['state'] | 'overdue';

/**
 * Whether an agreement should have been kept already: the whole day, month or year of its date has
 * passed.
 * @param today ISO day
 */
export function isOverdue({ state, due }: Agreement, today: string): boolean {
  return (state === 'open' || state === 'running') && due < today.slice(0, due.length);
}

/** The state that readers see: what is overdue is called so, whether it was begun or not. */
export function agreementStanding(agreement: Agreement, today: string): AgreementStanding {
  return isOverdue(agreement, today) ? 'overdue' : agreement.state;
}

const ranks = { overdue: 0, open: 1, running: 1, done: 2, dropped: 3 } as const satisfies Record<
  AgreementStanding,
  number
>;

/** A month or year stands behind its last day. */
function lastDay(due: string): string {
  return `${due}-99-99`.slice(0, '2026-11-23'.length);
}

/** What is overdue first, then what is to be done, then what is done, then what was dropped; each by date. */
export function inLedgerOrder<A extends Agreement>(agreements: readonly A[], today: string): A[] {
  const rank = (agreement: A) => ranks[agreementStanding(agreement, today)];
  return agreements.toSorted((a, b) => rank(a) - rank(b) || compareText(lastDay(a.due), lastDay(b.due)));
}
