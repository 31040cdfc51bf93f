/** The field of answers: what was found in the form, each with a tick that says that it is no data about a person. */
import { Component, createElement } from 'react';
import type { ComponentType, ReactElement, ReactNode } from 'react';

import { localeInfo } from '#locales';
import type { Locale } from '#locales';
import { findingKey } from '#model/writing/personal-data.ts';

import type { FieldMap, ValueProps } from '../admin/decap.ts';
import { answerWords } from '../admin/notice-answers.ts';

import type { FormFinding } from './form-findings.ts';
import { useFormAnswers } from './use-form-answers.ts';
import type { FormAnswers } from './use-form-answers.ts';
import { localizeTable } from '../strings/strings.ts';

interface ListParts {
  field: FieldMap;
  id: string;
  /** Language of the interface. */
  locale: Locale;
  /** In the pane of the other language nothing can be ticked. */
  isDisabled: boolean;
}

const words = localizeTable((strings) => strings.forms.notPersonalWords);

/** What is found, and what is answered and not found: no more, or not yet. */
function itemsOf({ findings, answers, isCurrent }: FormAnswers, locale: Locale): FormFinding[] {
  const found = new Set(findings.map((finding) => findingKey(finding.words)));
  const others = answers.filter((answer) => !found.has(findingKey(answer)));
  const notes = isCurrent ? [words.gone[locale]] : [];
  return [...findings, ...others.map((answer) => ({ words: answer, notes }))];
}

function AnswerList({ field, id, locale, isDisabled }: ListParts): ReactElement {
  const form = useFormAnswers(field, locale);
  const { isRead, answers, answer } = form;
  const items = itemsOf(form, locale);
  const answered = new Set(answers.map(findingKey));
  const rows = items.map((item, at): ReactNode => {
    const note = `${id}-${String(at)}`;
    const tick = createElement('input', {
      type: 'checkbox',
      disabled: isDisabled,
      checked: answered.has(findingKey(item.words)),
      'aria-describedby': note,
      onChange: (event: { target: { checked: boolean } }) => {
        answer(item.words, event.target.checked);
      },
    });
    const label = createElement(
      'label',
      {},
      tick,
      `${answerWords.isNone[locale]} `,
      createElement('b', {}, item.words),
    );
    return createElement('li', { key: item.words }, label, createElement('p', { id: note }, item.notes.join(' ')));
  });
  const nothing = isRead ? createElement('p', {}, words.nothing[locale]) : null;
  return createElement(
    'div',
    {
      id,
      className: 'not-personal',
      role: 'group',
      'aria-label': String(field.get('label')),
      lang: localeInfo[locale].lang,
    },
    rows.length === 0 ? nothing : createElement('ul', {}, ...rows),
  );
}

/** Makes the control. */
export function notPersonalControl(locale: Locale): ComponentType<ValueProps> {
  return class NotPersonalControl extends Component<ValueProps> {
    override render(): ReactNode {
      const { field, forID = 'not-personal', isDisabled = false } = this.props;
      return createElement(AnswerList, { field, id: forID, locale, isDisabled });
    }
  };
}
