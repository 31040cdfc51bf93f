import { serveSite, type Api, type SiteServer } from '../serve/serve-site.ts';

/** How many ports are tried, one after the other. */
const tries = 20;

interface ListenOptions {
  port: number;
  api?: Api | undefined;
  /** Told of every port that another program holds. */
  onTaken: (port: number) => void;
}

/**
 * Serves on the wished port, or on the next one that is free.
 * @throws the system's error for any other reason, or when none of the tried ports is free
 */
export async function listenNearby({ port, api, onTaken }: ListenOptions): Promise<SiteServer> {
  for (let next = port; ; next += 1) {
    try {
      return await serveSite({ port: next, api });
    } catch (error) {
      if (!isTaken(error) || next >= Math.min(port + tries, 65535)) throw error;
      onTaken(next);
    }
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/**
 * Reads the wished port.
 * @param text value of PORT
 * @throws Error when it is no port
 */
export function readPort(text: string | undefined): number {
  const port = text === undefined || text === '' ? 4321 : Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(`PORT is "${String(text)}". Set it to a number from 0 to 65535, or leave it out for 4321.`);
}
