import type { Scenario } from './scenario.ts';
import { editorScenarios } from './scenarios/editor.ts';
import { listScenarios } from './scenarios/lists.ts';
import { matchScenarios } from './scenarios/match.ts';
import { readingScenarios } from './scenarios/reading.ts';
import { searchScenarios } from './scenarios/search.ts';
import { shelfScenarios } from './scenarios/shelf.ts';

/** All that is tried in every browser. */
export const scenarios: readonly Scenario[] = [
  ...readingScenarios,
  ...listScenarios,
  ...searchScenarios,
  ...shelfScenarios,
  ...matchScenarios,
  ...editorScenarios,
];
