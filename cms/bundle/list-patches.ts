/** Changes to Decap’s lists of entries and of choices: drawn a screen at a time, and read when they are needed. */
import type { Patch } from './patch.ts';

const listing = 'decap-cms-core/dist/esm/components/Collection/Entries/EntryListing.js';

export const listPatches: readonly Patch[] = [
  {
    module: listing,
    reason:
      'Every entry of a collection was drawn at once, and drawn again at every change: thousands took many seconds.',
    find: 'const publishedCards = showPublishedEntries ? entries.map(',
    replace: 'const publishedCards = showPublishedEntries ? entries.take(shownOf(this)).map(',
    uses: 'shownOf',
  },
  {
    module: listing,
    reason: 'The rest of a list comes when its end comes into view.',
    find: 'handleLoadMore = () => {\n    if (this.hasMore()) {',
    replace: 'handleLoadMore = () => {\n    if (showMore(this)) return;\n    if (this.hasMore()) {',
    uses: 'showMore',
  },
  {
    module: listing,
    reason: 'The rest of a list comes when its end comes into view.',
    find: 'return hasMore;',
    replace: 'return hasMore || shownOf(this) < this.props.entries.size;',
  },
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
  {
    module: 'decap-cms-core/dist/esm/actions/editorialWorkflow.js',
    reason: 'A list may leave texts out: what is taken off the site is the entry as the form holds it.',
    find: "const entry = selectEntry(state, collection.get('name'), slug);\n    const entryDraft",
    replace: "const entry = state.entryDraft.get('entry');\n    const entryDraft",
  },
];
