/**
 * Answers to findings: words of an entry of which an editor says that they are no data about a person. They stand in
 * the entry itself, so that every check honours them and Git tells who gave them. An answer is about exactly these
 * words in this entry.
 */
import type { RawData } from '../entry-file.ts';

import { findingKey } from './personal-data.ts';
import type { PersonalData } from './personal-data.ts';

/** The words that an entry answers. */
export function answersOf(data: RawData): string[] {
  const { notPersonal } = data;
  return Array.isArray(notPersonal) ? notPersonal.filter((words) => typeof words === 'string') : [];
}

/** Findings that nobody has answered. */
export function openFindings<F extends PersonalData>(findings: readonly F[], answers: readonly string[]): F[] {
  const answered = new Set(answers.map(findingKey));
  return findings.filter(({ found }) => !answered.has(findingKey(found)));
}

/** Answers that a finding needs, each once; with the others nobody would know what they were about. */
export function neededAnswers(answers: readonly string[], findings: readonly PersonalData[]): string[] {
  const asked = new Set(findings.map(({ found }) => findingKey(found)));
  const given = new Set<string>();
  return answers.filter((words) => {
    const key = findingKey(words);
    if (!asked.has(key) || given.has(key)) return false;
    given.add(key);
    return true;
  });
}
