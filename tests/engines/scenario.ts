/** What somebody does with the portal, told once for every browser. */
import type { Locale } from '#locales';

import type { TestRepository } from '../support/editor-repository.ts';
import type { Ability } from './engine.ts';
import type { Host } from './host.ts';
import type { PageView } from './page.ts';

export interface Scene {
  page: PageView;
  /** Between the browser and the server. */
  host: Host;
}

interface Told {
  /** A sentence of behaviour. */
  name: string;
  /** What the browser's automation has to be able to. */
  needs?: Ability;
  /** What scripts of others throw when a file does not come. */
  mayThrow?: RegExp;
}

export interface ReaderScenario extends Told {
  behind: 'site';
  run: (scene: Scene) => Promise<void>;
}

export interface EditorScenario extends Told {
  behind: 'editor';
  /** Files of the portal's content before the editor is opened. */
  files: Readonly<Record<string, string>>;
  run: (scene: Scene & { repository: TestRepository }) => Promise<void>;
}

export type Scenario = ReaderScenario | EditorScenario;

/** Throws the failure of a scenario in words. */
export function assertThat(isTrue: boolean, words: string): asserts isTrue {
  if (!isTrue) throw new Error(words);
}

/** One scenario for each language of the readers. */
export function inBothLanguages<N, U>(
  words: Readonly<{ nl: N; uk: U }>,
  scenario: (locale: Locale, words: N | U) => ReaderScenario,
): ReaderScenario[] {
  return [scenario('nl', words.nl), scenario('uk', words.uk)];
}
