/** The backend of the settings, with the guards in front and the desk beside them. */
import { DecapCmsCore as CMS } from 'decap-cms-core';
import { ForgejoBackend } from 'decap-cms-backend-forgejo';
import { GitHubBackend } from 'decap-cms-backend-github';
import { GitLabBackend } from 'decap-cms-backend-gitlab';
import { ProxyBackend } from 'decap-cms-backend-proxy';

import { guardedName } from '../config/backend-config.ts';
import { readDesk } from '../desk/read-desk.ts';
import type { DeskSource } from '../desk/desk-rows.ts';
import type { GuardContext } from '../guard/backend-types.ts';
import { withHeads } from '../guard/document-heads.ts';
import { guardBackend } from '../guard/guard-backend.ts';
import { pauseInBrowser } from '../guard/host-publishing.ts';
import { historyOf } from '../history/backend-history.ts';
import { hostOf } from '../hosts/connect.ts';
import { withPlainReads } from '../hosts/plain-reads.ts';
import type { BackendSettings } from '../settings.ts';
import type { TranslationDesk } from '../translation/translation-desk.ts';

import type { BackendClass } from './decap.ts';

const backends = {
  local: ProxyBackend,
  gitlab: GitLabBackend,
  forgejo: ForgejoBackend,
  github: GitHubBackend,
} satisfies Record<BackendSettings['name'], BackendClass>;

/**
 * Registers the one backend that the configuration names.
 * @param desk is told of the backend as soon as Decap makes it
 */
export function registerBackend(settings: BackendSettings, context: GuardContext, desk: TranslationDesk): void {
  const { name } = settings;
  const Inner = backends[name];
  /** Decap makes the backend with `new`; a constructor may give back another object. */
  function Guarded(config: unknown, options: unknown) {
    const inner = withPlainReads(name, withHeads(name, new Inner(config, options)));
    desk.connect(inner, historyOf(name, inner));
    const guarded = guardBackend(inner, { ...context, host: hostOf(settings, inner), pause: pauseInBrowser });
    return Object.assign(guarded, { deskMaterial: () => readDesk(inner) } satisfies DeskSource);
  }
  CMS.registerBackend(guardedName, Guarded);
}
