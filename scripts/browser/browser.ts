/** A Chromium that tests can start. */
export interface Browser {
  /** Where it comes from, for the person at the terminal. */
  source: 'Playwright' | 'system' | 'bundled';
  executablePath: string;
  /** What it says of its version. */
  version: string;
  /** Environment that it needs on top of ours. */
  env: Record<string, string>;
}

/** Flags for a browser in a container, which does not reach out by itself. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Playwright listens to what pages say. For each such message V8 would parse a script once more to know where it stands: for the
  // editor, a second at every start.
  '--js-flags=--no-enable-lazy-source-positions',
];
