/** Small sites for tests, and the lists that belong to them. */
import { fileHash } from '#offline/file-hash.ts';
import type { ShelfList } from '#offline/list-file.ts';

export type Site = Readonly<Record<string, string>>;

export const notes = {
  copy: 'Kopie van {{date}}.',
  absent: 'Niet op de plank.',
  shelf: { href: '/nl/offline/', label: 'Offline plank' },
};

/** The list that the build would write for a site. Every file weighs 10 bytes. */
export async function listFor(site: Site): Promise<ShelfList> {
  const encoder = new TextEncoder();
  const files = await Promise.all(
    Object.entries(site).map(async ([url, text]) => ({ url, hash: await fileHash(encoder.encode(text)), bytes: 10 })),
  );
  const version = await fileHash(encoder.encode(JSON.stringify(files)));
  return { locale: 'nl', version, bytes: files.length * 10, notes, files };
}

const headers = {
  'Content-Type': 'text/html',
  'Content-Security-Policy': "default-src 'none'",
  Vary: 'Accept-Encoding',
};

function answer(text: string | undefined): Promise<Response> {
  if (text === 'cut') return Promise.reject(new TypeError('network'));
  return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text, { headers }));
}

/** Answers like a host of the site; gives the addresses that were asked for. A file `cut` cuts the connection. */
export function serve(site: Site): { asked: string[]; restore: () => void } {
  const original = globalThis.fetch;
  const asked: string[] = [];
  globalThis.fetch = (address) => {
    const path = typeof address === 'string' ? address : '';
    asked.push(path);
    return answer(site[path]);
  };
  return { asked, restore: () => void (globalThis.fetch = original) };
}
