/** Changes to words that stand in code, where phrases do not reach them. */
import type { Patch } from './patch.ts';

const select = 'react-select/dist/Select-ef7c0426.esm.js';
const toasts = 'react-toastify/dist/react-toastify.esm.mjs';

export const wordPatches: readonly Patch[] = [
  {
    module: 'decap-cms-core/dist/esm/components/Workflow/WorkflowList.js',
    reason: 'Months in the language of the interface.',
    find: "dayjs(entry.get('updatedOn')).format(t('workflow.workflow.dateFormat'))",
    replace: "dayAndMonth(entry.get('updatedOn'))",
    uses: 'dayAndMonth',
  },
  {
    module: select,
    reason: 'Lists to choose from speak the language of the interface.',
    find: 'var defaultAriaLiveMessages = {',
    replace: 'var defaultAriaLiveMessages = selectSpeech;\nvar englishMessages = {',
    uses: 'selectSpeech',
  },
  {
    module: select,
    reason: 'Lists to choose from speak the language of the interface.',
    find: "return 'Loading...';",
    replace: 'return ownWords().loading;',
    uses: 'ownWords',
  },
  {
    module: select,
    reason: 'Lists to choose from speak the language of the interface.',
    find: "return 'No options';",
    replace: 'return ownWords().none;',
  },
  {
    module: select,
    reason: 'Lists to choose from speak the language of the interface.',
    find: 'return "".concat(count, " result").concat(count !== 1 ? \'s\' : \'\', " available");',
    replace: 'return ownWords().results(count);',
  },
  {
    module: 'decap-cms-widget-relation/dist/esm/RelationControl.js',
    reason: 'Lists to choose from speak the language of the interface.',
    find: "loadingMessage: () => 'Loading options…'",
    replace: 'loadingMessage: () => ownWords().loading',
    uses: 'ownWords',
  },
  {
    module: 'react-select/dist/index-641ee5b8.esm.js',
    reason: 'The button that takes a choice out is named in the language of the interface.',
    find: '"Remove ".concat(children || \'option\')',
    replace: '"".concat(ownWords().remove, ": ").concat(children)',
    uses: 'ownWords',
  },
  {
    module: toasts,
    reason: 'Passing messages speak the language of the interface.',
    find: '"aria-label":"notification timer"',
    replace: '"aria-label":ownWords().timer',
    uses: 'ownWords',
  },
  {
    module: toasts,
    reason: 'Passing messages speak the language of the interface.',
    find: 'ariaLabel:s="close"',
    replace: 'ariaLabel:s=ownWords().close',
  },
  {
    module: 'decap-cms-widget-list/dist/esm/ListControl.js',
    reason: 'An item of a list without a name says so in the language of the interface.',
    find: "labelReturn || `No ${labelField.get('name')}`",
    replace: 'labelReturn || ownWords().unnamed',
    uses: 'ownWords',
  },
  {
    module: 'decap-cms-widget-list/dist/esm/ListControl.js',
    reason: 'A number before a name asks for the form of the name that fits it ("1 foto’s").',
    find: 'heading: `${items.size} ${listLabel}`',
    replace: 'heading: `${label}: ${items.size}`',
  },
  {
    module: 'decap-cms-ui-default/dist/esm/AuthenticationPage.js',
    reason: 'The picture at signing in is that of the portal.',
    find: 'alt: "Logo"',
    replace: 'alt: "Kennisbrug · Міст знань"',
  },
  {
    module: '@dnd-kit/core/dist/core.esm.js',
    reason: 'How to move an item of a list, in the language of the interface.',
    find: 'draggable: "\\n    To pick up a draggable item, press the space bar.\\n    While dragging, use the arrow keys to move the item.\\n    Press space again to drop the item in its new position, or press escape to cancel.\\n  "',
    replace: 'get draggable() { return ownWords().drag; }',
    uses: 'ownWords',
  },
  {
    module: '@dnd-kit/core/dist/core.esm.js',
    reason: 'Where an item of a list goes is told in the language of the interface, by its place instead of its key.',
    find: 'const defaultAnnouncements = {',
    replace: 'const defaultAnnouncements = moveSpeech;\nconst englishAnnouncements = {',
    uses: 'moveSpeech',
  },
  {
    module: '@dnd-kit/sortable/dist/sortable.esm.js',
    reason: 'What an item of a list is, in the language of the interface.',
    find: "roleDescription: 'sortable'",
    replace: 'get roleDescription() { return ownWords().movable; }',
    uses: 'ownWords',
  },
];
