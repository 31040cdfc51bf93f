/** dnd-kit as Decap gets it: what it tells a screen reader is in the language of the interface. */
import { DndContext as KitContext } from '@dnd-kit/core';
import type { DndContextProps } from '@dnd-kit/core';
import { createElement } from 'react';
import type { ReactElement } from 'react';

import { moveSpeech } from '../../admin/move-speech.ts';
import { ownWords } from '../../admin/own-words.ts';

export { MouseSensor, TouchSensor, closestCenter, useSensor, useSensors } from '@dnd-kit/core';

/** Source: https://docs.dndkit.com/guides/accessibility */
export function DndContext(props: DndContextProps): ReactElement {
  const accessibility = {
    announcements: moveSpeech,
    screenReaderInstructions: { draggable: ownWords().drag },
  };
  return createElement(KitContext, { ...props, accessibility });
}
