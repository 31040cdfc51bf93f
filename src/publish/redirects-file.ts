/** Addresses that moved or are gone, as data, in the format of a `_redirects` file: `/from /to 301`. */

export type Redirect =
  | { from: string; to: string; status: 301 | 302 }
  /** Withdrawn without a trace: `to` is the page that says so. */
  | { from: string; to: string; status: 410 };

/** One line per redirect. */
export function formatRedirects(redirects: Redirect[]): string {
  return redirects.map(({ from, to, status }) => `${from} ${to} ${String(status)}\n`).join('');
}

/**
 * Reads a `_redirects` file; empty lines and lines with # are passed over.
 * @throws Error naming the line that is none
 */
export function parseRedirects(text: string): Redirect[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [from, to, status] = line.trim().split(/\s+/u);
    if (from?.startsWith('/') !== true || to === undefined || !isStatus(Number(status))) {
      throw new Error(`_redirects:${String(index + 1)}  "${line}" is no redirect. Write: /from /to 301`);
    }
    return [toRedirect(from, to, Number(status))];
  });
}

/**
 * The new address with what was asked behind the old one.
 * @param query with its question mark, or what stands for it in a host's file; may be empty
 */
export function withQuery(to: string, query: string): string {
  const [address = '', ...fragment] = to.split(/(?=#)/u);
  // Behind a question of its own another cannot stand: then it is the whole question.
  return address.includes('?') ? to : [address, query, ...fragment].join('');
}

const statuses = [301, 302, 410] as const;

function isStatus(status: number): boolean {
  return statuses.some((known) => known === status);
}

function toRedirect(from: string, to: string, status: number): Redirect {
  switch (status) {
    case 301:
    case 302:
      return { from, to, status };
    default:
      return { from, to, status: 410 };
  }
}
