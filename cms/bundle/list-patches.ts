/** Changes to Decap’s lists of entries and of choices: drawn a screen at a time, and read when they are needed. */
import type { Patch } from './patch.ts';

export const listPatches: readonly Patch[] = [
  {
    module: 'decap-cms-widget-relation/dist/esm/RelationCache.js',
    reason: 'What was published a moment ago was no choice in any form until the editor was loaded again.',
    find: 'this.pendingRequests = new Map();\n',
    replace: "this.pendingRequests = new Map();\n    window.addEventListener('hashchange', () => this.clear());\n",
  },
  {
    module: 'decap-cms-widget-relation/dist/esm/RelationCache.js',
    reason: 'Choices that the form before asked for counted as fresh in the next one.',
    find: 'this.cache.set(cacheKey, result);',
    replace: 'if (this.pendingRequests.get(cacheKey) === request) this.cache.set(cacheKey, result);',
  },
  {
    module: 'decap-cms-core/dist/esm/actions/search.js',
    reason: 'Choices that were asked for less than ten seconds ago were not asked for again in the next form.',
    find: 'new Date().getTime() + 10 * 1000',
    replace: '0',
  },
  {
    module: 'decap-cms-widget-relation/dist/esm/RelationCache.js',
    reason:
      'Reading thousands of choices came before the texts of a form; a question that failed was kept as the answer that there are none.',
    find: 'const request = queryFn();',
    replace: 'const request = askedLater(queryFn);',
    uses: 'askedLater',
  },
  {
    module: 'decap-cms-widget-relation/dist/esm/RelationControl.js',
    reason: 'The labels of a list to choose from were made of every field of every entry.',
    find: 'fromJS(hitData)',
    replace: 'fromJS(namedFields(hitData, templateVars))',
    uses: 'namedFields',
  },
  {
    module: 'decap-cms-widget-relation/dist/esm/RelationControl.js',
    reason: 'What was chosen before was lost with the next choice when its name had not been read.',
    find: 'options.find(o => o.value === (i.value || i))).filter(Boolean)',
    replace: 'options.find(o => o.value === (i.value || i)) ?? unnamedChoice(i, options.length > 0))',
    uses: 'unnamedChoice',
  },
];
