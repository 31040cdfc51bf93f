/** A host between the browser and a server: it refuses files, stops, and hears from every browser what breaks the policy. */
import { EventEmitter, once } from 'node:events';
import { createServer, request as ask, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/** How a file fails to come. */
export const failures = {
  'a cut connection': (response: ServerResponse) => void response.destroy(),
  'a host with a fault': (response: ServerResponse) => void response.writeHead(503).end('Service Unavailable'),
  'a network that asks for a sign-in': (response: ServerResponse) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Wi-Fi</p>'),
} as const satisfies Record<string, (response: ServerResponse) => void>;

export type Failure = keyof typeof failures;

export interface Host {
  url: string;
  /** Lets files whose path passes the test fail, and no cache of the browser stand in for them. */
  refuse: (isRefused: (path: string) => boolean, failure: Failure) => void;
  mend: () => void;
  /** Shows a page of its own. */
  show: (path: string, html: string) => void;
  /** Paths that were asked for since the last call. */
  asked: () => string[];
  /** What the browser told of the policy: which rule, and what broke it. */
  reports: () => readonly string[];
  /** Resolves as soon as the browser has told of this. */
  reported: (isIt: (report: string) => boolean) => Promise<void>;
  isStopped: () => boolean;
  stop: () => Promise<void>;
}

/** Limit for a browser that does not tell, in milliseconds. */
const patience = 60_000;

const reportPath = '/policy-report';

/** The policy says where to tell; nothing else of an answer changes. */
function headersOf(answer: IncomingMessage, isCached: boolean): IncomingMessage['headers'] {
  const policy = answer.headers['content-security-policy'];
  return {
    ...answer.headers,
    ...(policy !== undefined && { 'content-security-policy': `${String(policy)}; report-uri ${reportPath}` }),
    ...(!isCached && { 'cache-control': 'no-store' }),
  };
}

async function reportOf(request: IncomingMessage): Promise<string> {
  // The form of CSP level 2, which all browsers still send.
  const { 'csp-report': report } = JSON.parse(await text(request)) as { 'csp-report': Record<string, unknown> };
  return `${String(report['violated-directive'])}: ${String(report['blocked-uri'])} at ${String(report['source-file'])}`;
}

/** Starts a host in front of the server at `baseUrl`. */
export async function startHost(baseUrl: string): Promise<Host> {
  const reports: string[] = [];
  const told = new EventEmitter();
  const pages = new Map<string, string>();
  const asked: string[] = [];
  let refusal: ((path: string) => ((response: ServerResponse) => void) | undefined) | undefined;
  const own = (): string => `http://127.0.0.1:${String(portOf(server))}`;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === reportPath) {
      void reportOf(request).then((report) => {
        reports.push(report);
        told.emit('report', report);
      });
      response.writeHead(204).end();
      return;
    }
    asked.push(path);
    const page = pages.get(path);
    const refuse = refusal?.(path);
    if (page !== undefined) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    else if (refuse) refuse(response);
    else forward({ request, response, baseUrl, own: own(), isCached: refusal === undefined });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: own(),
    refuse: (isRefused, failure) => {
      refusal = (path) => (isRefused(path) ? failures[failure] : undefined);
    },
    mend: () => {
      refusal = () => undefined;
    },
    show: (path, html) => void pages.set(path, html),
    asked: () => asked.splice(0),
    reports: () => reports,
    reported: async (isIt) => {
      const signal = AbortSignal.timeout(patience);
      while (!reports.some(isIt)) await once(told, 'report', { signal });
    },
    isStopped: () => !server.listening,
    stop: () => stop(server),
  };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

interface Forward {
  request: IncomingMessage;
  response: ServerResponse;
  baseUrl: string;
  own: string;
  isCached: boolean;
}

/** The server behind answers its own pages only: it is asked as if by one of them. */
function forward({ request, response, baseUrl, own, isCached }: Forward): void {
  const base = new URL(baseUrl);
  const { origin } = request.headers;
  const headers = { ...request.headers, host: base.host, ...(origin === own && { origin: base.origin }) };
  const asking = ask(new URL(request.url ?? '/', base), { method: request.method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, headersOf(answer, isCached));
    answer.pipe(response);
  });
  asking.on('error', () => response.destroy());
  request.pipe(asking);
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
