import type { Wording } from '../issue.ts';
import { placeOf } from '../report.ts';
import type { Report } from '../report.ts';

const warning = { en: '(warning)', nl: '(let op)', uk: '(увага)' } as const satisfies Wording;
const errors = { en: 'errors', nl: 'fouten', uk: 'помилки' } as const satisfies Wording;
const warnings = { en: 'warnings', nl: 'waarschuwingen', uk: 'попередження' } as const satisfies Wording;

/** A line per issue, `place  fault. Remedy.`, and a count. */
export function toTerminal({ locale, issues, errorCount, warningCount }: Report): string {
  const lines = issues.map((issue) => {
    const sign = issue.severity === 'warning' ? `${warning[locale]} ` : '';
    return `${placeOf(issue)}  ${sign}${issue.message}`;
  });
  return [...lines, `${errors[locale]}: ${errorCount}, ${warnings[locale]}: ${warningCount}`].join('\n');
}
