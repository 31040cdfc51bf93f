/** Checks a built site and hands what it found to the process that started it: `npm start`. */
import { constants, setPriority } from 'node:os';

import { checkSite } from '../checks/site/check-site.ts';

const [root, examples] = process.argv.slice(2);
if (root === undefined) throw new Error('Name the folder of the site.');

// Nobody waits for the outcome any more.
process.once('disconnect', () => process.exit());
// Whoever reads or saves meanwhile goes first.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
const { refusals, advice } = await checkSite({ root, examples: examples === 'examples' });
process.send?.([...refusals, ...advice], undefined, undefined, () => process.disconnect());
