/**
 * Astro's image service, without its way out: a file that sharp cannot decode is put on the site as it is, with all that
 * it holds. The content check refuses such files; what it missed must stop the build, not reach readers.
 */
import type { LocalImageService } from 'astro';
import sharpService from 'astro/assets/services/sharp';

const pictureService: LocalImageService = {
  ...sharpService,
  /** @throws when the result would be the file itself */
  async transform(bytes, transform, config, logger) {
    const result = await sharpService.transform(bytes, transform, config, logger);
    if (result.data === bytes) throw new Error(`The picture ${transform['src']} cannot be decoded.`);
    return result;
  },
};

export default pictureService;
