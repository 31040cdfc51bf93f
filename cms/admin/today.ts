import { portalDay } from '#model/dates.ts';

/** The portal's day, ISO. */
export function today(): string {
  return portalDay(new Date());
}
