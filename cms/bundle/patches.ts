/**
 * Changes to Decap's own code, each where its configuration offers no way. A patch must find its
 * place exactly once: after an upgrade the build stops instead of shipping without it.
 */

import { hostPatches } from './host-patches.ts';
import type { Patch } from './patch.ts';

/** The name under which patched modules find `hooks.ts`. */
export const hooksModule = 'kennisbrug-hooks';

export const patches: readonly Patch[] = hostPatches;

function times(text: string, part: string): number {
  return text.split(part).length - 1;
}

/**
 * A module of Decap with its patches.
 * @throws Error when a patch does not find its place exactly once
 */
export function patched(path: string, source: string): string {
  const isOf = ({ module }: { module: string }): boolean =>
    path.replaceAll('\\', '/').endsWith(`node_modules/${module}`);
  const own = patches.filter(isOf);
  const text = own.reduce((before, { module, find, replace }) => {
    const found = times(before, find);
    if (found !== 1)
      throw new Error(
        `${module}: the place of a patch was found ${found} times: ${find}. Compare it with the new version of Decap.`,
      );
    return before.replace(find, () => replace);
  }, source);
  const uses = [...new Set(own.flatMap((patch) => (patch.uses === undefined ? [] : [patch.uses])))];
  return uses.length === 0 ? text : `import { ${uses.join(', ')} } from '${hooksModule}';\n${text}`;
}

/** Modules that have patches. */
export const patchedModules = [...new Set(patches.map(({ module }) => module))];
