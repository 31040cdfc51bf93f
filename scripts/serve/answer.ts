import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';

import { isLocale } from '#locales';
import { assetPattern, cacheFor, headersFor } from '#publish/headers.ts';
import { parseRedirects, withQuery, type Redirect } from '#publish/redirects-file.ts';

import { adminPolicyFor } from '../../cms/admin-policy.ts';
import { editorSettings } from '../build/editor-settings.ts';
import { findFile, type Found } from './find-file.ts';
import { readAsset } from './read-asset.ts';

/** A built site, ready to be served. */
export interface SiteFolder {
  root: string;
  /** Folder of the site that was served before: readers still have pages of it open. */
  before?: string | undefined;
  redirects: Map<string, Redirect>;
  editorPolicy: string;
}

/**
 * Opens the folder of a built site.
 * @param before folder of the site that was served until now
 */
export async function openSite(root: string, before?: string): Promise<SiteFolder> {
  const text = await readFile(join(root, '_redirects'), 'utf8').catch(() => '');
  const redirects = new Map(parseRedirects(text).map((redirect) => [redirect.from, redirect]));
  return { root, before, redirects, editorPolicy: adminPolicyFor(editorSettings(process.env)) };
}

/** Answers one request from the folder of a built site. */
export async function answer(site: SiteFolder, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = '/', query = ''] = (request.url ?? '/').split(/\?(.*)/su);
  for (const [name, value] of headersFor(path, site.editorPolicy, 0)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const redirect = site.redirects.get(path);
  if (redirect && redirect.status !== 410) {
    response.writeHead(redirect.status, { location: withQuery(redirect.to, query && `?${query}`) }).end();
    return;
  }
  const found = await findInSite(site, path);
  if (found.kind === 'slash') {
    response.writeHead(301, { location: `${path.replace(/^\/+/u, '/')}/${query && `?${query}`}` }).end();
  } else if (found.kind === 'file' && !redirect) {
    response.setHeader(...cacheFor(path, 200));
    await send({ file: found.file, status: 200, request, response });
  } else {
    const gone = redirect && (await findFile(site.root, redirect.to));
    if (gone?.kind === 'file') await send({ file: gone.file, status: 410, request, response });
    else await sendMissing({ site, path, status: redirect ? 410 : 404, request, response });
  }
}

const asset = new RegExp(assetPattern, 'u');

/** The file of an address; style, scripts and fonts also as the site before has them. */
async function findInSite({ root, before }: SiteFolder, path: string): Promise<Found> {
  const found = await findFile(root, path);
  return found.kind === 'none' && before !== undefined && asset.test(path) ? findFile(before, path) : found;
}

interface Missing {
  site: SiteFolder;
  path: string;
  status: 404 | 410;
  request: IncomingMessage;
  response: ServerResponse;
}

/** The 404 page in the language of the address, else the one in both languages. */
async function sendMissing({ site, path, status, request, response }: Missing): Promise<void> {
  const locale = path.split('/')[1];
  const own = isLocale(locale) ? await findFile(site.root, `/${locale}/404/`) : undefined;
  const found = own?.kind === 'file' ? own : await findFile(site.root, '/404.html');
  if (found.kind === 'file') await send({ file: found.file, status, request, response });
  else response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${String(status)}\n`);
}

interface Send {
  file: string;
  status: number;
  request: IncomingMessage;
  response: ServerResponse;
}

async function send({ file, status, request, response }: Send): Promise<void> {
  const asset = await readAsset(file, request.headers['accept-encoding'] ?? '');
  if (status === 200) response.setHeader('etag', asset.etag);
  response.setHeader('vary', 'Accept-Encoding');
  if (status === 200 && isKnown(request.headers['if-none-match'], asset.etag)) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('content-type', asset.contentType);
  response.setHeader('content-length', asset.body.length);
  if (asset.encoding) response.setHeader('content-encoding', asset.encoding);
  response.writeHead(status).end(request.method === 'HEAD' ? undefined : asset.body);
}

function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  return (ifNoneMatch ?? '').split(',').some((known) => known.trim().replace(/^W\//u, '') === etag);
}
