/** Takes an entry the way that an editor takes it: save, ready, publish. */
import { defaultLocale, locales, perLocale } from '#locales';
import type { Locale } from '#locales';
import { isDocumentName } from '#model/collection-names.ts';
import { collections } from '#model/collections.ts';
import { documentPath, recordPath } from '#model/entry-path.ts';

import { documentFormat, recordFormat } from '../../../../cms/format/entry-format.ts';
import type { Backend, PersistOptions } from '../../../../cms/guard/backend-types.ts';
import { entryIdFor } from '../../../../cms/guard/entry-id.ts';
import { EditorMessage, messageFor, refusalFrom } from '../../../../cms/guard/messages.ts';
import { Refusal } from '../../../../cms/guard/refusal.ts';
import type { RefusalCode } from '../../../../cms/guard/refusal.ts';

import type { MadeEntry } from './made-entries.ts';
import { isReadTwoWays } from './taken-values.ts';

export type Step = 'id' | 'save' | 'ready' | 'publish';

export type Outcome =
  | { kind: 'published'; id: string }
  | { kind: 'refused'; step: Step; message: string }
  /** Refused without a sentence that tells an editor what to do. */
  | { kind: 'crashed'; step: Step; message: string };

/** A window of the editor per language. */
export type Windows = Readonly<Record<Locale, Backend>>;

/** What is no editor's fault: a refusal with one of these says that something is broken. */
const broken: readonly RefusalCode[] = [
  'failed',
  'unreadable-file',
  'unsafe-file',
  'not-found',
  'git-busy',
  'no-repository',
  'no-connection',
  'merge-conflict',
  'nothing-changed',
  'draft-gone',
  'signed-out',
  'not-allowed',
];

/** Why a message is none that helps; undefined for a good one. */
function faultOf(message: string, locale: Locale): string | undefined {
  const code = broken.find((each) => message.startsWith(messageFor(new Refusal(each), locale)));
  if (code !== undefined) return `the code ${code}`;
  const [odd] = /\b(?:\w*Error\b|undefined|NaN)|\[object /u.exec(message) ?? [];
  if (odd !== undefined && !/^not-|^\s*$/u.test(odd)) return `the word ${odd}`;
  const [, ...details] = message.split('\n');
  const codeLike = details.find((detail) => /^– [a-z]+(?:-[a-z]+)+$/u.test(detail));
  return codeLike === undefined ? undefined : `a code instead of a sentence: ${codeLike}`;
}

function messageOf(error: unknown, locale: Locale): string {
  return error instanceof EditorMessage ? error.message : messageFor(refusalFrom(error), locale);
}

/** Files of an entry as Decap sends them. */
export function filesOf({ collection, forms, languages }: MadeEntry, id: string) {
  const keyOrder = Object.keys(collections[collection].fields);
  const latest = (base: string): string => base;
  if (!isDocumentName(collection)) {
    const raw = recordFormat(latest).toFile(forms[defaultLocale], keyOrder);
    return [{ path: recordPath(collection, id), slug: id, raw }];
  }
  return locales
    .filter((locale) => locale === defaultLocale || languages.includes(locale))
    .map((locale) => ({
      path: documentPath(collection, id, locale),
      slug: id,
      raw: documentFormat(latest).toFile(forms[locale], keyOrder),
    }));
}

interface Publishing {
  entry: MadeEntry;
  windows: Windows;
  /** Language of the window that the editor works in. */
  locale: Locale;
  /** Picture that comes with the entry, in base64. */
  picture: string;
}

const pictureName = 'proef.png';

/** How a new entry names its picture while it has no id. */
export function pictureAddress(collection: MadeEntry['collection']): string {
  return `../media/${collection}//${pictureName}`;
}

/** Does a step in the window of a language; a refusal must be one in the other language too. */
async function attempt(
  step: Step,
  locale: Locale,
  windows: Windows,
  work: (window: Backend) => Promise<unknown>,
): Promise<Outcome | undefined> {
  try {
    await work(windows[locale]);
    return undefined;
  } catch (error) {
    const message = messageOf(error, locale);
    const fault = error instanceof EditorMessage || error instanceof Refusal ? faultOf(message, locale) : String(error);
    if (fault !== undefined) return { kind: 'crashed', step, message: `${fault}: ${message}` };
    return { kind: 'refused', step, message };
  }
}

/**
 * The same refusal in the window of the other language. What that one accepts is one refusal too few, but for a number that only
 * one of them can be sure of.
 */
async function inOtherLanguage(
  outcome: Outcome,
  { entry, locale, windows }: Publishing,
  work: (window: Backend) => Promise<unknown>,
): Promise<Outcome> {
  if (outcome.kind !== 'refused') return outcome;
  const other = locales.find((each) => each !== locale) ?? locale;
  const second = await attempt(outcome.step, other, windows, work);
  if (second === undefined && isReadTwoWays(entry)) return outcome;
  if (second === undefined)
    return { kind: 'crashed', step: outcome.step, message: `refused in one language only: ${outcome.message}` };
  return second.kind === 'refused' ? outcome : second;
}

function entryId({ entry }: Publishing): string {
  return entryIdFor(
    entry.collection,
    perLocale((locale) => (entry.languages.includes(locale) ? entry.forms[locale] : undefined)),
  );
}

/** Publishes an entry, or leaves nothing of it behind. */
export async function publishEntry(publishing: Publishing): Promise<Outcome> {
  const { entry, windows, locale, picture } = publishing;
  const { collection } = entry;
  let id = '';
  const naming = (): Promise<void> => Promise.resolve().then(() => void (id = entryId(publishing)));
  const unnamed = await attempt('id', locale, windows, naming);
  if (unnamed) return unnamed;
  const isIllustrated = JSON.stringify(entry.forms).includes(pictureAddress(collection));
  const assets = isIllustrated
    ? [{ path: `content/media/${collection}/${id}/${pictureName}`, content: picture, encoding: 'base64' }]
    : [];
  const options: PersistOptions = {
    newEntry: true,
    collectionName: collection,
    useWorkflow: true,
    status: 'draft',
    commitMessage: 'content: add',
  };
  const steps: [Step, (window: Backend) => Promise<unknown>][] = [
    ['save', (window) => window.persistEntry({ dataFiles: filesOf(entry, id), assets }, options)],
    ['ready', (window) => window.updateUnpublishedEntryStatus(collection, id, 'pending_publish')],
    ['publish', (window) => window.publishUnpublishedEntry(collection, id)],
  ];
  for (const [step, work] of steps) {
    const outcome = await attempt(step, locale, windows, work);
    if (!outcome) continue;
    const final = await inOtherLanguage(outcome, publishing, work);
    const drafts = await windows[locale].unpublishedEntries();
    if (drafts.includes(`${collection}/${id}`)) await windows[locale].deleteUnpublishedEntry(collection, id);
    if (step === 'publish' && final.kind === 'refused')
      return { ...final, kind: 'crashed', message: `ready, and then refused: ${final.message}` };
    return final;
  }
  return { kind: 'published', id };
}
