/**
 * Whether an answer comes from the site. A network that asks to sign in, or to pay, answers in its place: with a page of its
 * own and status 200, or by leading elsewhere.
 */
import { buildNotePath } from '#model/build-note.ts';
import { isOwnStart } from '#publish/own-page.ts';

function isHtml({ headers }: Response): boolean {
  return /^text\/html\b/iu.test(headers.get('content-type') ?? '');
}

/** Reads as much of a page as tells whose it is; the answer itself stays to be read. */
async function isOwnText(response: Response): Promise<boolean> {
  const reader = response.clone().body?.getReader();
  const decoder = new TextDecoder();
  let start = '';
  while (reader) {
    const { done, value } = await reader.read();
    start += decoder.decode(value, { stream: !done });
    const isOwn = isOwnStart(start) ?? (done ? false : undefined);
    if (isOwn === undefined) continue;
    // The other reader of the same stream waits for nobody.
    void reader.cancel();
    return isOwn;
  }
  return false;
}

/** Whether the site answers at all, by the note that every build writes. */
async function siteAnswers(): Promise<boolean> {
  try {
    const response = await fetch(buildNotePath, { cache: 'no-store' });
    const note: unknown = response.ok ? await response.json() : undefined;
    return typeof note === 'object' && note !== null && 'builtAt' in note;
  } catch {
    return false;
  }
}

/** Whether a page comes from the site. Its statuses are believed: a text that was taken off is not shown from a copy. */
export async function isOwnPage(response: Response): Promise<boolean> {
  // Where a redirect of a page leads, the browser tells no worker.
  if (response.type === 'opaqueredirect') return siteAnswers();
  return response.status !== 200 || (isHtml(response) && (await isOwnText(response)));
}

/** Whether a file that is no page comes from the site. */
export function isOwnFile(response: Response): Promise<boolean> {
  return Promise.resolve(response.type !== 'opaque' && !(response.status === 200 && isHtml(response)));
}
