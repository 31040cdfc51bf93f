/** Signing in at a Git host, as Decap's backends get it: with PKCE, of which Decap's own part takes too much for granted. */
import { PkceAuthenticator as DecapPkce } from 'decap-cms-lib-auth';

import { announceRefusal } from '../admin/notices.ts';
import { Refusal } from '../guard/refusal.ts';

export { ImplicitAuthenticator, NetlifyAuthenticator } from 'decap-cms-lib-auth';

/** Keys of the session under which Decap keeps what it sent along. */
const sent = { nonce: 'decap-cms-auth', verifier: 'decap-cms-pkce-verifier-code' } as const;

function nonceIn(text: string | null): unknown {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null && 'nonce' in value ? value.nonce : undefined;
  } catch {
    return undefined;
  }
}

/** Takes the host's answer out of the address; whoever reloaded an entry keeps the address of it. */
function clearAddress(hash: string): void {
  history.replaceState(null, '', location.pathname + hash);
}

/** That signing in failed, in the editor's words. */
function fault(): Error {
  return announceRefusal(new Refusal('sign-in-failed'));
}

/**
 * PKCE that takes an answer only for a question of its own: without one under way, Decap took an empty state for the right
 * one, and a link could sign an editor in as somebody else.
 */
export class PkceAuthenticator extends DecapPkce {
  override async completeAuth(done: (error: Error | null, user?: unknown) => void): Promise<void> {
    const { hash, search } = location;
    const answer = new URLSearchParams(search);
    if (!answer.has('code') && !answer.has('error')) {
      clearAddress(hash);
      return;
    }
    const nonce = nonceIn(sessionStorage.getItem(sent.nonce));
    const isOurs = typeof nonce === 'string' && nonceIn(answer.get('state')) === nonce;
    if (!isOurs || answer.has('error')) {
      for (const key of Object.values(sent)) sessionStorage.removeItem(key);
      clearAddress(hash);
      done(fault());
      return;
    }
    const completed = super.completeAuth((error, user) => {
      if (error) done(fault());
      else done(null, user);
    });
    // Decap took the whole address away.
    clearAddress(hash);
    await completed;
  }
}
