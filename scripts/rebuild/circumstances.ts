/** What may differ between two computers that build the same content. */
const preload = new URL('./other-computer.ts', import.meta.url);

/**
 * Variables with which a build runs as on another computer: a time zone where it is another day, a language with an
 * alphabet of its own (y beside i), folders in another order, one thing at a time.
 */
export const otherCircumstances = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'lt_LT.UTF-8',
  LC_ALL: 'lt_LT.UTF-8',
  NODE_OPTIONS: `--import=${preload.href}`,
  // Threads of Node, of programs in Rust and of programs in Go.
  UV_THREADPOOL_SIZE: '1',
  RAYON_NUM_THREADS: '1',
  GOMAXPROCS: '1',
} as const;
