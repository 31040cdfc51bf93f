/**
 * Changes to Decap's own code, each where its configuration offers no way. A patch must find its
 * place exactly once: after an upgrade the build stops instead of shipping without it.
 */

import { accessPatches } from './access-patches.ts';
import { formPatches } from './form-patches.ts';
import { hostPatches } from './host-patches.ts';
import { listPatches } from './list-patches.ts';
import type { Patch } from './patch.ts';
import { unsavedTextPatches } from './unsaved-text-patches.ts';
import { wordPatches } from './word-patches.ts';

const core = 'decap-cms-core/dist/esm';

/** The name under which patched modules find `hooks.ts`. */
export const hooksModule = 'kennisbrug-hooks';

export const patches: readonly Patch[] = [
  ...formPatches,
  ...hostPatches,
  ...unsavedTextPatches,
  {
    module: `${core}/actions/entries.js`,
    reason:
      'The backup of unsaved text is offered before the entry is there, which then overwrites it (decap-cms #5055).',
    find: '} = await backend.getLocalDraftBackup(collection, slug);',
    replace:
      '} = await backend.getLocalDraftBackup(collection, slug);\n    if (entry) await draftIsOpen(() => getState().entryDraft, slug);',
    uses: 'draftIsOpen',
  },
  {
    module: `${core}/lib/i18n.js`,
    reason: 'A new document starts with the headings of its own language.',
    find: 'data: dataFields\n',
    replace: 'data: startIn(collection, locale, dataFields)\n',
    uses: 'startIn',
  },
  {
    module: `${core}/reducers/editorialWorkflow.js`,
    reason: 'After a save that failed, a published or new text counted as a draft, and the next save failed for that.',
    find: "return state.setIn(['entities', `${action.payload.collection}.${action.payload.slug}`, 'isPersisting'], false);",
    replace:
      "return state.updateIn(['entities', `${action.payload.collection}.${action.payload.slug}`], (entry) => entry?.get('slug') ? entry.set('isPersisting', false) : undefined).update('entities', (all) => all.filter(Boolean));",
  },
  {
    module: `${core}/reducers/editorialWorkflow.js`,
    reason: 'After a publication that failed, the button went on saying that it is under way.',
    find: 'case UNPUBLISHED_ENTRY_PUBLISH_FAILURE:\n',
    replace:
      "case UNPUBLISHED_ENTRY_PUBLISH_FAILURE:\n      return state.deleteIn(['entities', `${action.payload.collection}.${action.payload.slug}`, 'isPublishing']);\n",
  },
  {
    module: `${core}/components/Editor/EditorControlPane/Widget.js`,
    reason: 'What is typed stands in its own language.',
    find: 'return /*#__PURE__*/createElement(controlComponent, {',
    replace: 'return createInLanguage(controlComponent, {',
    uses: 'createInLanguage',
  },
  ...accessPatches,
  ...listPatches,
  ...wordPatches,
];

/** Modules that are left out whole, with what stands in for them. */
export const replacements = [
  {
    module: `${core}/constants/configSchema.js`,
    reason: 'Checking the configuration needs eval; the tests check it instead.',
    find: 'export function validateConfig(config) {',
    contents: 'export function validateConfig() {}',
  },
  {
    module: `${core}/formats/frontmatter.js`,
    reason: 'Its front matter runs code (`---js`); the portal has its own.',
    find: "import matter from 'gray-matter';",
    contents: [
      'const refuse = () => { throw new Error("This format of front matter is not used."); };',
      'export const FrontmatterInfer = { fromFile: refuse, toFile: refuse };',
      'const format = () => FrontmatterInfer;',
      'export { format as frontmatterYAML, format as frontmatterTOML, format as frontmatterJSON };',
    ].join('\n'),
  },
  {
    module: 'decap-cms-widget-richtext/dist/esm/serializers/index.js',
    reason:
      'Its parser of Markdown is not that of the pages, and its writer leaves signs that mean something as they are typed.',
    find: 'export function slateToMarkdown(raw, {',
    contents: `export { htmlToSlate, markdownToHtml, markdownToSlate, slateToMarkdown } from '${hooksModule}';`,
  },
] as const;

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
  const replacement = replacements.find(isOf);
  if (replacement) {
    if (times(source, replacement.find) !== 1)
      throw new Error(`${replacement.module} is not what its replacement stands for.`);
    return replacement.contents;
  }
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
export const patchedModules = [...new Set([...patches, ...replacements].map(({ module }) => module))];
