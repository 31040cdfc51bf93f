/**
 * Checks that every commit says what it does in a short title, and why in its body.
 *
 * Usage: npm run check:commits
 */
import { commitFaults } from './commits/commit-faults.ts';
import { readCommits, type CommitScan } from './commits/read-commits.ts';

/** The rule holds for what came after this commit. */
const since = '255038f2d6e7483436674da831b95824d22c492e';

/** Without a body; they were merged before there was a check, and a history is not written again. */
const merged = new Set(['bacf12f', '4d5bead', '204666e', '51ae988', 'd363d03', 'c6b4b07', 'c5bcbe7']);

const gaps: Readonly<Record<NonNullable<CommitScan['gap']>, string>> = {
  'no-repository': 'There is no Git history here: no commit was looked at.',
  shallow:
    `The history is cut off (shallow clone) before ${since.slice(0, 7)}, after which every commit says why: older commits were ` +
    'not looked at. Run git fetch --unshallow, or let CI fetch the whole history.',
  'other-history':
    `This history does not hold ${since.slice(0, 7)}, after which every commit says why: no commit was looked at. In a ` +
    'repository with a history of its own, name its first commit in scripts/check-commits.ts.',
};

const { commits, gap } = await readCommits(process.cwd(), since);
if (gap) console.log(gaps[gap]);
const faults = commits.filter(({ hash }) => !merged.has(hash.slice(0, 7))).flatMap(commitFaults);
for (const fault of faults) console.log(fault);
console.log(`${commits.length} commits: ${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;
