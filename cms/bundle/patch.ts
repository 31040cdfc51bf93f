/** A change to a module of Decap. */
export interface Patch {
  /** End of the module's path inside `node_modules`. */
  module: string;
  /** Why it is needed. */
  reason: string;
  find: string;
  replace: string;
  /** What the replacement uses of `hooks.ts`. */
  uses?: string;
}
