/** Processor time that a piece of work took, in milliseconds: unlike the clock, it knows nothing of what else the computer does. */
export function cpuTimeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
