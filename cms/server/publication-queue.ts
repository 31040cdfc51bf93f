/** Publications run one after the other; what takes a text off the site goes first. */

export interface Task {
  /** Whether it goes before all that are not, and ends a running one that is not, which begins anew after it. */
  isUrgent: boolean;
  /**
   * Does the work. When the signal fires before anything is changed, it ends with the signal's reason and may be called
   * again.
   */
  run: (signal: AbortSignal) => Promise<void>;
}

interface Waiting {
  task: Task;
  resolve: () => void;
  reject: (error: unknown) => void;
}

export interface PublicationQueue {
  /** Ends as the task ends. */
  add: (task: Task) => Promise<void>;
}

/** A queue that runs one task at a time, urgent ones first, otherwise in the order in which they came. */
export function createPublicationQueue(): PublicationQueue {
  const waiting: Waiting[] = [];
  let running: { item: Waiting; end: AbortController } | undefined;

  /** After the urgent ones, before or after the others. */
  const place = (item: Waiting, isNext: boolean): void => {
    const firstOther = waiting.findIndex(({ task }) => !task.isUrgent);
    if (firstOther < 0 || !isNext) waiting.push(item);
    else waiting.splice(firstOther, 0, item);
  };
  const runNext = async (): Promise<void> => {
    const item = waiting.shift();
    if (!item) return;
    const end = new AbortController();
    running = { item, end };
    try {
      await item.task.run(end.signal);
      item.resolve();
    } catch (error) {
      if (end.signal.aborted) place(item, true);
      else item.reject(error);
    }
    running = undefined;
    void runNext();
  };
  return {
    add: (task) =>
      new Promise((resolve, reject) => {
        place({ task, resolve, reject }, task.isUrgent);
        if (!running) void runNext();
        else if (task.isUrgent && !running.item.task.isUrgent) running.end.abort();
      }),
  };
}
