/** What a built site weighs: its pages, and the files that grow with the content. */
import { glob, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export interface Weight {
  path: string;
  raw: number;
  brotli: number;
}

export interface SiteWeight {
  pages: number;
  files: number;
  bytes: number;
  /** The heaviest pages, by what the host sends. */
  heaviest: Weight[];
  /** Files that hold something of every entry, and the folder of the search index. */
  shared: Weight[];
}

const mostPages = 8;

/** As fast as a host that compresses while it answers; a few per cent above the stored copies. */
function compressed(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

async function weigh(site: string, path: string): Promise<Weight> {
  const bytes = await readFile(join(site, path));
  return { path, raw: bytes.length, brotli: compressed(bytes) };
}

function summed(path: string, weights: readonly Weight[]): Weight {
  const sum = (key: 'raw' | 'brotli'): number => weights.reduce((total, weight) => total + weight[key], 0);
  return { path: `${path} (${String(weights.length)} files)`, raw: sum('raw'), brotli: sum('brotli') };
}

/** @param site folder of a built site without compressed copies */
export async function weighSite(site: string): Promise<SiteWeight> {
  const paths: string[] = [];
  let bytes = 0;
  for await (const path of glob('**/*', { cwd: site })) {
    const about = await stat(join(site, path));
    if (!about.isFile() || path.startsWith('admin/')) continue;
    paths.push(path);
    bytes += about.size;
  }
  const pages = await Promise.all(paths.filter((path) => path.endsWith('index.html')).map((path) => weigh(site, path)));
  const isShared = (path: string): boolean =>
    /^[^/]+\.(?:xml|json|txt)$|^(?:search|offline|shelf)[/.]|\/(?:glossary|slovnyk|woordenlijst)\/index\.html$/u.test(
      path,
    );
  const shared = await Promise.all(
    paths.filter((path) => isShared(path) && !path.startsWith('pagefind/')).map((path) => weigh(site, path)),
  );
  const index = await Promise.all(paths.filter((path) => path.includes('pagefind')).map((path) => weigh(site, path)));
  const heaviest = pages.toSorted((a, b) => b.brotli - a.brotli).slice(0, mostPages);
  return {
    pages: pages.length,
    files: paths.length,
    bytes,
    heaviest,
    shared: [...shared, summed('search index', index)],
  };
}
