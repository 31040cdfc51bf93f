/** A reason why the site is not built, in words for the person at the terminal: the faults found, or a step's output. */
export class BuildFault extends Error {
  override name = 'BuildFault';
}
