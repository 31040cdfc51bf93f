import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

import { isRun } from './inline-parts.ts';
import type { Spot } from './site-model.ts';

/** A script that the browser fetches and runs before it reads on: modules, `defer` and `async` let it go on. */
export function blockingScript({ tagName, attrs, sourceCodeLocation }: Tree.Element): Spot[] {
  const valueOf = (name: string) => attrs.find((attribute) => attribute.name === name)?.value;
  const src = valueOf('src');
  const waits = src !== undefined && (valueOf('defer') ?? valueOf('async')) !== undefined;
  if (tagName !== 'script' || !isRun(attrs) || valueOf('type') === 'module' || waits) return [];
  return [{ what: src ?? 'an inline script', line: sourceCodeLocation?.startLine ?? 0 }];
}
