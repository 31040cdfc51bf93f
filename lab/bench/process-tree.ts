import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all below it use. */
export interface Usage {
  /** Seconds of CPU, those of ended children included. */
  cpu: number;
  /** Bytes of memory held at this moment, shared pages counted once per process. */
  memory: number;
}

/** Linux counts CPU time in hundredths of a second and memory in pages of 4 KiB on every platform that we run on. */
const ticksPerSecond = 100;
const pageSize = 4096;

interface ProcessLine {
  pid: number;
  parent: number;
  ticks: number;
  pages: number;
}

/** Reads the use of a process tree from /proc: Linux only. */
export function usageOf(root: number): Usage {
  const processes = readdirSync('/proc').flatMap((name) => (/^\d+$/u.test(name) ? readProcess(Number(name)) : []));
  const members = new Set([root]);
  // A child has the higher number save after the numbers have gone round: look until nothing is added.
  for (let size = 0; size !== members.size;) {
    size = members.size;
    for (const { pid, parent } of processes) if (members.has(parent)) members.add(pid);
  }
  const own = processes.filter(({ pid }) => members.has(pid));
  return {
    cpu: own.reduce((sum, { ticks }) => sum + ticks, 0) / ticksPerSecond,
    memory: own.reduce((sum, { pages }) => sum + pages, 0) * pageSize,
  };
}

/** Nothing when the process has just ended. */
function readProcess(pid: number): ProcessLine[] {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The name may hold spaces and brackets: the fields begin behind its last bracket (man proc_pid_stat).
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent = 0, times, pages = 0] = [fields[1], fields.slice(11, 15), fields[21]];
    return [{ pid, parent, ticks: times.reduce((sum, time) => sum + time, 0), pages }];
  } catch {
    return [];
  }
}
