/** What the editor must know of the place where it runs. Every value comes from outside. */
import type { Localized } from '#locales';
import type { Portal } from '#model/rules/known-entries.ts';

/** Where drafts and published texts are kept, and how an editor signs in. */
export type BackendSettings =
  /** The Git server inside `npm start`: no sign-in, this computer only. */
  | { name: 'local' }
  /** GitLab, also self-hosted: sign-in with PKCE, no server of our own. */
  | { name: 'gitlab'; repo: string; branch: string; appId: string; baseUrl: string }
  /** Forgejo 1.21.4 or newer: sign-in with PKCE as a public client. */
  | { name: 'forgejo'; repo: string; branch: string; appId: string; baseUrl: string }
  /**
   * GitHub: needs an OAuth proxy, a server that holds a secret. Offer it last. `apiUrl` is of a GitHub Enterprise Server,
   * such as `https://github.example.org/api/v3`.
   */
  | { name: 'github'; repo: string; branch: string; authBaseUrl: string; apiUrl?: string };

export interface EditorSettings {
  /** Address of the site, without a slash at the end. */
  siteUrl: string;
  backend: BackendSettings;
  /** Addresses on the site below which the documents of a collection stand, per language. */
  pages?: Readonly<Record<string, Localized>>;
  /** What the portal says of itself; the rules of titles and of links to the portal go by it. */
  portal?: Portal;
}

export const localSettings = {
  siteUrl: 'http://127.0.0.1',
  backend: { name: 'local' },
} as const satisfies EditorSettings;
