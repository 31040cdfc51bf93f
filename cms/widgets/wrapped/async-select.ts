/** react-select with choices that are asked for, as Decap gets it. */
import { createElement } from 'react';
import type { ReactElement } from 'react';
import type { GroupBase } from 'react-select';
import AsyncSelect from 'react-select/async';
import type { AsyncProps } from 'react-select/async';

import { selectParts, selectWords } from './select-words.ts';

/** A list to choose from, in the language of the interface. */
export default function WordedAsyncSelect(props: AsyncProps<unknown, boolean, GroupBase<unknown>>): ReactElement {
  const components = { ...props.components, ...selectParts };
  return createElement(AsyncSelect, { ...props, ...selectWords(), components });
}
