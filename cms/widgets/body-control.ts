/** The text of a document: the rich editor where it can give back what it got, else the source. */
import { Component, createElement, createRef } from 'react';
import type { ComponentType, ReactNode } from 'react';

import type { Locale } from '#locales';
import { isSameText } from '#model/safe-mdx/text-blocks.ts';
import type { WritingContext } from '#model/writing/analyse.ts';
import { searchOnlyFinder } from '#model/writing/search-only.ts';
import type { SearchOnlyForms } from '#model/writing/search-only.ts';

import type { WidgetProps } from '../admin/decap.ts';

import { followCaret } from './follow-caret.ts';
import { untouchedRestorer } from './markdown-blocks.ts';
import { takePasted } from './take-pasted.ts';
import { textLanguage, writingContext } from './writing-context.ts';
import { WritingPanel } from './writing-panel.ts';
import { localizeTable } from '../strings/strings.ts';

type Mode = 'rich' | 'source';

interface BodyState {
  mode: Mode;
  /** Whether the rich editor can give back the text as it is. */
  isSafe: boolean;
  /** Counts how often the text came from outside: the rich editor only reads it once. */
  round: number;
}

interface BodyParts {
  Rich: ComponentType<WidgetProps>;
  /** The text as the rich editor writes it without any change; undefined when it has no form for a part of it. */
  normalise: (text: string, props: WidgetProps) => string | undefined;
  locale: Locale;
  /** ISO day. */
  today: () => string;
  /** The glossary as it is published. */
  terms: () => Promise<readonly SearchOnlyForms[]>;
}

const words = localizeTable((strings) => strings.forms.bodyWords);

/** Makes the control, around the rich editor of Decap. */
export function bodyControl({ Rich, normalise, locale, today, terms }: BodyParts): ComponentType<WidgetProps> {
  return class BodyControl extends Component<WidgetProps, BodyState> {
    /** The text as it came, and as the rich editor writes it. */
    source = '';
    normalised = '';
    /** Gives an edited text back with what nobody touched as it came. */
    restore: (edited: string) => string = (edited) => edited;
    /** What was last given to Decap. */
    last = '';
    /** What was given before: Decap may still hand one of these back while the last is on its way. */
    given = new Set<string>();

    readonly panel = createRef<WritingPanel>();
    readonly area = createRef<HTMLDivElement>();
    endings: (() => void)[] = [];
    /** Known once somebody opened the writing help: on a Git host each term is a question. */
    searchOnly: WritingContext['searchOnly'];

    constructor(props: WidgetProps) {
      super(props);
      this.state = { ...this.begin(props.value ?? ''), round: 0 };
    }

    /** Takes a text from outside. */
    begin(text: string): { mode: Mode; isSafe: boolean } {
      this.source = text;
      this.last = text;
      this.given.clear();
      const normalised = normalise(text, this.props);
      this.normalised = normalised ?? text;
      this.restore = untouchedRestorer({ source: text, normalised: this.normalised });
      const isSafe = normalised !== undefined && isSameText(normalised, text);
      return { mode: isSafe ? 'rich' : 'source', isSafe };
    }

    override componentDidMount(): void {
      const { current: area } = this.area;
      if (area) this.endings = [followCaret(area), takePasted(area)];
    }

    override componentWillUnmount(): void {
      for (const end of this.endings) end();
    }

    isFromOutside(text: string): boolean {
      return text !== this.last && !this.given.has(text);
    }

    override componentDidUpdate(): void {
      const text = this.props.value ?? '';
      if (!this.isFromOutside(text)) return;
      this.panel.current?.typed(text);
      this.setState(({ round }) => ({ ...this.begin(text), round: round + 1 }));
    }

    /** A rich text that is drawn again puts the caret where it was: so never for what was typed here. */
    override shouldComponentUpdate(next: WidgetProps, state: BodyState): boolean {
      return (
        this.isFromOutside(next.value ?? '') ||
        next.classNameWrapper !== this.props.classNameWrapper ||
        state !== this.state
      );
    }

    give(text: string): void {
      if (text === this.last) return;
      this.given.add(this.last);
      this.last = text;
      this.panel.current?.typed(text);
      this.props.onChange(text);
    }

    readonly readTerms = (): void => {
      if (this.searchOnly) return;
      terms().then(
        (known) => {
          this.searchOnly = searchOnlyFinder(known, textLanguage(this.props));
          this.panel.current?.typed(this.last);
        },
        // Advice that cannot be had stands in nobody's way; the next opening asks again.
        () => undefined,
      );
    };

    readonly whatIsKnown = (): WritingContext => ({
      ...writingContext(this.props, today()),
      ...(this.searchOnly && { searchOnly: this.searchOnly }),
    });

    /** A change of the rich editor; how it rewrites what nobody touched is none. */
    readonly onRich = (edited: string): void => {
      if (edited === this.normalised) this.give(this.source);
      else this.give(this.restore(edited));
    };

    readonly switchMode = (): void => {
      const { mode } = this.state;
      const { isSafe } = this.begin(this.last);
      this.setState(({ round }) => ({
        mode: mode === 'rich' || !isSafe ? 'source' : 'rich',
        isSafe,
        round: round + 1,
      }));
    };

    bar(): ReactNode {
      const { mode, isSafe } = this.state;
      const label = mode === 'rich' ? words.source[locale] : words.rich[locale];
      return createElement(
        'div',
        { className: 'body-bar', lang: locale },
        createElement('button', { type: 'button', className: 'body-mode', onClick: this.switchMode }, label),
        mode === 'source' ? createElement('p', { role: 'note' }, words[isSafe ? 'codes' : 'only'][locale]) : null,
      );
    }

    override render(): ReactNode {
      const { mode, round } = this.state;
      const { field, forID } = this.props;
      const label = String(field.get('label'));
      const control =
        mode === 'rich'
          ? createElement(Rich, { ...this.props, value: this.last, onChange: this.onRich, key: round })
          : createElement('textarea', {
              key: round,
              id: forID,
              className: 'body-source',
              'aria-label': label,
              defaultValue: this.last,
              onChange: (event: { target: { value: string } }) => {
                this.give(event.target.value);
              },
            });
      const panel = createElement(WritingPanel, {
        ref: this.panel,
        text: this.last,
        context: this.whatIsKnown,
        locale,
        onOpen: this.readTerms,
      });
      return createElement('div', { ref: this.area }, this.bar(), control, panel);
    }
  };
}
