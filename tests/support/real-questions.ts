/** Questions as people ask them, for every theme and topic, with the pages that answer them. */
import type { Localized } from '#locales';

import { dutchQuestions } from './dutch-questions.ts';
import type { Question } from './question.ts';
import { ukrainianQuestions } from './ukrainian-questions.ts';

export const questions: Localized<readonly Question[]> = { nl: dutchQuestions, uk: ukrainianQuestions };
