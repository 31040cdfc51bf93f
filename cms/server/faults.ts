/** A request that the local server does not carry out. The editor puts the code into words. */
import type { RefusalCode } from '../guard/refusal.ts';

export class ServerFault extends Error {
  override readonly name = 'ServerFault';
  readonly status: number;
  readonly code: RefusalCode;
  readonly details: readonly string[];

  constructor(status: number, code: RefusalCode, details: readonly string[] = []) {
    super([code, ...details].join('\n'));
    this.status = status;
    this.code = code;
    this.details = details;
  }
}
