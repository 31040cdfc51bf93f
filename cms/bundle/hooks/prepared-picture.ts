/** Pictures that somebody adds, for Decap. */
import { announceRefusal } from '../../admin/notices.ts';
import { preparePicture } from '../../media/prepare-picture.ts';

/** A picture without metadata; undefined when it was refused, which the editor is told. */
export async function preparedPicture(file: File): Promise<File | undefined> {
  try {
    return await preparePicture(file);
  } catch (error) {
    announceRefusal(error);
    return undefined;
  }
}
