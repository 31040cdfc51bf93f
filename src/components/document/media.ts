import type { ImageMetadata } from 'astro';

const files = import.meta.glob<{ default: ImageMetadata }>('/content/media/**/*.{jpg,jpeg,png,webp}');

/**
 * A picture of the content, ready for the image pipeline.
 * @param file path as content names it: `../media/visits/<id>/picture.jpg`
 * @throws when there is no such picture
 */
export async function mediaFile(file: string): Promise<ImageMetadata> {
  const load = files[file.replace(/^\.\.\//u, '/content/')];
  if (!load) throw new Error(`There is no picture "${file}". Upload it or correct the address.`);
  return (await load()).default;
}
