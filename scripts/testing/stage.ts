/** How many tests or checks passed and failed, and what there is to say about it. */
export interface StageResult {
  passed: number;
  failed: number;
  /** Shown when something failed. */
  output?: string;
}

export interface StageContext {
  root: string;
  /** Folder of this run, gone afterwards. */
  work: string;
  /** Fires when the person at the terminal has had enough. */
  signal: AbortSignal;
  log: (line: string) => void;
}

export interface Stage {
  name: string;
  /** Neighbours of another lane run beside it, those of the same lane after it; without a lane, it runs alone. */
  lane?: 'types' | 'files';
  run: (context: StageContext) => Promise<StageResult>;
}
