/** A number or an address: a line of text, and below it how it was understood. */
import { Component, createElement } from 'react';
import type { ComponentType, ReactNode } from 'react';

import { localeInfo, perLocale } from '#locales';
import type { Locale } from '#locales';
import type { Field } from '#model/fields.ts';
import { formatNumber } from '#model/numbers.ts';
import { readAsText, readTyped } from '#model/typed-values.ts';
import { sourceAddressFindings } from '#model/writing/source-address.ts';
import { findingText } from '#model/writing/wording.ts';

import type { FieldMap, ValueProps } from '../admin/decap.ts';

interface TypedProps extends ValueProps {
  onChange: (value: unknown) => void;
  setActiveStyle?: () => void;
  setInactiveStyle?: () => void;
}

interface TypedState {
  text: string;
  /** What was last given to Decap: anything else comes from outside. */
  given: unknown;
  /** Faults are told once the field was left: until then it may not be finished. */
  isLeft: boolean;
}

const modes = { number: 'decimal', url: 'url', mailbox: 'email' } as const;
type Kind = keyof typeof modes;

function isKind(kind: unknown): kind is Kind {
  return typeof kind === 'string' && Object.hasOwn(modes, kind);
}

/** The field of the model, as far as reading what is typed needs it. */
function modelField(field: FieldMap): Field & { kind: Kind } {
  const [kind, min] = [field.get('kind'), field.get('min')];
  const label = perLocale(() => '');
  if (!isKind(kind)) throw new Error(`No value of this kind can be typed: ${String(kind)}.`);
  return {
    kind,
    label,
    ...(field.get('whole') === true && { whole: true }),
    ...(typeof min === 'number' && { min }),
  };
}

function shown(value: unknown, locale: Locale): string {
  if (typeof value === 'number') return formatNumber(value, locale);
  return typeof value === 'string' ? value : '';
}

/** Makes the control, in the language of the interface. */
export function typedValueControl(locale: Locale): ComponentType<TypedProps> {
  return class TypedValueControl extends Component<TypedProps, TypedState> {
    constructor(props: TypedProps) {
      super(props);
      this.state = { text: shown(props.value, locale), given: props.value, isLeft: true };
    }

    override componentDidUpdate(before: TypedProps): void {
      const { value } = this.props;
      if (value === before.value || value === this.state.given) return;
      this.setState({ text: shown(value, locale), given: value, isLeft: true });
    }

    /** Hands on the value, or what was typed where it is none: saving refuses that, and a backup keeps it. */
    give(text: string): void {
      const { value, fault } = readTyped(modelField(this.props.field), text, locale);
      const given = fault === undefined ? (value ?? '') : text;
      this.setState({ given });
      this.props.onChange(given);
    }

    readonly onType = ({ target }: { target: { value: string } }): void => {
      this.setState({ text: target.value, isLeft: false });
      this.give(target.value);
    };

    readonly onLeave = (): void => {
      this.props.setInactiveStyle?.();
      const { given } = this.state;
      // An address loses what came along with it; a number stays as somebody wrote it.
      this.setState(({ text }) => ({ isLeft: true, text: typeof given === 'string' ? given : text }));
    };

    note(): { text: string; isFault: boolean } {
      const { text, isLeft } = this.state;
      const { value, fault } = readTyped(modelField(this.props.field), text, locale);
      if (fault !== undefined) return { text: isLeft ? fault : '', isFault: true };
      if (typeof value === 'number') return { text: readAsText(value, locale), isFault: false };
      const isSource = this.props.field.get('isSource') === true && typeof value === 'string' && isLeft;
      const advice = isSource ? sourceAddressFindings(value).map((finding) => findingText(finding, locale)) : [];
      return { text: advice.join(' '), isFault: false };
    }

    override render(): ReactNode {
      const { field, forID = 'typed-value', classNameWrapper, setActiveStyle } = this.props;
      const { text, isFault } = this.note();
      const input = createElement('input', {
        id: forID,
        type: 'text',
        inputMode: modes[modelField(field).kind],
        className: classNameWrapper,
        value: this.state.text,
        'aria-describedby': `${forID}-read`,
        'aria-invalid': isFault && text !== '',
        onChange: this.onType,
        onFocus: setActiveStyle,
        onBlur: this.onLeave,
      });
      const note = createElement(
        'p',
        { id: `${forID}-read`, className: 'typed-value', role: 'status', lang: localeInfo[locale].lang },
        text,
      );
      return createElement('div', {}, input, note);
    }
  };
}
