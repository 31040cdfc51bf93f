/** Builds the site for readers, unchecked, into the folders that are named. Started by the tests. */
import { buildSite } from '../build/build-site.ts';

const [outDir, hostDir] = process.argv.slice(2);
if (outDir === undefined || hostDir === undefined) throw new Error('Name the folders for the site and for the hosts.');

await buildSite({ root: process.cwd(), outDir, hostDir, checkFirst: false, check: false });
