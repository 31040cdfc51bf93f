/** The backend of the settings, with the guards in front and the desk beside them. */
import { DecapCmsCore as CMS } from 'decap-cms-core';

import { mediaFolder } from '#model/pictures/picture-limits.ts';

import { guardedName } from '../config/backend-config.ts';
import { deskReader } from '../desk/read-desk.ts';
import type { DeskSource } from '../desk/desk-rows.ts';
import type { Backend, GuardContext } from '../guard/backend-types.ts';
import { withHeads } from '../guard/document-heads.ts';
import { guardBackend } from '../guard/guard-backend.ts';
import { pauseInBrowser } from '../guard/host-publishing.ts';
import { historyOf } from '../history/backend-history.ts';
import { backends } from '../hosts/backends.ts';
import { hostOf } from '../hosts/connect.ts';
import { hostPublications, noteOfSite } from '../hosts/host-publications.ts';
import { isConnection, sourceOf, waitForOutcomes } from '../publication/local-source.ts';
import type { PublicationDesk } from '../publication/publication-desk.ts';
import { savedSinceWords } from '../publication/publication-words.ts';
import { tellPublication } from '../publication/status-region.ts';
import type { BackendSettings } from '../settings.ts';
import type { TranslationDesk } from '../translation/translation-desk.ts';

/** Only the local server answers before the outcome is known. */
function waiting(name: BackendSettings['name'], inner: Backend, { locale, announce }: GuardContext): Backend {
  if (name !== 'local' || !isConnection(inner)) return inner;
  const savedSince = (): void => announce(savedSinceWords[locale]);
  return waitForOutcomes(inner, { changed: tellPublication, savedSince });
}

/**
 * Registers the one backend that the configuration names.
 * @param desks are told of the backend as soon as Decap makes it
 */
export function registerBackend(
  settings: BackendSettings,
  context: GuardContext,
  desks: { translation: TranslationDesk; publication: PublicationDesk },
): void {
  const { name } = settings;
  const Inner = backends[name];
  /** Decap makes the backend with `new`; a constructor may give back another object. */
  function Guarded(config: unknown, options: unknown) {
    const inner = waiting(name, withHeads(name, new Inner(config, options)), context);
    const host = hostOf(settings, inner);
    const source = host ? hostPublications({ host, readNote: noteOfSite, now: () => new Date() }) : sourceOf(inner);
    desks.translation.connect(inner, historyOf(name, inner));
    desks.publication.connect(inner, source);
    const list = host && (() => host.filesBelow(mediaFolder));
    const deskMaterial = deskReader(inner, source, list);
    const guarded = guardBackend(inner, { ...context, host, pause: pauseInBrowser });
    return Object.assign(guarded, { deskMaterial } satisfies Partial<DeskSource>);
  }
  CMS.registerBackend(guardedName, Guarded);
}
