/**
 * How GitHub and Forgejo queue the runs of one concurrency group: one runs, one waits, and a newer one takes the place of the
 * one that waits; `cancel-in-progress` ends the one that runs
 * (https://docs.github.com/en/actions/using-jobs/using-concurrency, seen 2026-11-30).
 */
export interface Run {
  message: string;
  /** Seconds. */
  at: number;
  takes: number;
}

/** When each run ended, in seconds; undefined for one that was ended or replaced. */
export function endOfRuns(runs: readonly Run[], cancels: (message: string) => boolean): (number | undefined)[] {
  const ends: (number | undefined)[] = runs.map(() => undefined);
  let running: { index: number; until: number } | undefined;
  let waiting: number | undefined;
  /** Lets the group go on until a moment. */
  const advance = (moment: number): void => {
    while (running && running.until <= moment) {
      ends[running.index] = running.until;
      const next: number | undefined = waiting;
      waiting = undefined;
      running = next === undefined ? undefined : { index: next, until: running.until + (runs[next]?.takes ?? 0) };
    }
  };
  for (const [index, { at, takes, message }] of runs.entries()) {
    advance(at);
    if (running && !cancels(message)) waiting = index;
    else {
      running = { index, until: at + takes };
      waiting = undefined;
    }
  }
  advance(Number.POSITIVE_INFINITY);
  return ends;
}
