/** The writing help below a text: advice that never stands in the way, and what cannot be published. */
import { Component, createElement } from 'react';
import type { ReactNode } from 'react';

import { localeInfo, perLocale } from '#locales';
import type { Locale } from '#locales';
import type { WritingContext } from '#model/writing/analyse.ts';

import { takeAnswers } from '../admin/answers.ts';
import { whenDrawn } from '../admin/when-drawn.ts';

import { writingNotes } from './writing-notes.ts';
import type { WritingNote } from './writing-notes.ts';
import { stringsIn } from '../strings/strings.ts';

interface PanelProps {
  /** The text at first. */
  text: string;
  /** What is known of the text at the moment at which it is read. */
  context: () => WritingContext;
  /** Language of the interface. */
  locale: Locale;
  /** Called when somebody opens the list. */
  onOpen: () => void;
}

interface PanelState {
  /** Undefined until the text was read. */
  notes: WritingNote[] | undefined;
  /** What a screen reader is told; nothing until somebody types. */
  said: string;
}

/** How long nobody types before the text is read, in milliseconds. */
const pause = 700;
/** Most notes that are listed. */
const most = 30;

const words = perLocale((locale) => stringsIn(locale).controls.writingPanel);

function summaryOf(notes: readonly WritingNote[] | undefined, locale: Locale): string {
  if (!notes) return words[locale].unread;
  const errors = notes.filter(({ isError }) => isError).length;
  if (notes.length === 0) return words[locale].none;
  return errors > 0 ? words[locale].errors(notes.length, errors) : words[locale].some(notes.length);
}

/** The control's part below the text; its owner tells it of each change with `typed`. */
export class WritingPanel extends Component<PanelProps, PanelState> {
  override state: PanelState = { notes: undefined, said: '' };
  timer: ReturnType<typeof setTimeout> | undefined;
  isShown = false;
  /** The text that was read, or will be. */
  text = this.props.text;
  stopListening: () => void = () => undefined;

  override componentDidMount(): void {
    this.isShown = true;
    // What an editor says is no data about a person is said no more.
    this.stopListening = takeAnswers(() => {
      this.typed(this.text);
      return false;
    });
    void whenDrawn().then(() => {
      // What was typed in the meantime is read in its own time.
      if (this.isShown && this.timer === undefined) this.setState({ notes: this.read(this.props.text) });
    });
  }

  read(text: string): WritingNote[] {
    return writingNotes(text, this.props.context(), this.props.locale);
  }

  /** Notes a new text, and reads it once nobody has typed for a while. */
  typed(text: string): void {
    this.text = text;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const { locale } = this.props;
      const notes = this.read(text);
      this.setState((before) => {
        const summary = summaryOf(notes, locale);
        return { notes, said: summary === summaryOf(before.notes, locale) ? before.said : summary };
      });
    }, pause);
  }

  override componentWillUnmount(): void {
    this.isShown = false;
    this.stopListening();
    clearTimeout(this.timer);
  }

  /** The words of the text are in its own language. */
  sentence({ parts, heading }: WritingNote): ReactNode[] {
    const { context, locale } = this.props;
    const { lang } = localeInfo[context().locale];
    const pieces = parts.map(({ text, isOfText }, key) =>
      isOfText ? createElement('span', { key, lang }, text) : text,
    );
    if (heading === '') return pieces;
    const place = createElement('b', { key: 'place', lang }, heading);
    return [...pieces, createElement('small', { key: 'under' }, ` ${words[locale].under} `, place)];
  }

  list(title: string, notes: readonly WritingNote[]): ReactNode {
    if (notes.length === 0) return null;
    const items = notes.slice(0, most).map((note, key) => createElement('li', { key }, ...this.sentence(note)));
    const rest = notes.length - most;
    return createElement(
      'div',
      {},
      createElement('p', { className: 'writing-title' }, title),
      createElement('ul', { 'aria-label': title }, items),
      rest > 0 ? createElement('p', {}, words[this.props.locale].more(rest)) : null,
    );
  }

  override render(): ReactNode {
    const { locale } = this.props;
    const { notes, said } = this.state;
    const found = notes ?? [];
    const { mustChange, advice, human } = words[locale];
    return createElement(
      'div',
      { className: 'writing', lang: localeInfo[locale].lang },
      createElement(
        'details',
        { onToggle: this.props.onOpen },
        createElement('summary', {}, summaryOf(notes, locale)),
        this.list(
          mustChange,
          found.filter(({ isError }) => isError),
        ),
        this.list(
          advice,
          found.filter(({ isError }) => !isError),
        ),
        createElement('p', {}, human),
      ),
      createElement('p', { role: 'status', className: 'writing-said' }, said),
    );
  }
}
