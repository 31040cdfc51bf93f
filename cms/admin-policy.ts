/** The content security policy of `/admin/`. */
import type { EditorSettings } from './settings.ts';

/** Where the backend of the settings answers. */
function backendOrigin({ backend }: EditorSettings): string[] {
  switch (backend.name) {
    case 'local':
      return [];
    case 'gitlab':
    case 'forgejo':
      return [new URL(backend.baseUrl).origin];
    case 'github':
      return [new URL(backend.apiUrl ?? 'https://api.github.com').origin, new URL(backend.authBaseUrl).origin];
  }
}

/**
 * The policy for an editor with these settings. Scripts come from the site only, without eval.
 * Styles need 'unsafe-inline': Decap's interface is styled by emotion, which writes style elements
 * while it runs. Pictures are shown from memory (`blob:`, `data:`) before they are saved. No text becomes markup or a
 * script: the default policy of Trusted Types knows the frame of the preview and refuses all else (`admin/frame-policy.ts`).
 */
export function adminPolicyFor(settings: EditorSettings): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    `connect-src 'self' blob: ${backendOrigin(settings).join(' ')}`.trim(),
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** The policy of the editor with the local Git server. */
export const adminPolicy = adminPolicyFor({ siteUrl: '', backend: { name: 'local' } });
