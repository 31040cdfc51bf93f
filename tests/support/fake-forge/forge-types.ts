/** What the stand-ins for Git hosts share. */
import { ForgeFault } from './bare-repository.ts';
import type { BareRepository } from './bare-repository.ts';
import type { FakeCi } from './fake-ci.ts';
import type { MergeRequests } from './merge-requests.ts';
import type { ForgeUser } from './oauth.ts';

export interface ForgeRequest {
  method: string;
  /** Path below the project. */
  path: string;
  query: URLSearchParams;
  body: Readonly<Record<string, unknown>>;
  user: ForgeUser;
}

export interface ForgeAnswer {
  status?: number;
  json?: unknown;
  bytes?: Buffer;
  headers?: Readonly<Record<string, string>>;
}

export interface ForgeState {
  repository: BareRepository;
  requests: MergeRequests;
  /** Names of labels; Forgejo numbers them. */
  labels: string[];
  /** Checks what is pushed; the protected branch takes only what it passed. */
  ci: FakeCi;
  /** Whether the user may merge into the protected branch. */
  mayMerge: boolean;
}

/** A text that was sent; undefined when none was. */
export function sentText(body: ForgeRequest['body'], name: string): string | undefined {
  const value = body[name];
  return typeof value === 'string' ? value : undefined;
}

export const missing = new ForgeFault(404, '404 Not Found');
