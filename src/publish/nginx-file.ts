import { downloadFolder } from '#routing/download-path.ts';

import {
  audienceHeaders,
  assetPattern,
  audiences,
  commonHeaders,
  editorPath,
  freshCache,
  hashedPaths,
  httpsHeaders,
  immutableCache,
  keptStatuses,
  type Audience,
  type Header,
} from './headers.ts';
import type { HostInput } from './host-input.ts';
import { withQuery, type Redirect } from './redirects-file.ts';

const textTypes =
  'text/css text/javascript application/javascript application/json application/xml image/svg+xml text/plain';

/** Site file for nginx ≥ 1.18; brotli needs its module, gzip does not. */
export function nginxFile(input: HostInput): string {
  return `# Replace example.org, the certificate and /srv/kennisbrug/current (the folder of the site; "before" beside it is
# that of the release before).
${maps(input)}
server {
  listen 80;
  listen [::]:80;
  server_name example.org;
  return 301 https://$server_name$request_uri;
}

server {
  listen 443 ssl http2;
  listen [::]:443 ssl http2;
  server_name example.org;
  ssl_certificate /etc/ssl/kennisbrug/fullchain.pem;
  ssl_certificate_key /etc/ssl/kennisbrug/privkey.pem;
  ssl_protocols TLSv1.2 TLSv1.3;
  server_tokens off;

  root /srv/kennisbrug/current;
  index index.html;
  charset utf-8;
  charset_types ${textTypes};
  gzip on;
  gzip_static on;
  gzip_vary on;
  gzip_types ${textTypes};
  # With the module ngx_brotli: brotli_static on;

${[...commonHeaders, ...httpsHeaders].map(([name, value]) => `  add_header ${name} "${value}" always;\n`).join('')}${varyingHeaders(input.editorPolicy)}  add_header Cache-Control $kennisbrug_cache always;

  location / { try_files $uri $uri/ =404; }
  # Pages of the release before, which readers have open, ask for its style, scripts and fonts.
  location ~ ${assetPattern} { try_files $uri @before; }
  location @before { root /srv/kennisbrug/before; try_files $uri =404; }
  location = /_headers { return 404; }
  location = /_redirects { return 404; }
${input.redirects.map(redirectLine).join('')}
  error_page 404 410 $kennisbrug_missing;
}
`;
}

/** Tables from the address to a value: nginx drops inherited headers in a location that adds one of its own. */
function maps({ locales, editorPolicy }: HostInput): string {
  const policies = headerNames(editorPolicy).map((name) =>
    map(variableOf(name), valueOf('reader', name, editorPolicy), [
      [editorPath, valueOf('editor', name, editorPolicy)],
      [downloadFolder, valueOf('copy', name, editorPolicy)],
    ]),
  );
  const cache = map(
    'kennisbrug_cache',
    freshCache,
    hashedPaths.map((path) => [`(?:${keptStatuses.join('|')}) ${path}`, immutableCache]),
    '"$status $uri"',
  );
  const missing = map(
    'kennisbrug_missing',
    '/404.html',
    locales.map((locale) => [`/${locale}/`, `/${locale}/404/index.html`]),
  );
  return [...policies, cache, missing].join('');
}

function map(variable: string, fallback: string, rows: [prefix: string, value: string][], of = '$uri'): string {
  const lines = rows.map(([prefix, value]) => `  "~^${prefix}" "${value}";\n`);
  return `map ${of} $${variable} {\n  default "${fallback}";\n${lines.join('')}}\n`;
}

function varyingHeaders(editorPolicy: string): string {
  return headerNames(editorPolicy)
    .map((name) => `  add_header ${name} $${variableOf(name)} always;\n`)
    .join('');
}

/** Every header that some audience gets, once; nginx sends none without a value. */
function headerNames(editorPolicy: string): string[] {
  const headers = audiences.flatMap((audience) => audienceHeaders(audience, editorPolicy));
  return [...new Set(headers.map(([name]) => name))];
}

function valueOf(audience: Audience, name: string, editorPolicy: string): string {
  return audienceHeaders(audience, editorPolicy).find(([known]: Header) => known === name)?.[1] ?? '';
}

function variableOf(name: string): string {
  return `kennisbrug_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** The file of an address, which no line for the address itself catches. */
function pageFile(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}

function redirectLine({ from, to, status }: Redirect): string {
  // The page says it itself; the answer keeps its status.
  if (status === 410) return `  location = ${from} { error_page 410 ${pageFile(to)}; return 410; }\n`;
  return `  location = ${from} { return ${String(status)} ${withQuery(to, '$is_args$args')}; }\n`;
}
