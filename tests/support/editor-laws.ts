/** Saving and publishing a made-up law by the local Git server. */
import type { Api } from './editor-backend.ts';

export const redactie = { name: 'Редакція Ґанок', email: 'redactie@example.org' };

export function lawPath(id: string): string {
  return `content/laws/${id}.yaml`;
}

/** Saves a draft of a law. */
export function saveLaw(api: Api, id: string, raw: string): Promise<unknown> {
  const options = { useWorkflow: true, status: 'draft', commitMessage: `content: зміна ${id}` };
  return api.request('persistEntry', { dataFiles: [{ path: lawPath(id), slug: id, raw }], assets: [], options });
}

export function publishLaw(api: Api, id: string): Promise<unknown> {
  return api.request('publishUnpublishedEntry', { collection: 'laws', slug: id });
}

/** What the draft of a law holds. */
export async function draftOfLaw(api: Api, id: string): Promise<string> {
  const asked = { collection: 'laws', slug: id, path: lawPath(id) };
  // The answer of our own server.
  return ((await api.request('unpublishedEntryDataFile', asked)) as { data: string }).data;
}
