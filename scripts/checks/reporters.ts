import type { Report } from './report.ts';
import { toGitHub } from './reporters/github.ts';
import { toJson } from './reporters/json.ts';
import { toTerminal } from './reporters/terminal.ts';

/** The forms in which a report can be printed. */
export const reporters = {
  terminal: toTerminal,
  json: toJson,
  github: toGitHub,
} satisfies Record<string, (report: Report) => string>;

export type ReporterName = keyof typeof reporters;

/** Whether a text names a reporter. */
export function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(reporters, name);
}
