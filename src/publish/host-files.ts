import { buildNotePath } from '#model/build-note.ts';

import {
  audienceHeaders,
  audienceOf,
  commonHeaders,
  freshCache,
  httpsHeaders,
  immutableCache,
  type Header,
} from './headers.ts';

/** Cloudflare Pages reads a hundred rules; the others are for the top folder. */
const mostKept = 60;

/**
 * `_headers` for static hosts. Where several of its rules match, hosts join the values, and of two joined policies both
 * hold: so the policy stands once per top-level entry, never under `/*`. Fresh answers are those hosts' default.
 * Hosts apply a rule to what is not there as well: only files that are there are named to be kept, as many as hosts take.
 * @param entries names in the top folder of the built site; folders end with a slash
 * @param hashed addresses of style, script and fonts with a hash of their content in their names
 */
export function headersFile(entries: string[], editorPolicy: string, hashed: readonly string[] = []): string {
  const paths = ['/', ...entries.map((entry) => `/${entry}${entry.endsWith('/') ? '*' : ''}`)];
  return [
    block('/*', [...commonHeaders, ...httpsHeaders]),
    ...paths.map((path) => block(path, [...audienceHeaders(audienceOf(path), editorPolicy), ...freshnessOf(path)])),
    ...hashed.slice(0, mostKept).map((path) => block(path, [['Cache-Control', immutableCache]])),
  ].join('\n');
}

/** What tells how old a site is may not be old itself, whatever the host's default is. */
function freshnessOf(path: string): Header[] {
  return path === buildNotePath ? [['Cache-Control', freshCache]] : [];
}

function block(path: string, headers: Header[]): string {
  return `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}
