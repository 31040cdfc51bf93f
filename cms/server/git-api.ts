/** The local Git server: Decap's proxy protocol on the address of the site itself. */
import type { IncomingMessage, ServerResponse } from 'node:http';

import { ServerFault } from './faults.ts';
import { isParams } from './params.ts';
import { openPublications } from './publications.ts';
import type { Publications } from './publications.ts';
import { publishActions } from './publish-actions.ts';
import type { PublishAction } from './publish-actions.ts';
import { readActions } from './read-actions.ts';
import type { Action } from './read-actions.ts';
import { openRepository } from './repository.ts';
import type { Repository, RepositoryOptions } from './repository.ts';
import { faultOf } from './true-reason.ts';
import { writeActions } from './write-actions.ts';

/** Answers a request if it is for this server; says whether it was. */
export type GitApi = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

export const apiPath = '/api/v1';

/** Ten pictures of 10 MB fit, in base64. */
const mostBytes = 150_000_000;

const reads = new Map<string, Action>(Object.entries(readActions));
const writes = new Map<string, Action>(Object.entries(writeActions));
const publishing = new Map<string, PublishAction>(Object.entries(publishActions));

interface Server {
  repository: Repository;
  publications: Publications;
}

/** Only this computer's own pages may ask: another site cannot know the host, nor send JSON without leave. */
function isAllowed({ headers, socket }: IncomingMessage): boolean {
  const port = socket.localPort ?? 0;
  const hosts = ['127.0.0.1', 'localhost'].map((name) => (port === 80 ? name : `${name}:${port}`));
  const host = headers.host ?? '';
  const isOwnOrigin = headers.origin === undefined || headers.origin === `http://${host}`;
  const site = headers['sec-fetch-site'];
  const isOwnSite = site === undefined || site === 'same-origin';
  return (
    hosts.includes(host) && isOwnOrigin && isOwnSite && /^application\/json\b/iu.test(headers['content-type'] ?? '')
  );
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size > mostBytes) throw new ServerFault(413, 'image-size');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new ServerFault(400, 'failed', ['JSON']);
  }
}

async function answerTo({ repository, publications }: Server, request: IncomingMessage): Promise<unknown> {
  if (request.method !== 'POST') throw new ServerFault(405, 'failed', ['POST']);
  if (!isAllowed(request)) throw new ServerFault(403, 'failed', ['Host, Origin, Content-Type']);
  const body = await bodyOf(request);
  const name = isParams(body) && typeof body['action'] === 'string' ? body['action'] : '';
  const params = isParams(body) && isParams(body['params']) ? body['params'] : {};
  const read = reads.get(name);
  if (read) return read(repository, params);
  const publish = publishing.get(name);
  if (publish) return publish(repository, publications, params);
  const write = writes.get(name);
  if (write) return repository.inTurn(() => write(repository, params));
  throw new ServerFault(422, 'failed', [name]);
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}

/** Answers as `createGitApi`, that another server works in the repository: every request is refused with its address. */
export function createClosedApi(other: string): GitApi {
  const fault = new ServerFault(409, 'other-server', [other]);
  return (request, response) => {
    if ((request.url ?? '').split('?')[0] !== apiPath) return Promise.resolve(false);
    send(response, fault.status, { error: fault.message });
    return Promise.resolve(true);
  };
}

/**
 * The local Git server for one repository. It reads and writes Git's objects and refs; the working
 * tree moves along only where it shows the published branch and holds no other work.
 */
export function createGitApi(options: RepositoryOptions): GitApi {
  const repository = openRepository(options);
  const server = { repository, publications: openPublications(repository) };
  // What was on its way goes on; where nothing can be built nothing was left on its way.
  if (options.site) void server.publications.resume().catch(console.error);
  return async (request, response) => {
    if ((request.url ?? '').split('?')[0] !== apiPath) return false;
    try {
      send(response, 200, await answerTo(server, request));
    } catch (error) {
      const fault = faultOf(error, options.repository);
      send(response, fault.status, { error: fault.message });
    }
    return true;
  };
}
