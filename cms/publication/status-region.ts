/** Says at the foot of a form whether its entry is on the site, on its way, or why not. */
import { localeInfo } from '#locales';
import type { Locale } from '#locales';

import type { PublicationDesk, ShownEntry } from './publication-desk.ts';
import { stateLines } from './publication-words.ts';

interface RegionOptions {
  desk: PublicationDesk;
  /** Language of the interface. */
  locale: Locale;
  /** ISO day. */
  today: () => string;
  /** Address of a document's page; undefined when it has none. */
  addressOf: (collection: string, slug: unknown, locale: Locale) => string | undefined;
}

/** Told to the document when something was asked for that takes as long as a build. */
const publicationEvent = 'kennisbrug-publication';

/** Lets the region look at once. */
export function tellPublication(): void {
  document.dispatchEvent(new Event(publicationEvent));
}

/** How often an entry is looked at while it is on its way, and otherwise, in milliseconds. */
const often = 2000;
const seldom = 20_000;

/** The entry whose form is open. */
function openEntry(): { collection: string; id: string } | undefined {
  const [, collection, id] = /^#\/collections\/([^/]+)\/entries\/([^/?]+)/u.exec(location.hash) ?? [];
  return collection !== undefined && id !== undefined ? { collection, id } : undefined;
}

function linksTo({ state, document: entry }: ShownEntry, addressOf: RegionOptions['addressOf']): HTMLElement[] {
  if (!['live', 'leaving', 'withdrawn'].includes(state.kind) || !entry) return [];
  return entry.versions.flatMap(({ locale, data }) => {
    const href = addressOf(entry.collection, data['slug'], locale);
    if (href === undefined) return [];
    const link = document.createElement('a');
    Object.assign(link, { href, target: '_blank', lang: localeInfo[locale].lang });
    link.textContent = localeInfo[locale].name;
    return [link];
  });
}

function contentOf(shown: ShownEntry, { locale, addressOf }: RegionOptions): HTMLElement[] {
  const [first = '', ...rest] = stateLines(shown.state, locale);
  const sentence = document.createElement('p');
  sentence.append(first);
  for (const link of linksTo(shown, addressOf)) sentence.append(' ', link);
  const others = rest.map((line) => {
    const item = document.createElement('p');
    item.textContent = line;
    return item;
  });
  return [sentence, ...others];
}

/** Puts the region on the page; it follows the form that is open, and what happens to its entry. */
export function addStatusRegion(options: RegionOptions): void {
  const region = document.createElement('div');
  region.className = 'publication';
  region.setAttribute('role', 'status');
  region.hidden = true;
  document.body.append(region);
  let shown = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let round = 0;

  const show = (entry: ShownEntry | undefined): void => {
    const next = entry ? contentOf(entry, options) : [];
    const text = next.map(({ outerHTML }) => outerHTML).join('');
    region.hidden = next.length === 0;
    region.dataset['state'] = entry?.state.kind ?? '';
    // A region that is written anew is read out anew.
    if (text !== shown) region.replaceChildren(...next);
    shown = text;
  };
  const look = async (): Promise<void> => {
    clearTimeout(timer);
    round += 1;
    const own = round;
    const place = openEntry();
    const entry =
      place && (await options.desk.entry(place.collection, place.id, options.today()).catch(() => undefined));
    if (own !== round) return;
    show(entry);
    if (place) timer = setTimeout(() => void look(), entry?.state.kind === 'running' ? often : seldom);
  };
  const again = (): void => void look();
  addEventListener('hashchange', again);
  addEventListener('focus', again);
  document.addEventListener(publicationEvent, again);
  again();
}
