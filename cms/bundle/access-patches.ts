/** Changes to what Decap shows that people with little sight or without a mouse cannot use. */
import type { Patch } from './patch.ts';

const look = 'decap-cms-ui-default/dist/esm';
const itemBar = `${look}/ListItemTopBar.js`;
const list = 'decap-cms-widget-list/dist/esm/ListControl.js';
const core = 'decap-cms-core/dist/esm/components';

export const accessPatches: readonly Patch[] = [
  {
    module: `${core}/App/Header.js`,
    reason: 'Grey words on white have a contrast of at least 4.5.',
    find: 'background:none;color:#7b8290;',
    replace: 'background:none;color:#5a6270;',
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
  ...['NoOptionsMessage, commonProps, _message', 'LoadingMessage, commonProps, message'].map((call): Patch => {
    const [name = '', , text = ''] = call.split(', ');
    return {
      module: 'react-select/dist/Select-ef7c0426.esm.js',
      reason: 'A list of choices without choices held words that are none (react-select #6093).',
      find: `React.createElement(${call})`,
      replace: `React.createElement(${name}, { ...commonProps, innerProps: { role: 'option', 'aria-disabled': true, 'aria-selected': false } }, ${text})`,
    };
  }),
];
