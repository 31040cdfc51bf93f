/** Fields that may stay empty in general, but not beside what else an entry says. */
import { isRawData } from './entry-file.ts';
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

/** Whether a document says everything but the place. */
export function withholdsPlace({ sensitivity }: RawData): boolean {
  return isRawData(sensitivity) && sensitivity['level'] === 'place-withheld';
}

/** Whether a document that says everything but the place does not even say the country. */
export function lacksArea(data: RawData): boolean {
  const { area } = data;
  return withholdsPlace(data) && !(isRawData(area) && typeof area['country'] === 'string');
}

/** Whether a case says where it was: only one whose place is withheld need not. */
export function needsPlace(data: RawData): boolean {
  return !withholdsPlace(data);
}
