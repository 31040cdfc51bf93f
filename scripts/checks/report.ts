/** What the content check found, in words. */
import type { Issue } from '#model/issues/issue.ts';
import type { Severity, WordingLocale } from '#model/issues/issue-kind-info.ts';
import { issueKinds } from '#model/issues/issue-kinds.ts';
import { messageOf } from '#model/issues/message-of.ts';

export interface ReportedIssue {
  kind: Issue['kind'];
  severity: Severity;
  file: string;
  line: number | undefined;
  /** Fault and remedy. */
  message: string;
}

export interface Report {
  locale: WordingLocale;
  issues: ReportedIssue[];
  errorCount: number;
  warningCount: number;
  hintCount: number;
}

/** Puts all issues in words, ordered by file and line. */
export function reportOf(issues: readonly Issue[], locale: WordingLocale): Report {
  const inOrder = issues.toSorted((a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0));
  const reported = inOrder.map((issue) => {
    const { severity } = issueKinds[issue.kind];
    return { kind: issue.kind, severity, file: issue.file, line: issue.line, message: messageOf(issue, locale) };
  });
  const countOf = (wanted: Severity): number => reported.filter(({ severity }) => severity === wanted).length;
  return {
    locale,
    issues: reported,
    errorCount: countOf('error'),
    warningCount: countOf('warning'),
    hintCount: countOf('hint'),
  };
}

/** `content/guides/bi-zone.nl.mdx:4` */
export function placeOf({ file, line }: Pick<ReportedIssue, 'file' | 'line'>): string {
  return line === undefined ? file : `${file}:${line}`;
}
