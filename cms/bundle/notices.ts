/** What licences ask to be passed on with the bundle: the names of the makers, and the words of the licences. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files in which packages keep what is to be passed on; sources of programs are none of them. */
const noticeFile = /^(?:licen[cs]e|copying|notice|authors)(?:[-.].*)?$/iu;
const program = /\.(?:[cm]?[jt]s|json)$/u;

interface Manifest {
  name: string;
  version: string;
  license?: string;
  author?: string | { name?: string };
}

async function noticeOf(root: string, folder: string): Promise<string> {
  const path = join(root, folder);
  // npm has checked its form.
  const manifest = JSON.parse(await readFile(join(path, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license = '', author } = manifest;
  const maker = typeof author === 'object' ? (author.name ?? '') : (author ?? '');
  const names = (await readdir(path)).filter((file) => noticeFile.test(file) && !program.test(file)).sort();
  const texts = await Promise.all(names.map((file) => readFile(join(path, file), 'utf8')));
  const words = texts.length === 0 ? [maker] : texts.map((text) => text.replace(/\r\n?/gu, '\n').trim());
  return [`${name} ${version} ${license}`.trimEnd(), ...words].filter((part) => part !== '').join('\n\n');
}

/**
 * The notices of packages, one after the other: name, version, licence, and the words of its files, or the maker's name
 * when it has none.
 * @param root folder of the project
 * @param folders of the packages, as the lock file names them
 */
export async function noticesOf(root: string, folders: readonly string[]): Promise<string> {
  const notices = await Promise.all(folders.map((folder) => noticeOf(root, folder)));
  return notices.map((notice) => `${'='.repeat(80)}\n${notice}\n`).join('\n');
}
