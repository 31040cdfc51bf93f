import { aRepository } from '../support/editor-repository.ts';
import { serveEditor } from '../support/editor-server.ts';
import type { Engine } from './engine.ts';
import { startHost } from './host.ts';
import { viewOf } from './page.ts';
import type { Scenario, Scene } from './scenario.ts';

export interface Servers {
  /** Origin of the built site. */
  siteUrl: string;
  /** Folder of the built editor. */
  admin: string;
}

/**
 * Plays one scenario in a window of its own.
 * @throws Error with what went wrong in words; also when a page broke its policy or a script of it threw
 */
export async function runScenario(scenario: Scenario, engine: Engine, servers: Servers): Promise<void> {
  if (scenario.behind === 'site') {
    await between(servers.siteUrl, engine, scenario, (scene) => scenario.run(scene));
    return;
  }
  const repository = aRepository({ content: true });
  repository.commit(scenario.files);
  const author = { name: 'Redactie', email: 'redactie@example.org' };
  const server = await serveEditor({ admin: servers.admin, repository: repository.folder, author });
  try {
    await between(server.url, engine, scenario, (scene) => scenario.run({ ...scene, repository }));
  } finally {
    await server.close();
    repository.remove();
  }
}

async function between(
  baseUrl: string,
  engine: Engine,
  { mayThrow }: Scenario,
  act: (scene: Scene) => Promise<void>,
): Promise<void> {
  const host = await startHost(baseUrl);
  try {
    const tab = await engine.open();
    try {
      const scene = { page: viewOf(tab, host.url), host };
      await act(scene);
      const thrown = tab.errors().filter((error) => mayThrow?.test(error) !== true);
      const faults = [...thrown.map((error) => `A script threw: ${error}`), ...(await brokenRules(scene))];
      if (faults.length > 0) throw new Error(faults.join('\n'));
    } finally {
      await tab.close();
    }
  } finally {
    await host.stop();
  }
}

/** An address that no policy allows: when the browser tells of it, it has told of all that came before. */
const fence = 'http://fence.invalid';

/** What the browser told of the policy of the pages. */
async function brokenRules({ page, host }: Scene): Promise<string[]> {
  const isFence = (report: string): boolean => report.includes(fence);
  if (host.isStopped()) return [];
  await page.run((address) => {
    document.body.append(Object.assign(new Image(), { src: `${address}/picture.png` }));
  }, fence);
  await host.reported(isFence);
  return host.reports().filter((report) => !isFence(report));
}
