/** Addresses of an entry that are the portal's own, or that another text has, had or holds. */
import type { Locale } from '#locales';
import { isDocumentName } from '#model/collection-names.ts';
import { collections } from '#model/collections.ts';
import { EntryFileError, isRawData, parseDocument, parseRecord, type RawData } from '#model/entry-file.ts';
import { contentFolder, parsePath } from '#model/entry-path.ts';
import type { IssueKind } from '#model/issues/issue-kinds.ts';
import { messageOf } from '#model/issues/message-of.ts';
import {
  addressesOf,
  addressFaults,
  faultKind,
  type AddressedEntry,
  type AddressFault,
  type EntryAddress,
} from '#routing/entry-addresses.ts';
import { goneFaults, goneFolder, goneKind, readGone, type GoneEntry } from '#routing/gone-addresses.ts';

import type { Backend, FileEntry } from './backend-types.ts';
import { isMissing } from './draft-reader.ts';
import { placeWords } from './place-words.ts';
import { stringsIn } from '../strings/strings.ts';

/** An address that an entry cannot have, with the place, the fault and the remedy in words. */
export interface AddressClash {
  address: EntryAddress;
  sentence: string;
}

/** Every file of a folder; of a documents' folder without the texts where the backend can leave them out. */
export async function filesIn(inner: Backend, folder: string, isDocument: boolean): Promise<FileEntry[]> {
  const place = [folder, isDocument ? 'mdx' : 'yaml', 1] as const;
  try {
    if (isDocument && inner.documentHeads) return await inner.documentHeads(folder);
    return await (inner.allEntriesByFolder?.(...place) ?? inner.entriesByFolder(...place));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** The removed entries of the same kind that stood at one of the names. */
async function goneWith(
  inner: Backend,
  { collection }: AddressedEntry,
  names: readonly string[],
): Promise<GoneEntry[]> {
  const files = await filesIn(inner, `${goneFolder}/${collection}`, false);
  const named = files.filter(({ data }) => names.some((name) => data.includes(name)));
  return named.flatMap(({ data, file }) => {
    try {
      return readGone(file.path, data) ?? [];
    } catch (error) {
      if (error instanceof EntryFileError) return [];
      throw error;
    }
  });
}

function dataOf({ data, file }: FileEntry): RawData {
  try {
    return parsePath(file.path)?.locale === undefined ? parseRecord(data) : parseDocument(data).data;
  } catch (error) {
    if (error instanceof EntryFileError) return {};
    throw error;
  }
}

/** The published entries of the same kind that may have to do with one of the names; the others are not even parsed. */
async function othersWith(inner: Backend, entry: AddressedEntry, names: readonly string[]): Promise<AddressedEntry[]> {
  const { collection } = entry;
  const files = await filesIn(inner, `${contentFolder}/${collection}`, isDocumentName(collection));
  const groups = Map.groupBy(files, ({ file }) => parsePath(file.path)?.id);
  return [...groups].flatMap(([id, group]) => {
    if (id === undefined || id === entry.id) return [];
    if (!names.some((name) => name === id || group.some(({ data }) => data.includes(name)))) return [];
    const versions = group.map((file) => ({ locale: parsePath(file.file.path)?.locale, data: dataOf(file) }));
    return [{ collection: entry.collection, id, versions }];
  });
}

/** What an entry is called, for an editor. */
function titleOf({ collection, id, versions }: AddressedEntry, locale: Locale): string {
  const model = collections[collection];
  const key = model.shape === 'document' ? 'title' : model.titleField;
  const own = versions.find((version) => version.locale === locale) ?? versions[0];
  const value = own?.data[key];
  const title = isRawData(value) ? value[locale] : value;
  return stringsIn(locale).controls.fields.quoted(typeof title === 'string' ? title : id);
}

/** The fault as the entry sees it: what it wants, and who else has to do with that. */
function ownFault<E extends AddressedEntry>(entry: E, { owner, ...fault }: AddressFault<E>) {
  if (fault.entry === entry) return { address: fault.address, owner };
  const address: EntryAddress = { ...fault.address, tie: owner?.tie ?? 'slug', path: ['slug'] };
  return { address, owner: { entry: fault.entry, tie: fault.address.tie } };
}

/**
 * What keeps an entry from its addresses, as far as readers see them already.
 * @param words language of the sentences
 */
export async function addressClashes(inner: Backend, entry: AddressedEntry, words: Locale): Promise<AddressClash[]> {
  const names = addressesOf(entry).map(({ name }) => name);
  const entries = [entry, ...(await othersWith(inner, entry, names))];
  const gone = goneFaults([entry], await goneWith(inner, entry, names));
  const faults = addressFaults(entries).filter((fault) => fault.entry === entry || fault.owner?.entry === entry);
  const clashOf = (address: EntryAddress, kind: IssueKind, values: Record<string, string>): AddressClash => {
    const file = { collection: entry.collection, language: address.locale, body: '' };
    const place = placeWords(file, { field: address.tie === 'slug' ? ['slug'] : ['title'] }, words);
    return { address, sentence: `${place}: ${messageOf({ kind, values: { slug: address.name, ...values } }, words)}` };
  };
  const own = faults.flatMap((fault) => {
    const { address, owner } = ownFault(entry, fault);
    // What is over cannot be mended here, and keeps nobody from saving.
    if (address.tie === 'former') return [];
    const values: Record<string, string> = owner ? { other: titleOf(owner.entry, words) } : {};
    return [clashOf(address, faultKind({ address, owner }), values)];
  });
  return [...own, ...gone.map(({ address }) => clashOf(address, goneKind(address), {}))];
}
