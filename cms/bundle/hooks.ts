/** What Decap's patched modules call. */
import { Refusal } from '../guard/refusal.ts';
import { announceRefusal } from '../admin/notices.ts';

/** That signing in failed, in the editor's words. */
export function signInFault(): Error {
  return announceRefusal(new Refusal('sign-in-failed'));
}
