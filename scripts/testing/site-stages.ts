import { join } from 'node:path';

import { buildSite } from '../build/build-site.ts';
import { BuildFault } from '../build/fault.ts';
import { checkSite } from '../checks/site/check-site.ts';
import { copyProject } from './copy-project.ts';
import { addHiddenContent, filesThatTell } from './hidden-content.ts';
import type { Stage, StageContext, StageResult } from './stage.ts';

/** The site that readers get, and the one with the marked examples, which shows every kind of page. */
const variants = [
  { name: 'site for readers', folder: 'readers', examples: false },
  { name: 'site with examples', folder: 'examples', examples: true },
] as const;

type Variant = (typeof variants)[number];

/** Where a run keeps a built site. */
export function siteFolder(work: string, folder: Variant['folder']): string {
  return join(work, folder);
}

/** Builds both sites; each build counts as one, and so does every rule of the built-site check. */
export const siteStages: Stage[] = variants.map((variant) => ({
  name: variant.name,
  run: (context) => buildAndCheck(variant, context),
}));

async function buildAndCheck(
  { folder, examples }: Variant,
  { root, work, signal }: StageContext,
): Promise<StageResult> {
  const outDir = siteFolder(work, folder);
  const hostDir = `${outDir}-host`;
  try {
    const source = examples ? root : await withHiddenContent(root, work);
    await buildSite({ root: source, outDir, hostDir, examples, checkFirst: examples, check: false, signal });
  } catch (error) {
    if (error instanceof BuildFault) return { passed: 0, failed: 1, output: error.message };
    throw error;
  }
  const { passed, failed, text } = await checkSite({ root: outDir, examples });
  if (examples) return { passed: passed + 1, failed, output: text };
  const telling = await filesThatTell(outDir, hostDir);
  const output = [text, ...telling.map((file) => `${file} tells of what readers may not know.`)].join('\n');
  return telling.length > 0 ? { passed, failed: failed + 1, output } : { passed: passed + 2, failed, output };
}

/** A copy of the project with content that must not come out. The site for readers is to be as if it were not there. */
async function withHiddenContent(root: string, work: string): Promise<string> {
  const copy = join(work, 'project');
  await copyProject(root, copy);
  await addHiddenContent(copy);
  return copy;
}
