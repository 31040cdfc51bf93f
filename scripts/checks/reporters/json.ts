import type { Report } from '../report.ts';

/** The whole report for other programs. */
export function toJson(report: Report): string {
  return JSON.stringify(report, undefined, 2);
}
