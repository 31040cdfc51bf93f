/** Builds the editor and its guide: everything below `/admin/`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { bundleEditor } from './bundle/bundle-editor.ts';
import { buildGuide } from './guide/build-guide.ts';
import type { EditorSettings } from './settings.ts';

export { adminPolicy, adminPolicyFor } from './admin-policy.ts';

/** Style sheets of the editor's own, which become one. */
const styles = ['admin.css', 'frame.css', 'translation.css', 'desk.css', 'toasts.css'];

function asAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function source(name: string): Promise<string> {
  return readFile(new URL(`./admin/${name}`, import.meta.url), 'utf8');
}

/** The page of the editor, which carries the settings of its place. */
export async function editorPage(settings: EditorSettings): Promise<string> {
  return (await source('index.html')).replace('__SETTINGS__', () => asAttribute(JSON.stringify(settings)));
}

interface AdminOptions {
  /** Folder of `/admin/`. */
  outDir: string;
  settings: EditorSettings;
  /** Writes the script, as `bundleEditor` does. */
  bundle?: (outfile: string) => Promise<string[]>;
}

/**
 * Writes the editor. The preview expects the site's styles at `/admin/preview.css`.
 * @returns folders of the packages of which something is in the bundle, such as `node_modules/react`
 * @throws Error when a patch of Decap no longer finds its place
 */
export async function buildAdmin({ outDir, settings, bundle = bundleEditor }: AdminOptions): Promise<string[]> {
  await mkdir(outDir, { recursive: true });
  const [packages] = await Promise.all([
    bundle(join(outDir, 'editor.js')),
    writeFile(join(outDir, 'index.html'), await editorPage(settings)),
    writeFile(join(outDir, 'admin.css'), (await Promise.all(styles.map(source))).join('\n')),
    buildGuide(outDir),
  ]);
  return packages;
}
