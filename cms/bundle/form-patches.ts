/** Changes to the two panes of a form and what is typed in them. */
import type { Patch } from './patch.ts';

const core = 'decap-cms-core/dist/esm';

export const formPatches: readonly Patch[] = [
  {
    module: 'decap-cms-widget-string/dist/esm/StringControl.js',
    reason:
      'Whenever the form was drawn again the caret jumped to where was typed last, and what was typed next stood there.',
    find: 'componentDidUpdate() {\n    if (this._el && ',
    replace: 'componentDidUpdate(before) {\n    if (before.value !== this.props.value && this._el && ',
  },
  {
    module: `${core}/components/Editor/EditorInterface.js`,
    reason: 'With scrolling together, the wheel did nothing over the second language; who wants it turns it on.',
    find: "localStorage.getItem(SCROLL_SYNC_ENABLED) !== 'false'",
    replace: "localStorage.getItem(SCROLL_SYNC_ENABLED) === 'true'",
  },
];
