import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { locales } from '#locales';
import { caddyFile } from '#publish/caddy-file.ts';
import { assetEndings } from '#publish/headers.ts';
import { headersFile } from '#publish/host-files.ts';
import { nginxFile } from '#publish/nginx-file.ts';
import { parseRedirects } from '#publish/redirects-file.ts';

import { adminPolicyFor } from '../../cms/admin-policy.ts';
import { editorSettings } from './editor-settings.ts';

interface HostOptions {
  /** Folder of the built site; gets `_headers`. */
  site: string;
  /** Folder for the site files of web servers; made here. */
  host: string;
}

/** Addresses of style, script and fonts with a hash in their names, in order. */
async function hashedAssets(site: string): Promise<string[]> {
  const names = await readdir(join(site, '_astro')).catch(() => []);
  const assets = names.filter((name) => assetEndings.some((ending) => name.endsWith(`.${ending}`))).sort();
  return assets.map((name) => `/_astro/${name}`);
}

/** Writes what hosts need to send the right headers and redirects. */
export async function writeHostFiles({ site, host }: HostOptions): Promise<void> {
  const editorPolicy = adminPolicyFor(editorSettings(process.env));
  const entries = await readdir(site, { withFileTypes: true });
  const names = entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort();
  await writeFile(join(site, '_headers'), headersFile(names, editorPolicy, await hashedAssets(site)));
  const redirects = parseRedirects(await readFile(join(site, '_redirects'), 'utf8').catch(() => ''));
  await mkdir(host, { recursive: true });
  await writeFile(join(host, 'Caddyfile'), caddyFile({ redirects, locales, editorPolicy }));
  await writeFile(join(host, 'nginx.conf'), nginxFile({ redirects, locales, editorPolicy }));
}
