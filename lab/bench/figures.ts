import { pageParts, type Bytes, type PagePart } from './page-bytes.ts';

/** What one size costs. */
export interface Figures {
  size: number;
  seconds: number;
  cpuSeconds: number;
  megabytes: number;
  pages: Record<PagePart, Bytes>;
}

const buildHeader = '| documents | build, s | CPU, s | peak memory, MB |';
const pageHeader = '| documents | part of a page | raw, B | gzip, B | brotli, B |';

/** The tables of docs/bench.md. */
export function formatFigures(figures: Figures[]): string {
  const builds = figures.map(
    ({ size, seconds, cpuSeconds, megabytes }) =>
      `| ${size} | ${seconds.toFixed(1)} | ${cpuSeconds.toFixed(1)} | ${megabytes.toFixed(0)} |`,
  );
  const pages = figures.flatMap(({ size, pages: parts }) =>
    pageParts.map((part) => `| ${size} | ${part} | ${parts[part].raw} | ${parts[part].gzip} | ${parts[part].brotli} |`),
  );
  const rule = (header: string) => header.replaceAll(/[^|]+/gu, ' --- ');
  return [buildHeader, rule(buildHeader), ...builds, '', pageHeader, rule(pageHeader), ...pages].join('\n');
}

/** Reads the tables back. Sizes without a row in both tables are left out. */
export function parseFigures(text: string): Figures[] {
  const rows = text.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return rows
    .filter((row) => row.length === 4 && /^\d+$/u.test(row[0] ?? ''))
    .flatMap(([size = '', seconds, cpuSeconds, megabytes]) => {
      const own = rows.filter((row) => row.length === 5 && row[0] === size);
      const bytes = (part: PagePart): Bytes => {
        const [, , raw, gzip, brotli] = own.find((row) => row[1] === part) ?? [];
        return { raw: Number(raw ?? 0), gzip: Number(gzip ?? 0), brotli: Number(brotli ?? 0) };
      };
      const pages = { html: bytes('html'), css: bytes('css'), js: bytes('js'), font: bytes('font') };
      const numbers = { seconds: Number(seconds), cpuSeconds: Number(cpuSeconds), megabytes: Number(megabytes) };
      return own.length === 0 ? [] : [{ size: Number(size), ...numbers, pages }];
    });
}

/** One line per figure that can be compared: what was, what is, and the difference. */
export function compareFigures(before: Figures | undefined, now: Figures): string[] {
  const line = (name: string, value: number, old: number | undefined, unit: string) => {
    const change = old === undefined || old === 0 ? 'new' : `${signed(((value - old) / old) * 100)} %`;
    return `  ${name.padEnd(14)} ${value.toFixed(unit === 's' ? 1 : 0).padStart(9)} ${unit}   ${change}`;
  };
  return [
    line('build', now.seconds, before?.seconds, 's'),
    line('CPU', now.cpuSeconds, before?.cpuSeconds, 's'),
    line('peak memory', now.megabytes, before?.megabytes, 'MB'),
    ...pageParts.map((part) => line(`${part}, brotli`, now.pages[part].brotli, before?.pages[part].brotli, 'B')),
  ];
}

function signed(percent: number): string {
  return `${percent > 0 ? '+' : ''}${percent.toFixed(0)}`;
}
