/** A command that is part of `npm run test:long`. */
export interface LongRun {
  name: string;
  /** From the folder of the project. */
  script: string;
  args: string[];
  /** For a tenth of the time. */
  short: string[];
}

/** In the order in which they run: the shortest first. Measurements of time (`npm run bench`) judge nothing and are left out. */
export const longRuns: readonly LongRun[] = [
  { name: 'laboratory', script: 'lab/test.ts', args: [], short: [] },
  {
    name: 'search evaluation',
    script: 'lab/eval-search.ts',
    args: ['--half', 'final', '--alone', '--misses'],
    short: ['--half', 'final', '--alone', '--misses', '--pages', '60', '--queries', '15'],
  },
  { name: 'editor soak', script: 'lab/soak-editor.ts', args: ['--saves', '300'], short: ['--saves', '30'] },
  { name: 'fuzz of bodies', script: 'lab/fuzz-bodies.ts', args: ['--count', '300000'], short: ['--count', '30000'] },
  { name: 'Git soak', script: 'lab/soak-git.ts', args: ['--steps', '5000'], short: ['--steps', '500'] },
  {
    name: 'fuzz of publishing',
    script: 'lab/fuzz-publish.ts',
    args: ['--entries', '2000', '--batch', '500'],
    short: ['--entries', '200', '--batch', '200'],
  },
];
