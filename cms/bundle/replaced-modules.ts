/** Modules of other people for which modules of ours stand in, whole. */

export interface Replaced {
  /** Path below `node_modules`. */
  module: string;
  /** Version of the package that was read to replace it. */
  madeFor: string;
  /** The module that stands in for it, by its path in the repository. It has the same exports, as far as they are used. */
  by: string;
}

export const replacedModules: readonly Replaced[] = [
  {
    module: 'decap-cms-core/dist/esm/constants/configSchema.js',
    madeFor: '3.19.1',
    by: 'cms/bundle/replaced/config-schema.ts',
  },
  {
    module: 'decap-cms-core/dist/esm/formats/frontmatter.js',
    madeFor: '3.19.1',
    by: 'cms/bundle/replaced/frontmatter.ts',
  },
  {
    module: 'decap-cms-widget-relation/dist/esm/RelationCache.js',
    madeFor: '3.7.2',
    by: 'cms/widgets/relation-cache.ts',
  },
  {
    module: 'decap-cms-core/dist/esm/components/UI/Notifications.js',
    madeFor: '3.19.1',
    by: 'cms/admin/toasts.ts',
  },
  // Its parser of Markdown is not that of the pages, and its writer leaves signs that mean something as they are typed.
  {
    module: 'decap-cms-widget-richtext/dist/esm/serializers/index.js',
    madeFor: '3.7.0',
    by: 'cms/rich-text/serializers.ts',
  },
];

export interface Wrapped {
  /** Package whose imports lead to our module. */
  from: string;
  /** What it imports. */
  name: string;
  /** The module that it gets, by its path in the repository: it passes on what the package has, with words of ours. */
  by: string;
}

/** Imports of Decap that get a module of ours around the package that they name. */
export const wrappedImports: readonly Wrapped[] = [
  { from: 'decap-cms-backend-gitlab', name: 'decap-cms-lib-auth', by: 'cms/hosts/lib-auth.ts' },
  { from: 'decap-cms-backend-forgejo', name: 'decap-cms-lib-auth', by: 'cms/hosts/lib-auth.ts' },
  { from: 'decap-cms-widget-list', name: '@dnd-kit/core', by: 'cms/widgets/wrapped/list-dnd-core.ts' },
  { from: 'decap-cms-widget-list', name: '@dnd-kit/sortable', by: 'cms/widgets/wrapped/list-dnd-sortable.ts' },
  { from: 'decap-cms-widget-relation', name: '@dnd-kit/core', by: 'cms/widgets/wrapped/dnd-core.ts' },
  { from: 'decap-cms-widget-relation', name: '@dnd-kit/sortable', by: 'cms/widgets/wrapped/dnd-sortable.ts' },
  { from: 'decap-cms-widget-file', name: '@dnd-kit/core', by: 'cms/widgets/wrapped/dnd-core.ts' },
  { from: 'decap-cms-widget-file', name: '@dnd-kit/sortable', by: 'cms/widgets/wrapped/dnd-sortable.ts' },
  { from: 'decap-cms-widget-select', name: 'react-select', by: 'cms/widgets/wrapped/select.ts' },
  { from: 'decap-cms-widget-relation', name: 'react-select/async', by: 'cms/widgets/wrapped/async-select.ts' },
];
