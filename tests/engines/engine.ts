/** What a scenario asks of a browser, whichever it is. */

/** Keys that write no letter. */
export type Key = 'Enter' | 'Escape' | 'End' | 'Backspace' | 'Control';

/** One window of a browser, with a storage of its own. */
export interface Tab {
  goto: (url: string) => Promise<void>;
  back: () => Promise<void>;
  /**
   * Runs an expression in the page, past its policy, and waits for its promise.
   * @returns a value of JSON
   * @throws Error also when the page goes away meanwhile
   */
  evaluate: (expression: string) => Promise<unknown>;
  /** Presses the pointer at a place of the window, in CSS pixels. */
  clickAt: (x: number, y: number) => Promise<void>;
  /** Types into what has the focus, key by key. */
  type: (text: string) => Promise<void>;
  press: (key: Key) => Promise<void>;
  /** Holds Control while a letter is pressed. */
  withControl: (letter: string) => Promise<void>;
  /** The page as a PDF; only where the engine can (`cannot`). */
  print: () => Promise<Uint8Array>;
  /** What the scripts of the page threw; always empty where nobody tells (`cannot`). */
  errors: () => readonly string[];
  close: () => Promise<void>;
}

/** What an automation engine may lack. */
export type Ability = 'print' | 'errors';

export interface Engine {
  name: string;
  version: string;
  /** What cannot be tried, with the reason in words. */
  cannot: Partial<Record<Ability, string>>;
  open: () => Promise<Tab>;
  close: () => Promise<void>;
}

/** A size at which the lists of the portal and both panes of the editor are in sight. */
export const windowSize = { width: 1400, height: 1000 };
