/**
 * Checks the content and lists every fault: file, line, what is wrong and what to do. With `--hints`
 * also what could be written more plainly.
 *
 * Usage: node scripts/check-content.ts [--root folder] [--lang nl|uk|en] [--reporter terminal|json|github] [--hints]
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { isLocale } from '#locales';

import { checkContent } from './checks/check-content.ts';
import { reportOf } from './checks/report.ts';
import { isReporterName, reporters } from './checks/reporters.ts';

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: '.' },
    lang: { type: 'string', default: 'en' },
    reporter: { type: 'string', default: 'terminal' },
    hints: { type: 'boolean', default: false },
  },
});
const issues = await checkContent(resolve(values.root), { hints: values.hints });
const report = reportOf(issues, isLocale(values.lang) ? values.lang : 'en');
console.log(reporters[isReporterName(values.reporter) ? values.reporter : 'terminal'](report));
if (report.errorCount > 0) process.exitCode = 1;
