/** Reads files for the desk: what cannot be read is a fault like any other. */
import type { Locale } from '#locales';
import { EntryFileError, parseDocument, parseRecord } from '#model/entry-file.ts';
import type { RawData } from '#model/entry-file.ts';

import { hasCodeSigns } from '../format/code-signs.ts';
import { openingFaults } from '../guard/text-check.ts';

import type { Fault } from './desk-row.ts';

interface Unreadable {
  fault: Fault;
}

/**
 * Whether the editor would refuse to open a text. To look at every text with the parser of MDX takes
 * too long; a text without a sign that is none of Markdown's is safe without it.
 */
function isRefused(body: string, locale: Locale): boolean {
  return hasCodeSigns(body) && openingFaults(body, locale).length > 0;
}

function faultOf(error: unknown, locale?: Locale): Unreadable {
  if (!(error instanceof EntryFileError)) throw error;
  return { fault: { kind: 'unreadable', ...(locale && { locale }), line: error.line } };
}

/** One language of a document, or why it cannot be opened. */
export function readDocument(text: string, locale: Locale): { data: RawData; body: string } | Unreadable {
  try {
    const { data, body } = parseDocument(text);
    return isRefused(body, locale) ? { fault: { kind: 'unreadable', locale } } : { data, body };
  } catch (error) {
    return faultOf(error, locale);
  }
}

/** A record, or why it cannot be opened. */
export function readRecord(text: string): { data: RawData } | Unreadable {
  try {
    return { data: parseRecord(text) };
  } catch (error) {
    return faultOf(error);
  }
}
