/** From what a publication failed of to what is remembered of it, and back to the answer of a request. */
import type { RefusalCode } from '../guard/refusal.ts';
import type { PublicationRefusal } from '../publication/publication-state.ts';

import { ServerFault } from './faults.ts';
import { BuildFailure } from './site-keeper.ts';
import { faultOf } from './true-reason.ts';

/** Most lines of a build that are kept. */
const mostLines = 40;

/**
 * Why a publication was refused.
 * @param place folder that is named when the failure names none
 */
export function refusalOf(error: unknown, place: string): PublicationRefusal {
  if (error instanceof BuildFailure) {
    const { code, details } = faultOf(error, place);
    if (code === 'disk-full') return { code, faults: [], details };
    return { code: 'build-failed', faults: [], details: error.lines.slice(-mostLines) };
  }
  const { code, details } = faultOf(error, place);
  if (code !== 'check-failed') return { code, faults: [], details };
  // The gate of this server wrote each fault as JSON.
  return {
    code,
    faults: details.map((detail) => JSON.parse(detail) as PublicationRefusal['faults'][number]),
    details: [],
  };
}

/** Codes that mean something else than that somebody or something else is in the way. */
const statuses: ReadonlyMap<RefusalCode, number> = new Map([
  ['draft-gone', 404],
  ['check-failed', 422],
  ['build-failed', 422],
  ['disk-full', 507],
  ['not-writable', 500],
  ['damaged', 500],
  ['failed', 500],
]);

/** The answer to who asks for the outcome. */
export function faultOfRefusal({ code, faults, details }: PublicationRefusal): ServerFault {
  return new ServerFault(statuses.get(code) ?? 409, code, [
    ...faults.map((fault) => JSON.stringify(fault)),
    ...details,
  ]);
}
