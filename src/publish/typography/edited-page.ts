/** A page while its text is set: edits by offsets of the flow land in the HTML. */
import type { Setting } from './setting.ts';
import type { Piece } from './text-flow.ts';

/** A part of a word that no tag interrupts. */
export interface WordPart {
  at: number;
  text: string;
  setting: Setting;
}

/** Edits come with rising offsets, and looking ahead stays within a word, so that a page is passed through once. */
export class EditedPage {
  readonly #html: string;
  readonly #pieces: readonly Piece[];
  #current = 0;
  #result = '';
  #copied = 0;

  constructor(html: string, pieces: readonly Piece[]) {
    this.#html = html;
    this.#pieces = pieces;
  }

  /** What holds for the text at an offset. */
  settingAt(at: number): Setting | undefined {
    return this.#pieceAt(at)?.setting;
  }

  /** The parts of a word, in order. */
  *partsOf(start: number, word: string): Generator<WordPart> {
    const end = start + word.length;
    for (let at = start; at < end;) {
      const piece = this.#pieceAt(at);
      const next = Math.min(this.#pieces[this.#current + 1]?.at ?? end, end);
      if (piece) yield { at, text: word.slice(at - start, next - start), setting: piece.setting };
      at = next;
    }
  }

  insert(at: number, text: string): void {
    this.#edit(at, 0, text);
  }

  /** Puts a text in the place of one character. */
  replace(at: number, text: string): void {
    this.#edit(at, 1, text);
  }

  toString(): string {
    return this.#result + this.#html.slice(this.#copied);
  }

  #pieceAt(at: number): Piece | undefined {
    while (this.#current > 0 && (this.#pieces[this.#current]?.at ?? 0) > at) this.#current -= 1;
    for (let next = this.#pieces[this.#current + 1]; next && next.at <= at; next = this.#pieces[this.#current + 1])
      this.#current += 1;
    return this.#pieces[this.#current];
  }

  #edit(at: number, length: number, text: string): void {
    const piece = this.#pieceAt(at);
    if (!piece) return;
    const offset = piece.from + at - piece.at;
    this.#result += this.#html.slice(this.#copied, offset) + text;
    this.#copied = offset + length;
  }
}
