/** Fetches files of the search. */
import { sourceHeaders } from '#offline/search-sources.ts';

/** @throws when there is none */
export async function fetchOk(address: string, cache: RequestCache = 'default'): Promise<Response> {
  const response = await fetch(address, { cache, headers: sourceHeaders(document) });
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
  return response;
}

/** @throws when there is none, or only a part of it */
export async function fetchJson(address: string, cache?: RequestCache): Promise<unknown> {
  return (await fetchOk(address, cache)).json();
}

/** Fetches what other code will ask for in a moment: it gets the same answer (HTML Standard, link type "preload"). */
export function fetchAhead(address: string): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = address;
  link.addEventListener('load', () => link.remove());
  link.addEventListener('error', () => link.remove());
  document.head.append(link);
}
