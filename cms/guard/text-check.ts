/** What a text may never hold, and what it must not hold once it is called ready. */
import { localeInfo, locales } from '#locales';
import type { Locale } from '#locales';
import { exampleLines, exampleMarks } from '#model/example-marks.ts';
import { messageOf } from '#model/issues/message-of.ts';
import { checkBody, checkText } from '#model/safe-mdx/check-body.ts';
import { breakingFaults, harmfulFaults } from '#model/safe-mdx/faults.ts';
import { readText } from '#model/safe-mdx/read-text.ts';
import { structureFindings } from '#model/writing/analyse.ts';
import { findingText, writingKinds } from '#model/writing/wording.ts';

import { remember } from '#model/remember.ts';

import { faultText } from './body-fault-texts.ts';
import { Refusal } from './refusal.ts';

const breaking = remember((body) => checkBody(body).filter(({ kind }) => breakingFaults.has(kind)));

/** The faults of a text that keep a file from being opened in the editor. */
export function openingFaults(body: string, locale: Locale): string[] {
  return breaking(body).map((fault) => faultText(fault, locale));
}

/**
 * @param languages texts as they would be saved, escaped and with ids
 * @throws Refusal with every harmful fault
 */
export function refuseHarm(languages: readonly { locale: Locale; body: string }[], interfaceLocale: Locale): void {
  const faults = languages.flatMap(({ locale, body }) =>
    checkBody(body)
      .filter(({ kind }) => harmfulFaults.has(kind))
      .map((fault) => `${localeInfo[locale].name}: ${faultText(fault, interfaceLocale)}`),
  );
  if (faults.length > 0) throw new Refusal('unsafe-text', faults);
}

/** Every fault of a text, for the moment at which it is called ready. Advice is none. */
export function readyFaults(body: string, languages: { text: Locale; words: Locale }): string[] {
  const text = readText(body);
  const advice = structureFindings(text, languages.text).filter(({ kind }) => writingKinds[kind].severity === 'error');
  return [
    ...checkText(text).map((fault) => faultText(fault, languages.words)),
    ...advice.map((finding) => findingText(finding, languages.words)),
  ];
}

/** Words of a text that is no example, but looks like one. */
export function markFaults(body: string, words: Locale): string[] {
  if (exampleLines(readText(body)).length === 0) return [];
  const mark = locales.map((locale) => exampleMarks[locale]).join(', ');
  return [messageOf({ kind: 'mark-in-text', values: { mark } }, words)];
}
