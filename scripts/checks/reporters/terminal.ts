import type { Severity, Wording, WordingLocale } from '#model/issues/issue-kind-info.ts';
import { placeOf } from '../report.ts';
import type { Report } from '../report.ts';

const warning = { en: '(warning)', nl: '(let op)', uk: '(увага)' } as const satisfies Wording;
const hint = { en: '(hint)', nl: '(tip)', uk: '(порада)' } as const satisfies Wording;
const errors = { en: 'errors', nl: 'fouten', uk: 'помилки' } as const satisfies Wording;
const warnings = { en: 'warnings', nl: 'waarschuwingen', uk: 'попередження' } as const satisfies Wording;
const hints = { en: 'hints', nl: 'tips', uk: 'поради' } as const satisfies Wording;

function signOf(severity: Severity, locale: WordingLocale): string {
  switch (severity) {
    case 'error':
      return '';
    case 'warning':
      return `${warning[locale]} `;
    case 'hint':
      return `${hint[locale]} `;
    default:
      return severity satisfies never;
  }
}

/** A line per issue, `place  fault. Remedy.`, and a count. */
export function toTerminal({ locale, issues, errorCount, warningCount, hintCount }: Report): string {
  const lines = issues.map((issue) => `${placeOf(issue)}  ${signOf(issue.severity, locale)}${issue.message}`);
  const counts = [`${errors[locale]}: ${errorCount}`, `${warnings[locale]}: ${warningCount}`];
  if (hintCount > 0) counts.push(`${hints[locale]}: ${hintCount}`);
  return [...lines, counts.join(', ')].join('\n');
}
