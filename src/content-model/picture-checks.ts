/** What must have been looked at before the pictures of a visit are shown. */
import type { Localized } from '#locales';

import { visits } from './collections/visits.ts';
import type { RawData } from './entry-file.ts';

const checks = visits.fields.pictures.fields.checked.options;

export type PictureCheck = keyof typeof checks;

/**
 * What every picture of a visit needs: whoever travels, it may show Ukraine or somebody from there.
 * Source: the portal's own rules, `content/pages/publication-rules`.
 */
const needed = ['no-infrastructure', 'no-exact-place', 'consent'] as const satisfies readonly PictureCheck[];

/** The label of a check. */
export function checkLabel(check: PictureCheck): Localized {
  return checks[check];
}

export interface UncheckedPicture {
  /** Place in the list, counted from 0. */
  index: number;
  missing: PictureCheck[];
}

/** The pictures in the fields of a visit that were not looked at in full. */
export function uncheckedPictures({ pictures }: RawData): UncheckedPicture[] {
  const list: unknown[] = Array.isArray(pictures) ? pictures : [];
  return list.flatMap((picture, index) => {
    const { checked }: RawData = typeof picture === 'object' && picture !== null ? { ...picture } : {};
    const done: unknown[] = Array.isArray(checked) ? checked : [];
    const missing = needed.filter((check) => !done.includes(check));
    return missing.length > 0 ? [{ index, missing }] : [];
  });
}
