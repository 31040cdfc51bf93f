const dayInMs = 86_400_000;

/** A check of a law grows old after 180 days (PRODUCT: laws with status and "checked on"). */
export const daysThatACheckHolds = 180;

/** Whether a law was checked too long ago to lean on. Both dates are ISO days. */
export function isCheckOld(checkedOn: string, today: string): boolean {
  return Date.parse(today) - Date.parse(checkedOn) > daysThatACheckHolds * dayInMs;
}
