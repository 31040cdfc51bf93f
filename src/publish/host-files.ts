import { buildNotePath } from '#model/build-note.ts';

import {
  audienceHeaders,
  audienceOf,
  commonHeaders,
  freshCache,
  hashedPaths,
  httpsHeaders,
  immutableCache,
  type Header,
} from './headers.ts';

/**
 * `_headers` for static hosts. Where several of its rules match, hosts join the values, and of two joined policies both
 * hold: so the policy stands once per top-level entry, never under `/*`. Fresh answers are those hosts' default.
 * @param entries names in the top folder of the built site; folders end with a slash
 */
export function headersFile(entries: string[], editorPolicy: string): string {
  const paths = ['/', ...entries.map((entry) => `/${entry}${entry.endsWith('/') ? '*' : ''}`)];
  return [
    block('/*', [...commonHeaders, ...httpsHeaders]),
    ...paths.map((path) => block(path, [...audienceHeaders(audienceOf(path), editorPolicy), ...freshnessOf(path)])),
    ...hashedPaths.map((path) => block(`${path}*`, [['Cache-Control', immutableCache]])),
  ].join('\n');
}

/** What tells how old a site is may not be old itself, whatever the host's default is. */
function freshnessOf(path: string): Header[] {
  return path === buildNotePath ? [['Cache-Control', freshCache]] : [];
}

function block(path: string, headers: Header[]): string {
  return `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}
