/** Puts an issue in words. */
import type { Issue } from './issue.ts';
import type { WordingLocale } from './issue-kind-info.ts';
import { issueKinds } from './issue-kinds.ts';

/** Fault and remedy of an issue in one language. */
export function messageOf({ kind, values }: Pick<Issue, 'kind' | 'values'>, locale: WordingLocale): string {
  const words: string = issueKinds[kind].words[locale];
  const known = new Map(Object.entries(values ?? {}));
  return words.replace(/\{([a-z]+)\}/gu, (placeholder, name: string) => {
    const value = known.get(name) ?? placeholder;
    return typeof value === 'string' ? value : value[locale];
  });
}
