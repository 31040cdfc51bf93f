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

/** A run of GitLab's `publish` job; undefined for one that was ended. */
export type Turn = { begins: number; ends: number } | undefined;

/**
 * How GitLab runs the jobs of one resource group: one at a time, in no promised order as long as its process mode was not set
 * to `oldest_first`. A commit ends the older pipelines that their own `auto_cancel:on_new_commit` lets end, whether they run
 * or wait (https://docs.gitlab.com/ci/yaml/#workflowauto_cancelon_new_commit, https://docs.gitlab.com/ci/resource_groups/,
 * seen 2026-11-30).
 */
export function turnsOnGitLab(
  runs: readonly Run[],
  { isEndedByNewer, order }: { isEndedByNewer: (message: string) => boolean; order: 'oldest_first' | 'newest_first' },
): Turn[] {
  const takeNext = (): number | undefined => (order === 'oldest_first' ? waiting.shift() : waiting.pop());
  const turns: Turn[] = runs.map(() => undefined);
  let waiting: number[] = [];
  let running: { index: number; ends: number } | undefined;
  /** Lets the group go on until a moment. */
  const advance = (moment: number): void => {
    while (running && running.ends <= moment) {
      const begins = running.ends;
      const next = takeNext();
      running = next === undefined ? undefined : { index: next, ends: begins + (runs[next]?.takes ?? 0) };
      if (running) turns[running.index] = { begins, ends: running.ends };
    }
  };
  const isKept = (index: number): boolean => !isEndedByNewer(runs[index]?.message ?? '');
  for (const [index, { at, takes }] of runs.entries()) {
    advance(at);
    waiting = waiting.filter(isKept);
    if (running && isKept(running.index)) {
      waiting.push(index);
      continue;
    }
    if (running) turns[running.index] = undefined;
    const first = takeNext();
    if (first !== undefined) waiting.push(index);
    const own = first ?? index;
    running = { index: own, ends: at + (runs[own]?.takes ?? takes) };
    turns[own] = { begins: at, ends: running.ends };
  }
  advance(Number.POSITIVE_INFINITY);
  return turns;
}
