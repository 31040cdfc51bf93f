import type { Severity } from '#model/issues/issue-kind-info.ts';
import type { Report } from '../report.ts';

/** Characters that end a workflow command; see GitHub's "Workflow commands" for the escapes. */
function escape(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

const commands = { error: 'error', warning: 'warning', hint: 'notice' } as const satisfies Record<Severity, string>;

/** Annotations that GitHub and Forgejo show beside the changed lines. */
export function toGitHub(report: Report): string {
  const lines = report.issues.map(({ severity, file, line, message }) => {
    return `::${commands[severity]} file=${escapeProperty(file)},line=${line ?? 1}::${escape(message)}`;
  });
  return lines.join('\n');
}
