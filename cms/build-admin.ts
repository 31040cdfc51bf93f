/** Builds the editor: everything below `/admin/`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { bundleEditor } from './bundle/bundle-editor.ts';
import type { EditorSettings } from './settings.ts';

export { adminPolicy, adminPolicyFor } from './admin-policy.ts';

function asAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/**
 * Writes the editor. The preview expects the site's styles at `/admin/preview.css`.
 * @param outDir folder of `/admin/`
 * @throws Error when a patch of Decap no longer finds its place
 */
export async function buildAdmin({ outDir, settings }: { outDir: string; settings: EditorSettings }): Promise<void> {
  await mkdir(outDir, { recursive: true });
  const source = (name: string): Promise<string> => readFile(new URL(`./admin/${name}`, import.meta.url), 'utf8');
  const page = (await source('index.html')).replace('__SETTINGS__', () => asAttribute(JSON.stringify(settings)));
  await Promise.all([
    writeFile(join(outDir, 'index.html'), page),
    writeFile(join(outDir, 'admin.css'), (await source('admin.css')) + (await source('desk.css'))),
    bundleEditor(join(outDir, 'editor.js')),
  ]);
}
