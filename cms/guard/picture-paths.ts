/** Names pictures of a new entry by the folder that they are saved in. */
import type { AssetFile, DataFile } from './backend-types.ts';

/** `content/media/<collection>/<id>/<name>`. */
const picturePath = /^content\/(media\/[a-z]+)\/([a-z0-9-]+)\/([^/]+)$/u;

/**
 * While an entry has no id yet, its pictures are named without the folder of the entry; Decap saves
 * them inside it. File names hold a hash of their content: no other picture has the same.
 */
export function withPicturePaths(files: readonly DataFile[], assets: readonly AssetFile[]): DataFile[] {
  return files.map((file) => {
    const raw = assets.reduce((text, { path }) => {
      const [, folder = '', id = '', name] = picturePath.exec(path) ?? [];
      if (name === undefined) return text;
      const saved = `../${folder}/${id}/${name}`;
      return text.replaceAll(`../${folder}//${name}`, saved).replaceAll(`../${folder}/${name}`, saved);
    }, file.raw);
    return { ...file, raw };
  });
}
