/** Which version of a file a form was filled from, and which version the same editor made of it. */

/** The version of a path where there is no file. */
const absent = 'absent';

/** Names the content of a path; equal content at the same path gives the same name. */
export async function versionOf(path: string, content: string | undefined): Promise<string> {
  if (content === undefined) return `${absent}:${path}`;
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${path}\n${content}`));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export interface Versions {
  /** Notes that this editor itself turned one version into the next. */
  replace: (from: string, to: string) => void;
  /** The newest version that this editor itself made of one. */
  latest: (version: string) => string;
}

/** A fresh memory of the changes that this window saves. */
export function createVersions(): Versions {
  const successors = new Map<string, string>();
  return {
    replace: (from, to) => {
      if (from === to) return;
      successors.set(from, to);
      successors.delete(to);
    },
    latest: (version) => {
      let newest = version;
      const passed = new Set<string>();
      for (let next = successors.get(newest); next !== undefined && !passed.has(next); next = successors.get(newest)) {
        passed.add(next);
        newest = next;
      }
      return newest;
    },
  };
}
