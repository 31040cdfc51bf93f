/** A rule of a law: a line of text with the rules that there are to choose from, and below it which one it is. */
import { Component, createElement } from 'react';
import type { ChangeEvent, ComponentType, ReactNode } from 'react';

import { localeInfo } from '#locales';
import type { Locale } from '#locales';
import { messageOf } from '#model/issues/message-of.ts';
import { readRuleReference } from '#model/rule-reference.ts';
import { shapes } from '#model/shapes.ts';

import type { WidgetProps } from '../admin/decap.ts';
import type { RuleChoice } from '../translation/read-rules.ts';
import type { TranslationDesk } from '../translation/translation-desk.ts';

interface RuleState {
  /** Undefined until the laws are read, and when they cannot be. */
  rules: readonly RuleChoice[] | undefined;
}

/**
 * What a typed rule is, or why it is none.
 * @param rules all rules that there are; undefined while nobody knows
 */
export function ruleNote(of: string, rules: readonly RuleChoice[] | undefined, locale: Locale) {
  if (of === '') return { text: '', isFault: false };
  const reference = readRuleReference(of);
  if (!reference) return { text: shapes.rule.message[locale], isFault: true };
  const known = rules?.find((rule) => rule.of === of);
  if (known || !rules) return { text: known?.label[locale] ?? '', isFault: false };
  const { law } = reference;
  const others = rules.flatMap((rule) => (rule.of.startsWith(`${law}/`) ? [rule.of.slice(law.length + 1)] : []));
  const values = { ...reference, rules: others.join(', ') || '–' };
  return { text: messageOf({ kind: 'missing-rule', values }, locale), isFault: true };
}

/** Makes the control, in the language of the interface. */
export function lawRuleControl(desk: Pick<TranslationDesk, 'rules'>, locale: Locale): ComponentType<WidgetProps> {
  return class LawRuleControl extends Component<WidgetProps, RuleState> {
    override state: RuleState = { rules: undefined };
    #isShown = false;

    override componentDidMount(): void {
      this.#isShown = true;
      desk.rules().then(
        (rules) => {
          if (this.#isShown) this.setState({ rules });
        },
        // Without the list the rule can still be typed.
        () => undefined,
      );
    }

    override componentWillUnmount(): void {
      this.#isShown = false;
    }

    override render(): ReactNode {
      const { value = '', forID = 'law-rule', classNameWrapper, onChange } = this.props;
      const { rules } = this.state;
      const { text, isFault } = ruleNote(value, rules, locale);
      const choices = (rules ?? []).map(({ of, label }) =>
        createElement('option', { key: of, value: of }, label[locale]),
      );
      return createElement(
        'div',
        {},
        createElement('input', {
          id: forID,
          type: 'text',
          list: `${forID}-rules`,
          className: classNameWrapper,
          value,
          'aria-describedby': `${forID}-read`,
          'aria-invalid': isFault,
          onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
            onChange(target.value.trim());
          },
        }),
        createElement('datalist', { id: `${forID}-rules` }, ...choices),
        createElement(
          'p',
          { id: `${forID}-read`, className: 'typed-value', role: 'status', lang: localeInfo[locale].lang },
          text,
        ),
      );
    }
  };
}
