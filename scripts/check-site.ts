/**
 * Checks a built site and lists every fault.
 *
 * Usage: node scripts/check-site.ts [folder] [--examples]
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { checkSite } from './checks/site/check-site.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { examples: { type: 'boolean', default: false } },
});
const report = await checkSite({ root: resolve(positionals[0] ?? 'dist'), examples: values.examples });
console.log(report.text);
if (report.faultCount > 0) process.exitCode = 1;
