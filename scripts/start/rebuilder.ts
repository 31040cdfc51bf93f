interface RebuilderOptions {
  /** Builds once; gets the paths that changed since the last build began. */
  build: (changed: Set<string>) => Promise<void>;
  /** How long to wait for more changes, in milliseconds. */
  pause?: number;
}

export interface Rebuilder {
  /** Asks for a build because this path changed. */
  wish: (path: string) => void;
  /** Builds at once, whether or not anything changed. */
  buildNow: () => Promise<void>;
  /** Takes no more wishes, and waits for a build that is under way. */
  stop: () => Promise<void>;
}

/** Gathers wishes and builds one at a time: what changes during a build leads to one more build after it. */
export function createRebuilder({ build, pause = 150 }: RebuilderOptions): Rebuilder {
  let wished = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let stopped = false;

  const run = async (): Promise<void> => {
    const changed = wished;
    wished = new Set();
    await build(changed);
    running = undefined;
    if (wished.size > 0) plan();
  };
  const plan = () => {
    clearTimeout(timer);
    if (stopped || running) return;
    timer = setTimeout(() => {
      running = run();
    }, pause);
  };
  return {
    wish: (path) => {
      wished.add(path);
      plan();
    },
    buildNow: () => {
      running ??= run();
      return running;
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
