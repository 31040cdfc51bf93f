/** Signing in to a Git host. */
import type { Backend } from './backend-types.ts';
import { refusalFrom } from './messages.ts';
import { Refusal } from './refusal.ts';

function signInRefusal(error: unknown): Refusal {
  const refusal = refusalFrom(error);
  if (refusal.code === 'no-connection') return refusal;
  const isRefused = refusal.code === 'not-found' || refusal.code === 'not-allowed';
  // GitLab, GitHub and Forgejo: `authenticate` in the implementation of each backend.
  const isStranger = error instanceof Error && error.message.includes('does not have access');
  return new Refusal(isRefused || isStranger ? 'no-access' : 'sign-in-failed');
}

/** The editor's picture stands on the Git host or with a third party: the page asks neither for it. */
function withoutPicture(user: unknown): unknown {
  if (typeof user !== 'object' || user === null) return user;
  return Object.fromEntries(Object.entries(user).filter(([key]) => key !== 'avatar_url'));
}

/** Sign-in as the editor should see it: refusals in words, no picture of the user. */
export function signingInGuards(inner: Backend) {
  const { authenticate } = inner;
  return {
    ...(authenticate && {
      authenticate: async (credentials: unknown): Promise<unknown> => {
        try {
          return withoutPicture(await authenticate.call(inner, credentials));
        } catch (error) {
          throw signInRefusal(error);
        }
      },
    }),
  };
}

/** A session of before, taken up again; a failure leads back to the page that signs in. */
export function restoringGuards(inner: Backend) {
  const { restoreUser } = inner;
  return {
    ...(restoreUser && {
      restoreUser: async (user: unknown): Promise<unknown> => withoutPicture(await restoreUser.call(inner, user)),
    }),
  };
}
