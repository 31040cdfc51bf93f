/** Changes to the two panes of a form and what is typed in them. */
import type { Patch } from './patch.ts';

const core = 'decap-cms-core/dist/esm';

const toolbar = `${core}/components/Editor/EditorToolbar.js`;

export const formPatches: readonly Patch[] = [
  {
    module: `${core}/components/Editor/Editor.js`,
    reason: 'Of an entry that is not there, the path of its file was all that was said.',
    find: 'return _jsx("div", {\n        children: _jsx("h3", {\n          children: entry.get(\'error\')\n        })\n      });',
    replace: "return noEntry(collection.get('name'), entry.get('error'));",
    uses: 'noEntry',
  },
  {
    module: `${core}/actions/editorialWorkflow.js`,
    reason: 'A save that was refused for what stands in a field was not told: the field may be out of sight.',
    find: 'const hasPresenceErrors = fieldsErrors.some(',
    replace: 'sayInvalid(fieldsErrors);\n      const hasPresenceErrors = fieldsErrors.some(',
    uses: 'sayInvalid',
  },
  {
    module: toolbar,
    reason: 'A new form with nothing in it said that all was saved.',
    find: '}) : _jsx(BackStatusUnchanged, {',
    replace: '}) : !this.props.isNewEntry && _jsx(BackStatusUnchanged, {',
  },
  {
    module: toolbar,
    reason: 'Saving a published text was shown as taking it off the site.',
    find: "isPersisting ? t('editor.editorToolbar.unpublishing')",
    replace: "isPersisting && !this.props.hasChanged ? t('editor.editorToolbar.unpublishing')",
  },
  {
    module: `${core}/actions/editorialWorkflow.js`,
    reason: 'A text that was taken off the site stood ready to be put back.',
    find: "status: status.get('PENDING_PUBLISH')",
    replace: "status: status.get('DRAFT')",
  },
  {
    module: 'decap-cms-widget-string/dist/esm/StringControl.js',
    reason:
      'Whenever the form was drawn again the caret jumped to where was typed last, and what was typed next stood there.',
    find: 'componentDidUpdate() {\n    if (this._el && ',
    replace: 'componentDidUpdate(before) {\n    if (before.value !== this.props.value && this._el && ',
  },
  {
    module: `${core}/components/Editor/EditorControlPane/EditorControlPane.js`,
    reason: 'Taking over the texts of the other language took its address and its fixed headings as well.',
    find: 'if (copyValue) this.props.onChange(field, copyValue, undefined, i18n);',
    replace:
      'const copied = copiedValue({ collection, field }, copyValue, { from: sourceLocale, to: targetLocale });\n        if (copied) this.props.onChange(field, copied, undefined, i18n);',
    uses: 'copiedValue',
  },
  {
    module: `${core}/components/Editor/EditorInterface.js`,
    reason: 'With scrolling together, the wheel did nothing over the second language; who wants it turns it on.',
    find: "localStorage.getItem(SCROLL_SYNC_ENABLED) !== 'false'",
    replace: "localStorage.getItem(SCROLL_SYNC_ENABLED) === 'true'",
  },
];
