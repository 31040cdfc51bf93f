/** What the editor says when it refuses something: what is the matter, and what to do. */
import { locales } from '#locales';
import type { Locale } from '#locales';
import type { Issue } from '#model/issues/issue.ts';
import { issueKinds } from '#model/issues/issue-kinds.ts';
import { issueSentence } from '#model/issues/issue-sentence.ts';

import { Refusal } from './refusal.ts';
import { refusalWords } from './refusal-words.ts';
import type { RefusalCode } from './refusal.ts';
import { localize, stringsIn } from '../strings/strings.ts';

/** Most faults that one message lists. */
const mostDetails = 12;

/** A fault of the content check as the local server sends it; undefined for any other detail. */
function issueIn(detail: string): Issue | undefined {
  if (!detail.startsWith('{')) return undefined;
  try {
    // Written by our own server; a kind that this editor does not know yet is shown as it came.
    const issue = JSON.parse(detail) as Issue;
    return Object.hasOwn(issueKinds, issue.kind) ? issue : undefined;
  } catch {
    return undefined;
  }
}

/** The local server knows no language: it sends faults by their kinds, and sentences in all languages, parted by tabs. */
function sentenceIn(detail: string, locale: Locale): string {
  const issue = issueIn(detail);
  return issue ? issueSentence(issue, locale) : (detail.split('\t')[locales.indexOf(locale)] ?? detail);
}

/** A sentence with a list below it, of which a message shows so many. */
export function listMessage(sentence: string, details: readonly string[], locale: Locale): string {
  const shown = details.slice(0, mostDetails);
  const rest = details.length - shown.length;
  const more = rest > 0 ? [stringsIn(locale).controls.fields.more(rest)] : [];
  // What was typed into a field may hold ends of lines.
  return [sentence, ...[...shown, ...more].map((line) => `– ${line.replace(/\s+/gu, ' ')}`)].join('\n');
}

/** The message for an editor, its details each on a line. */
export function messageFor({ code, details }: Refusal, locale: Locale): string {
  const sentences = details.slice(0, mostDetails).map((detail) => sentenceIn(detail, locale));
  return listMessage(refusalWords[code][locale], [...sentences, ...details.slice(mostDetails)], locale);
}

function isCode(text: string): text is RefusalCode {
  return Object.hasOwn(refusalWords, text);
}

function propertyOf(error: unknown, key: string): unknown {
  return typeof error === 'object' && error !== null
    ? new Map<string, unknown>(Object.entries(error)).get(key)
    : undefined;
}

/**
 * Any failure as a refusal. The local server answers with a code and its details on lines; other
 * backends with a status.
 */
export function refusalFrom(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const message = error instanceof Error ? error.message : String(error);
  const [code = '', ...details] = message.split('\n');
  if (isCode(code)) return new Refusal(code, details);
  const status = propertyOf(error, 'status');
  if (status === 401 || propertyOf(error, 'name') === 'ACCESS_TOKEN_ERROR') return new Refusal('signed-out');
  if (status === 403) return new Refusal('not-allowed');
  if (status === 404) return new Refusal('not-found');
  if (status === undefined && /fetch|network|abort/iu.test(message)) return new Refusal('no-connection');
  return new Refusal('failed', [message]);
}

const pointers = localize((strings) => strings.refusals.words.pointer);

/** A failure in an editor's words. */
export class EditorMessage extends Error {
  override readonly name = 'EditorMessage';
  readonly #shown: string;

  /** @param announcedIn language in which it is announced already: then Decap only points there */
  constructor(message: string, announcedIn?: Locale) {
    super(message);
    this.#shown = announcedIn === undefined ? message : pointers[announcedIn];
  }

  /** Decap writes the error itself into its own message, which goes after some seconds. */
  override toString(): string {
    return this.#shown;
  }
}
