/** One fault of the content, where it stands, and what its words need. */
import type { Wording } from './issue-kind-info.ts';
import type { IssueKind } from './issue-kinds.ts';

export interface Issue {
  kind: IssueKind;
  /** Path from the root of the repository. */
  file: string;
  /** Counted from 1; absent when the file as a whole is meant. */
  line?: number | undefined;
  /** What stands in the place of the placeholders. */
  values?: Readonly<Record<string, string | Wording>>;
}
