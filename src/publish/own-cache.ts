import { noCache, openBuildCache, type BuildCache } from './build-cache.ts';
import { codeMark } from './code-mark.ts';

/** Variable with the folder of the cache, for the processes of a build; without it nothing is kept. */
export const cacheVariable = 'KENNISBRUG_CACHE';

/** The cache for what this process makes, as the code that it runs makes it. */
export function ownCache(folder = process.env[cacheVariable]): BuildCache {
  const mark = folder === undefined || folder === '' ? undefined : codeMark();
  return folder === undefined || mark === undefined ? noCache : openBuildCache({ folder, maker: mark });
}
