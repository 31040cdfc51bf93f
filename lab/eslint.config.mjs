// @ts-check
import { defineConfig, globalIgnores } from 'eslint/config';

import project from '../eslint.config.mjs';

/** The rules of the project, without what it looks away from: that is this folder. */
export default defineConfig(
  globalIgnores(['node_modules/']),
  project.filter(({ ignores, files }) => ignores === undefined || files !== undefined),
);
