/** Cache Storage in memory: the part of it that the shelf uses. Addresses are paths. */
const origin = 'https://kennisbrug.example';

class MemoryCache {
  readonly #entries = new Map<string, Response>();

  match(path: string): Promise<Response | undefined> {
    return Promise.resolve(this.#entries.get(path)?.clone());
  }

  put(path: string, response: Response): Promise<void> {
    this.#entries.set(path, response);
    return Promise.resolve();
  }

  delete(path: string): Promise<boolean> {
    return Promise.resolve(this.#entries.delete(path));
  }

  keys(): Promise<readonly Request[]> {
    return Promise.resolve([...this.#entries.keys()].map((path) => new Request(new URL(path, origin))));
  }
}

class MemoryCaches {
  readonly #caches = new Map<string, MemoryCache>();

  open(name: string): Promise<MemoryCache> {
    const cache = this.#caches.get(name) ?? new MemoryCache();
    this.#caches.set(name, cache);
    return Promise.resolve(cache);
  }

  has(name: string): Promise<boolean> {
    return Promise.resolve(this.#caches.has(name));
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.#caches.keys()]);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.#caches.delete(name));
  }
}

/** Empty storage of one device. */
export function emptyDevice(): CacheStorage {
  // The methods that are missing here are never called.
  return new MemoryCaches() as unknown as CacheStorage;
}
