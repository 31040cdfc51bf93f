/** The text of a page as a reader meets it: through inline elements, stopped by blocks. */
import { traitsOf, type ElementTraits } from './elements.ts';
import { readMarkup, type Markup } from '../markup.ts';
import { outermost, settingWithin, type Setting } from './setting.ts';

/** A stretch of text between two tags. */
export interface Piece {
  /** Offset in the text of the flow. */
  at: number;
  /** Offset in the page. */
  from: number;
  setting: Setting;
}

export interface TextFlow {
  /** All pieces, entities as written, and between them the marks below. */
  text: string;
  pieces: readonly Piece[];
}

/** U+2028 line separator and U+2029 paragraph separator end words; U+FFFC is the object replacement character. */
const marks = {
  none: '',
  object: '\uFFFC',
  line: '\u2028',
  block: '\u2029',
} as const satisfies Record<ElementTraits['edge'], string>;

/** An open element. */
interface Place {
  name: string;
  /** What holds again behind it. */
  setting: Setting;
}

/** Collects text and pieces, and keeps the stack of open elements. */
class FlowReader {
  readonly texts: string[] = [];
  readonly pieces: Piece[] = [];
  readonly #html: string;
  readonly #open: Place[] = [];
  #setting = outermost;
  #length = 0;

  constructor(html: string) {
    this.#html = html;
  }

  readText(from: number, to: number): void {
    if (from === to || this.#setting.isLeftAlone) return;
    this.pieces.push({ at: this.#length, from, setting: this.#setting });
    this.#add(this.#html.slice(from, to));
  }

  readMarkup(markup: Markup): void {
    if (markup.kind === 'other') return;
    const traits = traitsOf(markup.name);
    if (markup.kind === 'close') this.#close(markup.name);
    if (!this.#setting.isLeftAlone) this.#add(marks[traits.edge]);
    if (markup.kind === 'open' && !traits.isVoid) this.#enter(markup, traits);
  }

  #enter({ name, start, end }: Markup, traits: ElementTraits): void {
    const outer = this.#setting;
    if ((traits.isForeign || outer.isLeftAlone) && this.#html[end - 2] === '/') return;
    this.#setting = settingWithin(outer, traits, this.#html.slice(start, end));
    this.#open.push({ name, setting: outer });
    if (this.#setting.isLeftAlone && !outer.isLeftAlone) this.#add(marks.object);
  }

  #close(name: string): void {
    const index = this.#open.findLastIndex((place) => place.name === name);
    const place = this.#open[index];
    if (!place) return;
    this.#setting = place.setting;
    this.#open.length = index;
  }

  #add(text: string): void {
    if (text === '') return;
    this.texts.push(text);
    this.#length += text.length;
  }
}

/** Reads the text of a page, up to its last tag. Takes time linear in its length. */
export function readFlow(html: string): TextFlow {
  const reader = new FlowReader(html);
  let end = 0;
  for (const markup of readMarkup(html)) {
    reader.readText(end, markup.start);
    reader.readMarkup(markup);
    end = markup.end;
  }
  return { text: reader.texts.join(''), pieces: reader.pieces };
}
