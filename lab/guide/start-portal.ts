import { runNode } from '../../scripts/process/run-command.ts';

export interface RunningPortal {
  /** Origin, without a slash at the end. */
  url: string;
  stop: () => Promise<void>;
}

/**
 * Runs `npm start` of a project on any free port and waits for its first site.
 * @throws Error with what it said when it ends or builds no site
 */
export async function startPortal(root: string): Promise<RunningPortal> {
  const end = new AbortController();
  let said = '';
  let ended: Promise<unknown> = Promise.resolve();
  const url = await new Promise<string>((resolve, reject) => {
    const onOutput = (text: string) => {
      said += text;
      const found = /(http:\/\/127\.0\.0\.1:\d+)\/admin\//u.exec(said)?.[1];
      if (found !== undefined && said.includes('Ctrl-C')) resolve(found);
    };
    ended = runNode('scripts/start.ts', [], { cwd: root, env: { PORT: '0' }, signal: end.signal, onOutput }).then(
      () => {
        reject(new Error(said));
      },
    );
  });
  if (said.includes('There is no site yet')) throw new Error(said);
  const stop = async (): Promise<void> => {
    end.abort();
    await ended;
  };
  return { url, stop };
}
