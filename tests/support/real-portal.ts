/** A copy of the project with the editor of `npm start`, which builds what is published. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { buildEditor } from '../../scripts/build/admin.ts';
import { makeWorkFolder } from '../../scripts/build/work-folder.ts';
import { copyProject } from '../../scripts/testing/copy-project.ts';
import { serveSite } from '../../scripts/serve/serve-site.ts';
import type { Api } from '../../scripts/serve/serve-site.ts';
import { openEditorApi } from '../../scripts/start/editor-api.ts';
import { createSiteBuilder } from '../../scripts/start/site-builder.ts';

export interface RealPortal {
  url: string;
  /** Folder of the copy, which is a repository. */
  root: string;
  /** What the builder said. */
  log: string[];
  /** Ends the server and starts another one, on the same copy. */
  restart: () => Promise<void>;
  close: () => Promise<void>;
}

interface Running {
  url: string;
  stop: () => Promise<void>;
}

async function start(root: string, site: string, log: string[]): Promise<Running> {
  const late: { api?: Api | undefined } = {};
  const api: Api = async (...asked) => (await late.api?.(...asked)) ?? false;
  const server = await serveSite({ root: site, port: 0, api });
  const end = new AbortController();
  const builder = await createSiteBuilder({ root, server, signal: end.signal, log: (line) => log.push(line) });
  late.api = (await openEditorApi(root, builder)).api;
  const stop = async (): Promise<void> => {
    end.abort();
    await server.close();
    await builder.clean();
  };
  return { url: server.url, stop };
}

/** Starts the portal with nothing but its editor: the first site is built when something is published. */
export async function aPortal(project: string): Promise<RealPortal> {
  const work = await makeWorkFolder(project, 'portal');
  const [root, site] = [join(work, 'project'), join(work, 'site')];
  await copyProject(project, root);
  await buildEditor({ root, outDir: join(site, 'admin') });
  const log: string[] = [];
  let running = await start(root, site, log);
  return {
    get url() {
      return running.url;
    },
    root,
    log,
    restart: async () => {
      await running.stop();
      running = await start(root, site, log);
    },
    close: async () => {
      await running.stop();
      await rm(work, { recursive: true, force: true });
    },
  };
}
