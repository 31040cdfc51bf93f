/** What the shelf page shows, from what is on the device and on the site. */
import { formatSize } from '#i18n/format.ts';
import type { Locale } from '#locales';
import { cacheName } from '#offline/cache-names.ts';
import type { Copy } from '#offline/copies.ts';
import { copyDate } from '#offline/copy-date.ts';
import { bytesOf, type ShelfFile, type ShelfList } from '#offline/list-file.ts';
import {
  bytesToFetch,
  filesOfPieces,
  listWithout,
  pieceState,
  type PieceState,
  type Prefixes,
} from '#offline/shelf-items.ts';

import type { ShelfTexts } from './shelf-texts.ts';

export interface ShelfSituation {
  locale: Locale;
  /** The shelf as the site has it; none without a network. */
  list: ShelfList | undefined;
  /** The copy on the device, and its files. */
  copy: Copy | undefined;
  copied: readonly ShelfFile[];
  /** Files of the list that need not be fetched again. */
  stored: readonly ShelfFile[];
  /** A save was cut off. */
  begun: boolean;
  /** The copy in the other language. */
  other: Copy | undefined;
}

export interface ShelfView {
  facts: Record<'saved' | 'copied' | 'network' | 'other', string>;
  /** `removable`: it is on the device. */
  pieces: readonly { state: PieceState; text: string; removable: boolean }[];
  /** Label of the button that saves, or looks for the network again; none when there is nothing to fetch. */
  save: string | undefined;
  removable: boolean;
  status: string;
}

/** Fills in a text that the page brought along. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/gu, (place, name: string) => values[name] ?? place);
}

/** Everything that changes on the page. */
export function shelfView(situation: ShelfSituation, pieces: readonly Prefixes[], texts: ShelfTexts): ShelfView {
  const { locale, list, copy, copied, other } = situation;
  const date = copy ? copyDate(locale, copy.savedAt) : texts.nothing;
  const onSite = list && filesOfPieces(list.files, pieces);
  const onDevice = filesOfPieces(copied, pieces);
  const states = pieces.map((_, index) => pieceState(copy && onDevice[index], onSite?.[index]));
  return {
    facts: {
      saved: copy ? formatSize(locale, bytesOf(copied)) : texts.nothing,
      copied: copy ? date : texts.noCopy,
      network: list ? texts.networkOn : texts.networkOff,
      other: other ? copyDate(locale, other.savedAt) : texts.nothing,
    },
    pieces: states.map((state, index) => ({
      state,
      text: fill(texts[state], { date }),
      removable: (onDevice[index] ?? []).length > 0,
    })),
    save: saveLabel(situation, pieces, texts),
    removable: copy !== undefined || other !== undefined || situation.begun,
    status: list ? (isNewest(situation) ? texts.upToDate : '') : texts.offline,
  };
}

/** The copy is of the shelf as it is, so it also holds nothing that the site has withdrawn. */
function isNewest({ locale, list, copy }: ShelfSituation): boolean {
  return list !== undefined && copy?.cache === cacheName(locale, list.version);
}

/**
 * The list as the reader wants it: an update leaves out what was taken off. Of the newest copy nothing but that is missing.
 * @returns with it the pieces that stay away
 */
export function wantedList(
  { locale, list, copy }: Pick<ShelfSituation, 'locale' | 'list' | 'copy'>,
  pieces: readonly Prefixes[],
): { list: ShelfList; without: readonly string[] } | undefined {
  if (!list) return undefined;
  const without = copy && copy.cache !== cacheName(locale, list.version) ? (copy.without ?? []) : [];
  return { list: listWithout(list, pieces, without), without };
}

function saveLabel(situation: ShelfSituation, pieces: readonly Prefixes[], texts: ShelfTexts): string | undefined {
  const { copy, stored, begun } = situation;
  const wanted = wantedList(situation, pieces);
  if (!wanted) return begun ? texts.resumeAny : texts.retry;
  const missing = bytesToFetch(wanted.list, stored);
  const size = formatSize(situation.locale, missing);
  if (isNewest(situation)) return missing > 0 ? fill(texts.saveRest, { size }) : undefined;
  if (copy) return fill(texts.update, { size });
  return fill(begun ? texts.resume : texts.save, { size });
}
