import type { Redirect } from './redirects-file.ts';

/** What a site file for a web server needs to know. */
export interface HostInput {
  redirects: Redirect[];
  /** Codes of the languages, each with a 404 page of its own. */
  locales: readonly string[];
  /** The editor's content security policy. */
  editorPolicy: string;
}
