/** Compounds that the patterns cut in the wrong place. */
import type { Localized } from '#locales';

export interface CompoundSeam {
  /** Letters around the seam, in lower case. */
  letters: string;
  /** Offset of the seam in the letters. */
  seam: number;
}

/** @param written with `|` at the seam: the end of one part, the start of the next, whatever form it takes */
function seamOf(written: string): CompoundSeam {
  return { letters: written.replace('|', ''), seam: written.indexOf('|') };
}

/**
 * Found by reading what the patterns make of the portal's own words. Dutch: a compound breaks between its parts
 * (Leidraad 18.A, woordenlijst.org); Ukrainian: the start of the second stem does not stay behind (Український
 * правопис, орфографічні правила переносу).
 */
export const compoundSeams = {
  nl: 'energie|manag gestie|manag groeps|transport ondernemers|loket transport|overeen vestigings|locatie'
    .split(' ')
    .map(seamOf),
  uk: ['буд|матеріал', 'парк|менедж', 'само|вряд'].map(seamOf),
} satisfies Localized<readonly CompoundSeam[]>;
