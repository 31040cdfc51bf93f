/** The web servers that the portal has site files for, started as they run on a host, but without HTTPS. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { caddyFile } from '#publish/caddy-file.ts';
import type { HostInput } from '#publish/host-input.ts';
import { nginxFile } from '#publish/nginx-file.ts';

export interface HostServer {
  url: string;
  /** Where it answers what comes without HTTPS; of nginx only. */
  plainUrl?: string;
  close: () => Promise<void>;
}

/** Starts a server on a folder; `scratch` is a folder for its own files. */
export type StartHost = (options: {
  root: string;
  /** Folder of the release before. */
  before?: string;
  scratch: string;
  input: HostInput;
}) => Promise<HostServer>;

/** Whether a program is on this computer. */
export function isInstalled(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}

/** Waits until somebody listens, for as long as the program runs. */
async function answering(url: string, program: ChildProcess): Promise<HostServer> {
  const ended = new Promise<void>((resolve) => {
    program.once('exit', () => {
      resolve();
    });
  });
  const isUp = (): Promise<boolean> =>
    fetch(url, { redirect: 'manual' }).then(
      () => true,
      () => false,
    );
  while (program.exitCode === null && !(await isUp())) await new Promise(setImmediate);
  if (program.exitCode !== null) throw new Error(`The server ended with ${String(program.exitCode)}.`);
  return {
    url,
    close: async () => {
      program.kill();
      await ended;
    },
  };
}

export const startCaddy: StartHost = async ({ root, before = '/nowhere', scratch, input }) => {
  const url = `http://127.0.0.1:${String(await freePort())}`;
  const site = { KENNISBRUG_HOST: url, KENNISBRUG_ROOT: root, KENNISBRUG_BEFORE: before };
  const env = { ...process.env, ...site, HOME: scratch, XDG_DATA_HOME: scratch };
  const file = join(scratch, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n}\n${caddyFile(input)}`);
  const program = spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], { env, stdio: 'ignore' });
  return answering(url, program);
};

export const startNginx: StartHost = async ({ root, before = '/nowhere', scratch, input }) => {
  const [port, plainPort] = [String(await freePort()), String(await freePort())];
  const site = nginxFile(input)
    .replace('listen 80;', `listen 127.0.0.1:${plainPort};`)
    .replace('  listen [::]:80;\n', '')
    .replace(/ {2}listen 443 ssl http2;\n.*?server_name/su, `  listen 127.0.0.1:${port};\n  server_name`)
    .replaceAll(/ {2}ssl_.*\n/gu, '')
    .replace(/ {2}root .*;/u, `  root ${root};`)
    .replace('root /srv/kennisbrug/before;', `root ${before};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => {
    mkdirSync(join(scratch, name), { recursive: true });
    return `  ${name}_temp_path ${join(scratch, name)};\n`;
  });
  const file = join(scratch, 'nginx.conf');
  const top = `daemon off;\nmaster_process off;\nerror_log stderr;\npid ${join(scratch, 'nginx.pid')};\nevents {}\n`;
  writeFileSync(file, `${top}http {\n  access_log off;\n${temporary.join('')}${site}}\n`);
  const program = spawn('nginx', ['-c', file, '-p', scratch], { stdio: 'ignore' });
  const server = await answering(`http://127.0.0.1:${port}`, program);
  return { ...server, plainUrl: `http://127.0.0.1:${plainPort}` };
};
