/** react-select as Decap gets it. */
import { createElement } from 'react';
import type { ReactElement } from 'react';
import Select from 'react-select';
import type { Props } from 'react-select';

import { selectParts, selectWords } from './select-words.ts';

/** A list to choose from, in the language of the interface. */
export default function WordedSelect(props: Props): ReactElement {
  return createElement(Select, { ...props, ...selectWords(), components: { ...props.components, ...selectParts } });
}
