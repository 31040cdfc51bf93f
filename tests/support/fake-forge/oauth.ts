/**
 * Sign-in of the stand-in forge: the authorization code flow with PKCE (RFC 7636, S256 only) for a
 * public client, as GitLab describes it (https://docs.gitlab.com/api/oauth2/, seen 2026-11-25).
 * The page where a person would agree is left out: it sends back at once.
 */
import { createHash, randomUUID } from 'node:crypto';

import type { Person } from './bare-repository.ts';

export interface ForgeUser extends Person {
  username: string;
}

export interface OAuth {
  /** Who signs in next. */
  user: ForgeUser;
  /** What was refused, in words for the test. */
  refusals: string[];
  /** Address to send the browser to; undefined when the request is refused. */
  authorize: (params: URLSearchParams) => string | undefined;
  /** The answer of the token endpoint. */
  token: (body: Readonly<Record<string, unknown>>) => { status: number; value: object };
  /** A token of somebody, as a sign-in of before left it. */
  tokenFor: (user: ForgeUser) => string;
  userOf: (authorization: string | undefined) => ForgeUser | undefined;
  /** Makes every token worthless, as time does. */
  expire: (what: { refreshToo: boolean }) => void;
}

/** Signs in to one application with one address to return to. */
export function createOAuth({ appId, redirect }: { appId: string; redirect: () => string }): OAuth {
  const codes = new Map<string, { challenge: string; user: ForgeUser }>();
  const tokens = new Map<string, ForgeUser>();
  const refreshTokens = new Map<string, ForgeUser>();
  const issue = (user: ForgeUser) => {
    const [token, refresh] = [randomUUID(), randomUUID()];
    tokens.set(token, user);
    refreshTokens.set(refresh, user);
    return {
      status: 200,
      value: { access_token: token, token_type: 'Bearer', expires_in: 7200, refresh_token: refresh, scope: 'api' },
    };
  };
  const refuse = (reason: string) => {
    oauth.refusals.push(reason);
    return { status: 400, value: { error: 'invalid_grant', error_description: `The grant is invalid: ${reason}.` } };
  };
  const oauth: OAuth = {
    user: { name: 'Redactie Proef', email: 'redactie@example.org', username: 'redactie' },
    refusals: [],
    authorize: (params) => {
      const back = params.get('redirect_uri') ?? '';
      const challenge = params.get('code_challenge') ?? '';
      const isRight =
        params.get('client_id') === appId &&
        back === redirect() &&
        params.get('response_type') === 'code' &&
        params.get('code_challenge_method') === 'S256' &&
        /^[\w-]{43}$/u.test(challenge);
      if (!isRight) {
        oauth.refusals.push(`authorize ${back}`);
        return undefined;
      }
      const code = randomUUID();
      codes.set(code, { challenge, user: oauth.user });
      return `${back}?${new URLSearchParams({ code, state: params.get('state') ?? '' }).toString()}`;
    },
    token: (body) => {
      if (body['client_id'] !== appId || body['redirect_uri'] !== redirect()) return refuse('client or redirect');
      if (body['grant_type'] === 'refresh_token') {
        const refresh = String(body['refresh_token']);
        const user = refreshTokens.get(refresh);
        refreshTokens.delete(refresh);
        return user ? issue(user) : refuse('refresh token');
      }
      const code = String(body['code']);
      const waiting = codes.get(code);
      codes.delete(code);
      const proof = createHash('sha256').update(String(body['code_verifier'])).digest('base64url');
      return waiting?.challenge === proof ? issue(waiting.user) : refuse('code or verifier');
    },
    tokenFor: (user) => issue(user).value.access_token,
    userOf: (authorization) => tokens.get((authorization ?? '').replace(/^(?:Bearer|token) /u, '')),
    expire: ({ refreshToo }) => {
      tokens.clear();
      if (refreshToo) refreshTokens.clear();
    },
  };
  return oauth;
}
