/** What lists to choose from show and tell, in the language of the interface. Source: https://react-select.com/props */
import { createElement } from 'react';
import type { ReactElement } from 'react';
import { components } from 'react-select';
import type { MultiValueRemoveProps, NoticeProps } from 'react-select';

import { spokenChange, spokenFocus, spokenGuidance, spokenResults } from '../../admin/control-words.ts';
import { shownLocale } from '../../admin/interface-locale.ts';
import { ownWords } from '../../admin/own-words.ts';

type Speech = Parameters<typeof spokenChange>[0];

const ariaLiveMessages = {
  guidance: (speech: Speech) => spokenGuidance(speech, shownLocale()),
  onChange: (speech: Speech) => spokenChange(speech, shownLocale()),
  onFocus: (speech: Speech) => spokenFocus(speech),
  onFilter: (speech: Speech) => spokenResults(speech, shownLocale()),
};

/** Words in a list of choices are one of them for a screen reader (react-select #6093). */
const asChoice = { role: 'option', 'aria-disabled': true, 'aria-selected': false } as const;

function NoOptionsMessage(props: NoticeProps): ReactElement {
  return createElement(components.NoOptionsMessage, { ...props, innerProps: { ...props.innerProps, ...asChoice } });
}

function LoadingMessage(props: NoticeProps): ReactElement {
  return createElement(components.LoadingMessage, { ...props, innerProps: { ...props.innerProps, ...asChoice } });
}

function labelOf(choice: unknown): string {
  return typeof choice === 'object' && choice !== null && 'label' in choice ? String(choice.label) : '';
}

function MultiValueRemove(props: MultiValueRemoveProps): ReactElement {
  const name = `${ownWords().remove}: ${labelOf(props.data)}`;
  return createElement(components.MultiValueRemove, {
    ...props,
    innerProps: { ...props.innerProps, 'aria-label': name },
  });
}

/** The settings of a list to choose from. */
export function selectWords() {
  return {
    ariaLiveMessages,
    noOptionsMessage: () => ownWords().none,
    loadingMessage: () => ownWords().loading,
    screenReaderStatus: ({ count }: { count: number }) => ownWords().results(count),
  };
}

/** Its parts that differ. */
export const selectParts = { NoOptionsMessage, LoadingMessage, MultiValueRemove };
