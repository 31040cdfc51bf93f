/**
 * Loaded before a program, makes Node work as on another computer: folders are listed backwards, and nobody but the owner
 * may read new files.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

type Method = (...args: unknown[]) => unknown;

function backwards(names: unknown): unknown {
  return Array.isArray(names) ? names.toReversed() : names;
}

/** Puts another method in the place of one that the types describe in too many forms to repeat. */
function replace(owner: object, name: 'readdir' | 'readdirSync', change: (original: Method) => Method): void {
  const original: unknown = Reflect.get(owner, name);
  if (typeof original !== 'function') throw new Error(`fs has no ${name}.`);
  Reflect.set(
    owner,
    name,
    change((...args) => Reflect.apply(original, owner, args) as unknown),
  );
}

// A worker has the umask of its process.
if (isMainThread) process.umask(0o077);
replace(
  fs,
  'readdirSync',
  (original) =>
    (...args) =>
      backwards(original(...args)),
);
replace(
  fs.promises,
  'readdir',
  (original) =>
    async (...args) =>
      backwards(await original(...args)),
);
replace(fs, 'readdir', (original) => (...args) => {
  const done: unknown = args.pop();
  if (typeof done !== 'function') throw new Error('readdir asks for a function to call.');
  return original(...args, (error: unknown, names: unknown) => {
    Reflect.apply(done, undefined, [error, backwards(names)]);
  });
});
syncBuiltinESMExports();
