/** Changes to what Decap shows that people with little sight or without a mouse cannot use. */
import type { Patch } from './patch.ts';

const look = 'decap-cms-ui-default/dist/esm';
const styles = `${look}/styles.js`;
const itemBar = `${look}/ListItemTopBar.js`;
const list = 'decap-cms-widget-list/dist/esm/ListControl.js';
const core = 'decap-cms-core/dist/esm/components';
const card = `${core}/MediaLibrary/MediaLibraryCard.js`;
const editorInterface = `${core}/Editor/EditorInterface.js`;
const richText = 'decap-cms-widget-richtext/dist/esm/RichtextControl/components';

export const accessPatches: readonly Patch[] = [
  {
    module: styles,
    reason: 'Grey words on grey and white, and white on grey, have a contrast of at least 4.5.',
    find: "gray: '#798291'",
    replace: "gray: '#5a6270'",
  },
  {
    module: styles,
    reason: 'Red words on white and pink, and white on red, have a contrast of at least 4.5.',
    find: "red: '#ff003b'",
    replace: "red: '#c4002d'",
  },
  {
    module: styles,
    reason: 'Blue-green words on white, and white on blue-green, have a contrast of at least 4.5.',
    find: "teal: '#17a2b8'",
    replace: "teal: '#0f6f7e'",
  },
  {
    module: `${look}/Loader.js`,
    reason: 'Grey words on grey have a contrast of at least 4.5.',
    find: 'line-height:35px"\n} : {',
    replace: 'line-height:35px;color:#5a6270"\n} : {',
  },
  {
    module: `${core}/App/Header.js`,
    reason: 'Grey words on white have a contrast of at least 4.5.',
    find: 'background:none;color:#7b8290;',
    replace: 'background:none;color:#5a6270;',
  },
  {
    module: `${core}/Editor/EditorControlPane/EditorControl.js`,
    reason: 'What both languages share was half transparent in the second pane, and words in it hard to read.',
    find: 'pointer-events: none;\n    opacity: 0.5;\n',
    replace: 'pointer-events: none;\n    background-color: #eff0f4;\n',
  },
  {
    module: `${look}/Dropdown.js`,
    reason: 'A menu held a list, and that the choices.',
    find: '_jsx(DropdownList, {\n',
    replace: '_jsx(DropdownList, {\n        role: "none",\n',
  },
  {
    module: `${core}/Collection/CollectionSearch.js`,
    reason: 'Where to search is no list: there is a heading and a line between its parts.',
    find: '_jsxs(Suggestions, {\n',
    replace: '_jsxs(Suggestions, {\n          role: "none",\n',
  },
  {
    module: itemBar,
    reason: 'The buttons of an item of a list have names.',
    find: 'onClick: onCollapseToggle,\n',
    replace:
      'onClick: onCollapseToggle,\n      "aria-label": collapsed ? ownWords().unfold : ownWords().fold,\n      "aria-expanded": !collapsed,\n',
    uses: 'ownWords',
  },
  {
    module: itemBar,
    reason: 'The buttons of an item of a list have names.',
    find: 'onClick: onRemove,\n',
    replace: 'onClick: onRemove,\n      "aria-label": ownWords().remove,\n',
  },
  {
    module: list,
    reason: 'What moves an item of a list has a name.',
    find: '...attributes,\n    ...listeners,\n',
    replace: '...attributes,\n    ...listeners,\n    "aria-label": ownWords().move,\n',
  },
  {
    module: list,
    reason: 'An item of a list told how to move it with the keys, and did not listen to them.',
    find: '  }), useSensor(TouchSensor, {\n    activationConstraint\n  }));',
    replace:
      '  }), useSensor(TouchSensor, {\n    activationConstraint\n  }), useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }));',
  },
  {
    module: list,
    reason: 'An item of a list told how to move it with the keys, and did not listen to them.',
    find: "import { DndContext, MouseSensor, TouchSensor, closestCenter, useSensor, useSensors } from '@dnd-kit/core';",
    replace:
      "import { DndContext, KeyboardSensor, MouseSensor, TouchSensor, closestCenter, useSensor, useSensors } from '@dnd-kit/core';\nimport { sortableKeyboardCoordinates } from '@dnd-kit/sortable';",
  },
  {
    module: `${richText}/Editor.js`,
    reason: 'The rich text has a name.',
    find: '"aria-disabled": isDisabled,',
    replace: '"aria-disabled": isDisabled,\n      "aria-label": ownWords().text,',
    uses: 'ownWords',
  },
  {
    module: `${richText}/Element/ListElement.js`,
    reason: 'A list is one for a screen reader too: the rich text puts its items into boxes of their own.',
    find: 'variant: variant,\n      as: variant,\n      ...props,\n',
    replace:
      "variant: variant,\n      as: variant,\n      ...props,\n      role: variant == 'li' ? 'listitem' : 'list',\n",
  },
  ...['NoOptionsMessage, commonProps, _message', 'LoadingMessage, commonProps, message'].map((call): Patch => {
    const [name = '', , text = ''] = call.split(', ');
    return {
      module: 'react-select/dist/Select-ef7c0426.esm.js',
      reason: 'A list of choices without choices held words that are none (react-select #6093).',
      find: `React.createElement(${call})`,
      replace: `React.createElement(${name}, { ...commonProps, innerProps: { role: 'option', 'aria-disabled': true, 'aria-selected': false } }, ${text})`,
    };
  }),
  {
    module: `${richText}/Toolbar/Toolbar.js`,
    reason: 'The words of the toolbar are in the language of the interface, in the pane of the other language too.',
    find: '_jsxs(ToolbarContainer, {\n',
    replace: '_jsxs(ToolbarContainer, {\n    lang: document.documentElement.lang,\n',
  },
  {
    module: `${richText}/Toolbar/ToolbarButton.js`,
    reason: 'A button that opens a menu held a second button.',
    find: 'function ToolbarButton({\n',
    replace:
      'export function ToolbarMenuIcon({ label, icon, isActive }) {\n  return _jsx(StyledToolbarButton, { as: "span", isActive: isActive, title: label, role: "img", "aria-label": label, children: _jsx(Icon, { type: icon }) });\n}\nfunction ToolbarButton({\n',
  },
  ...['Heading', 'EditorComponents'].flatMap((name): Patch[] => {
    const module = `${richText}/Toolbar/${name}ToolbarButton.js`;
    const reason = 'A button that opens a menu held a second button.';
    return [
      {
        module,
        reason,
        find: "import ToolbarButton from './ToolbarButton';",
        replace: "import { ToolbarMenuIcon } from './ToolbarButton';",
      },
      { module, reason, find: '_jsx(ToolbarButton, {', replace: '_jsx(ToolbarMenuIcon, {' },
    ];
  }),
  {
    module: card,
    reason: 'A picture in the library has its name below it; without empty words its address is read.',
    find: 'loading: "lazy",',
    replace: 'loading: "lazy",\n          alt: "",',
  },
  {
    module: card,
    reason: 'A picture in the library could be chosen with a mouse only.',
    find: 'tabIndex: "-1",',
    replace:
      'tabIndex: "0",\n      role: "button",\n      "aria-pressed": Boolean(isSelected),\n      onKeyDown: event => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); onClick(event); } },',
  },
  {
    module: `${core}/MediaLibrary/MediaLibraryCardGrid.js`,
    reason: 'The picture itself has the focus, instead of the place around it.',
    find: 'tabIndex: "0",\n',
    replace: '',
  },
  {
    module: `${core}/UI/Modal.js`,
    reason: 'The window of the library has a name.',
    find: 'onRequestClose: onClose,\n',
    replace: 'onRequestClose: onClose,\n          contentLabel: ownWords().library,\n',
    uses: 'ownWords',
  },
  {
    module: `${core}/Editor/EditorPreviewPane/EditorPreviewPane.js`,
    reason: 'The frame of the preview has a name.',
    find: 'head: styleEls,\n',
    replace: 'head: styleEls,\n        title: ownWords().preview,\n',
    uses: 'ownWords',
  },
  {
    module: editorInterface,
    reason: 'The round buttons get a place beside the form, where they cover nothing of it.',
    find: '_jsxs(ViewControls, {\n',
    replace: '_jsxs(ViewControls, {\n          className: "view-controls",\n',
  },
];
