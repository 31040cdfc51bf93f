/** How a Ukrainian act is cited in Ukrainian. */

/**
 * Whether a title is the official one as acts carry it: «Про …» in quotation marks; a code and the Constitution have a name
 * of their own. An act of a ministry or of the Cabinet is cited the same way.
 */
export function hasOfficialTitle(title: string): boolean {
  return /«[^»]+»/u.test(title) || /кодекс|Конституція/iu.test(title);
}
