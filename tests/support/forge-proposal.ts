/** A proposed change on a stand-in for a Git host, published as the editor publishes it, without Decap in between. */
import type { Ask, GitHost } from '../../cms/hosts/git-host.ts';
import { hostThrough } from '../../cms/hosts/connect.ts';
import { publishProposal } from '../../cms/hosts/publish-proposal.ts';
import type { Progress, Publishing } from '../../cms/hosts/publish-proposal.ts';

import { aRepository } from './editor-repository.ts';
import type { CommitAction } from './fake-forge/bare-repository.ts';
import { forgeRepo, kinds, serveFakeForge } from './fake-forge/forge-server.ts';
import type { FakeForge, ForgeKind } from './fake-forge/forge-server.ts';

/** Asks a stand-in with a token of its editor. */
function askOf(forge: FakeForge, kind: ForgeKind): Ask {
  const { api, project } = kinds[kind];
  const token = forge.oauth.tokenFor(forge.oauth.user);
  return async ({ method = 'GET', path, query, body }) => {
    const address = new URL(`${forge.url}${api}${project}/${path}?${new URLSearchParams(query).toString()}`);
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const response = await fetch(address, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    const text = await response.text();
    if (!response.ok) throw Object.assign(new Error(text), { status: response.status });
    return /^[[{]/u.test(text) ? (JSON.parse(text) as unknown) : text;
  };
}

export interface ForgeProposal {
  forge: FakeForge;
  host: GitHost;
  git: (...args: string[]) => string;
  /** Changes a file of a branch, as a push that no protection stops. */
  push: (branch: string, path: string, content: string | undefined) => void;
  /** Publishes; `pauses` is called each time the editor waits. */
  publish: (pauses?: () => void) => Promise<Progress[]>;
  close: () => Promise<void>;
}

export const draftBranch = 'cms/pages/about';
export const draftFile = 'content/pages/about.nl.mdx';

/** Starts a stand-in whose published branch has a page, and a draft that changes it. */
export async function aProposal(kind: ForgeKind): Promise<ForgeProposal> {
  const source = aRepository();
  source.commit({ [draftFile]: 'Eerst\n', 'content/pages/other.nl.mdx': 'Anders\n' });
  const forge = await serveFakeForge({ kind, source: source.folder, redirect: () => '' });
  source.remove();
  const { repository, requests, ci } = forge.state;
  const push: ForgeProposal['push'] = (branch, path, content) => {
    const base = repository.commitOf(`refs/heads/${branch}`) ?? repository.git('rev-parse', 'main');
    const action: CommitAction =
      content === undefined ? { action: 'delete', path } : { action: 'put', path, content: Buffer.from(content) };
    const author = { name: 'Proef', email: 'proef@example.org' };
    repository.commit({ branch, base, actions: [action], message: `Change ${path}`, author });
    ci.pushed(branch);
  };
  const host = hostThrough(kind, askOf(forge, kind), { repo: forgeRepo, main: 'main' });
  push(draftBranch, draftFile, 'Van de redactie\n');
  const request = { source_branch: draftBranch, target_branch: 'main', labels: ['decap-cms/pending_publish'] };
  requests.open({ ...request, title: 'content: change about', author: forge.oauth.user });
  const publish: ForgeProposal['publish'] = async (pauses) => {
    const told: Progress[] = [];
    const publishing: Publishing = {
      host,
      branch: draftBranch,
      title: 'content: change pages/about',
      place: 'pages/about',
      locale: 'nl',
      pause: () => {
        pauses?.();
        return new Promise((resolve) => setImmediate(resolve));
      },
      tell: (progress) => told.push(progress),
    };
    await publishProposal(publishing);
    return told;
  };
  return { forge, host, git: repository.git, push, publish, close: forge.close };
}
