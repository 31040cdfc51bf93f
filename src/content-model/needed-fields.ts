/** Fields that may stay empty in general, but not beside what else an entry says. */
import type { RawData } from './entry-file.ts';

/**
 * Whether a report of a visit neither names agreements nor says that there are none. A list without any, which
 * the editor does not write, says that they are not known.
 */
export function isSilentOnAgreements({ agreements, noAgreements }: RawData): boolean {
  return !Array.isArray(agreements) && noAgreements !== true;
}

/** Whether a document is withdrawn, and must say why. */
export function needsReason({ status }: RawData): boolean {
  return status === 'withdrawn';
}
