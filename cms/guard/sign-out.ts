/** Signing out: whoever uses the computer next finds nothing of what was typed and not saved. */
import type { Backend, GuardContext } from './backend-types.ts';

/** Decap goes on when this ends: whoever stays signed in is never told that it did. */
const never = (): Promise<never> => new Promise(() => undefined);

/**
 * Sign-out that asks about unsaved texts, and clears them. A session that could not be taken up again was signed out by
 * nobody: its texts stay for who signs in anew.
 */
export function signingOutGuards(inner: Backend, { unsaved }: GuardContext) {
  const { authenticate, restoreUser, logout } = inner;
  let isSignedIn = false;
  const noted =
    (method: (value: unknown) => Promise<unknown>) =>
    async (value: unknown): Promise<unknown> => {
      const user = await method.call(inner, value);
      isSignedIn = true;
      return user;
    };
  return {
    ...(authenticate && { authenticate: noted(authenticate) }),
    ...(restoreUser && { restoreUser: noted(restoreUser) }),
    logout: async (): Promise<unknown> => {
      const isAsked = isSignedIn && unsaved !== undefined && (await unsaved.areThere());
      if (isAsked && !unsaved.mayGo()) return never();
      if (isAsked) await unsaved.clear();
      isSignedIn = false;
      return logout?.call(inner);
    },
  };
}
