import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import { answer, openSite, type SiteFolder } from './answer.ts';

/** Answers requests of its own, such as the editor's saves; says whether it took this one. */
export type Api = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;

interface ServeOptions {
  /** Folder of a built site; none while the first build is still to succeed. */
  root?: string | undefined;
  /** 0 takes any free port. */
  port: number;
  api?: Api | undefined;
}

export interface SiteServer {
  /** Origin, without a slash at the end. */
  url: string;
  port: number;
  /** Serves another folder from the next request on, and of the one before style, scripts and fonts. */
  useRoot: (root: string) => Promise<void>;
  /** Ends open connections as well. */
  close: () => Promise<void>;
}

/**
 * Serves a built site on 127.0.0.1, with the headers of the real host.
 * @throws the system's error when the port is taken (`code` is EADDRINUSE)
 */
export async function serveSite({ root, port, api }: ServeOptions): Promise<SiteServer> {
  let site = root === undefined ? undefined : await openSite(root);
  const server = createServer((request, response) => {
    handle({ site, api, request, response }).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end();
    });
  });
  const taken = await listen(server, port);
  return {
    url: `http://127.0.0.1:${String(taken)}`,
    port: taken,
    useRoot: async (next) => {
      const before = site?.root === next ? site.before : site?.root;
      site = await openSite(next, before);
    },
    close: () => close(server),
  };
}

interface Handle {
  site: SiteFolder | undefined;
  api: Api | undefined;
  request: IncomingMessage;
  response: ServerResponse;
}

async function handle({ site, api, request, response }: Handle): Promise<void> {
  if (api && (await api(request, response))) return;
  if (site) {
    await answer(site, request, response);
    return;
  }
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5' });
  response.end('De site is nog niet gebouwd: zie de terminal.\nСайт ще не зібрано: дивіться термінал.\n');
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
