/** Runs tests against the local server and every web server that the portal has a site file for. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe } from 'node:test';

import type { Redirect } from '#publish/redirects-file.ts';

import { serveSite } from '../../scripts/serve/serve-site.ts';
import { isInstalled, startCaddy, startNginx, type HostServer, type StartHost } from './host-servers.ts';

/** Texts of files by their path. */
type Files = Readonly<Record<string, string>>;

interface Site {
  files: Files;
  /** Files of the release before. */
  before?: Files;
  redirects?: Redirect[];
}

/** A server that runs, and the folder that it serves. */
export interface ServedSite extends HostServer {
  root: string;
}

const local: StartHost = async ({ root, before: old = root }) => {
  const server = await serveSite({ root: old, port: 0 });
  if (old !== root) await server.useRoot(root);
  return server;
};

const hosts: Readonly<Record<string, { start: StartHost; skip: string | false }>> = {
  'the local server': { start: local, skip: false },
  Caddy: { start: startCaddy, skip: !isInstalled('caddy') && 'Caddy is not installed' },
  nginx: { start: startNginx, skip: !isInstalled('nginx') && 'nginx is not installed' },
};

function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/**
 * Declares tests once for each server.
 * @param tests gets the server of its turn, which stands while a test runs
 */
export function onEveryHost(
  { files, before: old, redirects = [] }: Site,
  tests: (site: () => ServedSite) => void,
): void {
  for (const [name, { start, skip }] of Object.entries(hosts)) {
    describe(name, { skip }, () => {
      let folder: string;
      let site: ServedSite;
      before(async () => {
        folder = mkdtempSync(join(tmpdir(), 'host-'));
        const [root, scratch] = [join(folder, 'now'), join(folder, 'scratch')];
        mkdirSync(scratch);
        write(root, files);
        if (old) write(join(folder, 'before'), old);
        const input = { redirects, locales: ['nl', 'uk'], editorPolicy: "default-src 'none'" };
        const host = await start({ root, ...(old && { before: join(folder, 'before') }), scratch, input });
        site = { ...host, root };
      });
      after(async () => {
        await site.close();
        rmSync(folder, { recursive: true, force: true });
      });
      tests(() => site);
    });
  }
}
