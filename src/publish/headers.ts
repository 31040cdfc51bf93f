/**
 * The HTTP headers of every answer, in one place: the local server sends them, the host files repeat them.
 * Rules of internet.nl: a policy in the header, without unsafe-inline or unsafe-eval for readers.
 */

import { downloadFolder } from '#routing/download-path.ts';

/** Name and value. */
export type Header = readonly [name: string, value: string];

/** Whom an address is for: each has a policy of its own. */
export type Audience = 'reader' | 'editor';

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

/** Browsers save what lies here instead of showing it: its inline style has no place under the readers' policy. */
export const attachmentHeader: Header = ['Content-Disposition', 'attachment'];

/** One year, the most that caches honour. */
export const immutableCache = 'public, max-age=31536000, immutable';

/** Kept, but asked for again each time: the server answers 304 by the ETag. */
export const freshCache = 'no-cache';

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
].join('; ');

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
 * Headers that differ between readers and editors.
 * @param editorPolicy the editor's content security policy, which depends on its Git host
 */
export function audienceHeaders(audience: Audience, editorPolicy: string): Header[] {
  return audience === 'reader'
    ? [
        ['Content-Security-Policy', readerPolicy],
        ['Cross-Origin-Opener-Policy', 'same-origin'],
      ]
    : [
        ['Content-Security-Policy', editorPolicy],
        // Signing in may open a window of the Git host, which reports back to this one.
        ['Cross-Origin-Opener-Policy', 'same-origin-allow-popups'],
        ['X-Robots-Tag', 'noindex'],
      ];
}

/** Whom an address is for. */
export function audienceOf(path: string): Audience {
  return path.startsWith(editorPath) ? 'editor' : 'reader';
}

/**
 * All headers of one answer, save those of its content and of HTTPS.
 * @param path address without origin and query
 * @param editorPolicy the editor's content security policy
 */
export function headersFor(path: string, editorPolicy: string): Header[] {
  const isHashed = hashedPaths.some((prefix) => path.startsWith(prefix));
  return [
    ...commonHeaders,
    ...audienceHeaders(audienceOf(path), editorPolicy),
    ['Cache-Control', isHashed ? immutableCache : freshCache],
    ...(path.startsWith(downloadFolder) ? [attachmentHeader] : []),
  ];
}
