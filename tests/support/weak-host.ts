/** A host between the browser and the built site that a test can change, break and stop. */
import { createServer, type Server, type ServerResponse } from 'node:http';

import { fileHash } from '#offline/file-hash.ts';
import { listPath, type ShelfList } from '#offline/list-file.ts';
import type { Locale } from '#locales';

/** Of the connection, not of the file. */
const ownHeaders = ['connection', 'content-encoding', 'content-length', 'date', 'keep-alive', 'transfer-encoding'];

export interface WeakHost {
  url: string;
  /** Publishes another text at the address of a page: the page and the list change together. */
  publish: (locale: Locale, path: string, change: (html: string) => string) => Promise<void>;
  /** Cuts the connection whenever this address is asked for. */
  cut: (path: string) => void;
  /** Takes the question for this address and never answers. */
  stall: (path: string) => void;
  /** Answers everything with a page of its own, as a network does in which one has to sign in. */
  takeOver: (html: string) => void;
  /** Answers again as the site does. */
  mend: () => void;
  /** Addresses that were asked for since the last call. */
  asked: () => string[];
  stop: () => Promise<void>;
}

/** Starts a host of its own in front of the site at `baseUrl`. */
export async function startWeakHost(baseUrl: string): Promise<WeakHost> {
  const changed = new Map<string, string>();
  const broken = new Set<string>();
  const stalled = new Set<string>();
  let asked: string[] = [];
  let portal: string | undefined;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    if (portal !== undefined) response.writeHead(200, { 'content-type': 'text/html' }).end(portal);
    else if (broken.has(path)) response.destroy();
    else if (!stalled.has(path)) {
      forward({ address: new URL(path, baseUrl), text: changed.get(path), response }).catch(() => response.destroy());
    }
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    publish: async (locale, path, change) => {
      const html = change(await (await fetch(new URL(path, baseUrl))).text());
      const list = await newList(new URL(listPath(locale), baseUrl), path, html);
      changed.set(path, html).set(listPath(locale), JSON.stringify(list));
    },
    cut: (path) => void broken.add(path),
    stall: (path) => void stalled.add(path),
    takeOver: (html) => {
      portal = html;
    },
    mend: () => {
      portal = undefined;
      broken.clear();
    },
    asked: () => {
      const all = asked;
      asked = [];
      return all;
    },
    stop: () => close(server),
  };
}

async function newList(address: URL, path: string, html: string): Promise<ShelfList> {
  // Written by the build.
  const list = (await (await fetch(address)).json()) as ShelfList;
  const hash = await fileHash(new TextEncoder().encode(html));
  const files = list.files.map((file) => (file.url === path ? { ...file, hash } : file));
  return { ...list, files, version: hash };
}

interface Forward {
  address: URL;
  text: string | undefined;
  response: ServerResponse;
}

async function forward({ address, text, response }: Forward): Promise<void> {
  const answer = await fetch(address);
  const headers = [...answer.headers].filter(([name]) => !ownHeaders.includes(name));
  response.writeHead(answer.status, Object.fromEntries(headers));
  response.end(text ?? Buffer.from(await answer.arrayBuffer()));
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
