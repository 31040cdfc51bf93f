/**
 * The HTTP headers of every answer, in one place: the local server sends them, the host files repeat them.
 * Rules of internet.nl: a policy in the header, without unsafe-inline or unsafe-eval for readers.
 */

import { downloadFolder } from '#routing/download-path.ts';

/** Name and value. */
export type Header = readonly [name: string, value: string];

/** Whom an address is for: each has a policy of its own. A copy is a page as one file, to take along. */
export const audiences = ['reader', 'editor', 'copy'] as const;
export type Audience = (typeof audiences)[number];

/** Where the editor lives; everything below has the editor's policy. */
export const editorPath = '/admin/';

/** Folders whose file names carry a hash of the content: what they hold never changes. */
export const hashedPaths = [
  '/_astro/',
  '/pagefind/fragment/',
  '/pagefind/index/',
  '/pagefind/filter/',
  '/search/lexicon/',
] as const;

/** Ends of the names of style, scripts and fonts: what a page of the build before still asks for, and what holds no text. */
export const assetEndings = ['css', 'js', 'woff2'] as const;

/** Whether an address is of style, a script or a font with a hash in its name; as an expression that nginx and Caddy read too. */
export const assetPattern = `^/_astro/[^/]+\\.(?:${assetEndings.join('|')})$`;

/** Browsers save a copy instead of showing it. */
const attachmentHeader: Header = ['Content-Disposition', 'attachment'];

/** One year, the most that caches honour. */
export const immutableCache = 'public, max-age=31536000, immutable';

/** Kept, but asked for again each time: the server answers 304 by the ETag. */
export const freshCache = 'no-cache';

/** Name of the only policy by which pages make what Trusted Types ask for: the address of the service worker. */
export const workerPolicyName = 'service-worker';

const readerPolicy = [
  "default-src 'none'",
  // Pagefind compiles WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  // No text becomes markup or a script, wherever it comes from: https://www.w3.org/TR/trusted-types/.
  "require-trusted-types-for 'script'",
  `trusted-types ${workerPolicyName}`,
].join('; ');

/**
 * What a copy may do: show its own style and the pictures inside it. No script, no form, nothing from elsewhere.
 * @param style source of the style: its hash in the file, which is known there alone
 */
export function copyPolicy(style: string): string {
  return ["default-src 'none'", 'img-src data:', `style-src ${style}`, "base-uri 'none'", "form-action 'none'"].join(
    '; ',
  );
}

/** Sent with every answer. */
export const commonHeaders: Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
  [
    'Permissions-Policy',
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  ],
];

/** Sent over HTTPS only (RFC 6797, section 7.2), so by the real host and not by the local server. */
export const httpsHeaders: Header[] = [['Strict-Transport-Security', 'max-age=63072000; includeSubDomains']];

/**
 * Headers that differ between audiences.
 * @param editorPolicy the editor's content security policy, which depends on its Git host
 */
export function audienceHeaders(audience: Audience, editorPolicy: string): Header[] {
  switch (audience) {
    case 'reader':
      return [
        ['Content-Security-Policy', readerPolicy],
        ['Cross-Origin-Opener-Policy', 'same-origin'],
      ];
    case 'copy':
      return [
        // Of two policies both hold: each file's own allows its one style by hash.
        ['Content-Security-Policy', `${copyPolicy("'unsafe-inline'")}; frame-ancestors 'none'`],
        ['Cross-Origin-Opener-Policy', 'same-origin'],
        attachmentHeader,
      ];
    case 'editor':
      return [
        ['Content-Security-Policy', editorPolicy],
        // Signing in may open a window of the Git host, which reports back to this one.
        ['Cross-Origin-Opener-Policy', 'same-origin-allow-popups'],
        ['X-Robots-Tag', 'noindex'],
      ];
  }
}

/** Whom an address is for. */
export function audienceOf(path: string): Audience {
  if (path.startsWith(editorPath)) return 'editor';
  return path.startsWith(downloadFolder) ? 'copy' : 'reader';
}

/** Status codes of answers that give a file: any other is asked for again each time. */
export const keptStatuses = [200, 206, 304] as const;

/**
 * How long an answer is kept. One that gives no file is never kept: the file may come with the next release.
 * @param path address without origin and query
 */
export function cacheFor(path: string, status: number): Header {
  const isHashed = hashedPaths.some((prefix) => path.startsWith(prefix));
  const isKept = isHashed && keptStatuses.some((kept) => kept === status);
  return ['Cache-Control', isKept ? immutableCache : freshCache];
}

/**
 * All headers of one answer, save those of its content and of HTTPS.
 * @param path address without origin and query
 * @param editorPolicy the editor's content security policy
 */
export function headersFor(path: string, editorPolicy: string, status = 200): Header[] {
  return [...commonHeaders, ...audienceHeaders(audienceOf(path), editorPolicy), cacheFor(path, status)];
}
