/**
 * Looks for places and other metadata in every picture that the Git history holds, also in branches
 * of drafts and in files that were removed; and for addresses of the published texts that lead nowhere now.
 *
 * Usage: node scripts/check-history.ts [--root folder] [--lang nl|uk|en]
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { isLocale } from '#locales';

import { scanAddresses } from './checks/history-addresses.ts';
import { scanHistory } from './checks/history-pictures.ts';
import type { HistoryScan } from './checks/history-pictures.ts';
import type { Wording } from '#model/issues/issue-kind-info.ts';
import { reportOf } from './checks/report.ts';
import { toTerminal } from './checks/reporters/terminal.ts';

const gaps = {
  'no-repository': {
    en: 'There is no Git history here: nothing was looked at.',
    nl: 'Hier is geen Git-geschiedenis: er is niets bekeken.',
    uk: 'Тут немає історії Git: нічого не перевірено.',
  },
  shallow: {
    en: 'The history is cut off (shallow clone): older pictures were not looked at. Run git fetch --unshallow.',
    nl: 'De geschiedenis is afgekapt (shallow clone): oudere foto’s zijn niet bekeken. Voer git fetch --unshallow uit.',
    uk: 'Історію обрізано (shallow clone): старіших світлин не перевірено. Виконайте git fetch --unshallow.',
  },
} as const satisfies Record<NonNullable<HistoryScan['gap']>, Wording>;

const looked = { en: 'pictures in the history', nl: 'foto’s in de geschiedenis', uk: 'світлини в історії' } as const;

const { values } = parseArgs({
  options: { root: { type: 'string', default: '.' }, lang: { type: 'string', default: 'en' } },
});
const locale = isLocale(values.lang) ? values.lang : 'en';
const root = resolve(values.root);
const { issues, count, gap } = await scanHistory(root);
if (gap) console.log(gaps[gap][locale]);
console.log(`${looked[locale]}: ${count}`);
const report = reportOf([...issues, ...(gap === 'no-repository' ? [] : await scanAddresses(root))], locale);
console.log(toTerminal(report));
if (report.errorCount > 0) process.exitCode = 1;
