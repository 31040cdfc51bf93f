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

/** Files that are fetched before other code asks for them, which gets the same answer (HTML Standard, link type "preload"). */
export class FilesAhead {
  readonly #addresses = new Set<string>();

  fetch(address: string): void {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    link.href = address;
    link.addEventListener('load', () => link.remove());
    link.addEventListener('error', () => link.remove());
    document.head.append(link);
    this.#addresses.add(address);
  }

  /**
   * Takes what came, so that whoever asks next asks the network: Firefox keeps the answer of a link until it was asked for once,
   * a fault and another network's page too.
   */
  async take(): Promise<void> {
    const addresses = [...this.#addresses];
    this.#addresses.clear();
    await Promise.all(addresses.map((address) => fetch(address).catch(() => undefined)));
  }
}
