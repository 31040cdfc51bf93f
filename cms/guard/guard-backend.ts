/** Stands between Decap and the place where drafts are kept, so that no text gets lost. */
import type { Backend, GuardContext } from './backend-types.ts';
import { EditorMessage, messageFor, refusalFrom } from './messages.ts';
import { readingGuards } from './reading-guards.ts';
import { Refusal } from './refusal.ts';
import { signingOutGuards } from './sign-out.ts';
import { readingRefusal } from './unreadable-text.ts';
import { writingGuards } from './writing-guards.ts';

type Method = (...args: never[]) => Promise<unknown>;

/** Says every failure in the editor's words; what only tells that a file is missing goes on to Decap. */
function speaking<T extends Record<string, Method>>(
  methods: T,
  { locale, announce }: GuardContext,
  isQuiet: (error: unknown) => boolean,
): T {
  const speak =
    (method: Method): Method =>
    async (...args) => {
      try {
        return await method(...args);
      } catch (error) {
        if (isQuiet(error)) throw error;
        const refusal = refusalFrom(readingRefusal(error));
        const message = messageFor(refusal, locale);
        announce(message, refusal.question);
        throw new EditorMessage(message, locale);
      }
    };
  return Object.assign(
    {},
    methods,
    Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, speak(method)])),
  );
}

/** Whether the local server says why nothing can be read; other failures of reading are for Decap to deal with. */
function isTold(error: unknown): boolean {
  const { code } = refusalFrom(error);
  return code === 'damaged' || code === 'other-server' || code === 'no-repository';
}

/** A backend with some of its methods replaced. */
function withMethods(inner: Backend, methods: ReadonlyMap<string | symbol, unknown>): Backend {
  return new Proxy(inner, {
    get: (target, key) => {
      if (methods.has(key)) return methods.get(key);
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (...args: unknown[]): unknown => Reflect.apply(value, target, args) : value;
    },
  });
}

/**
 * A backend with the guards in front. Reading passes on what is no refusal: Decap knows how to deal
 * with it.
 */
export function guardBackend(backend: Backend, context: GuardContext): Backend {
  const signingOut = new Map<string | symbol, unknown>(Object.entries(signingOutGuards(backend, context)));
  const inner = withMethods(backend, signingOut);
  const reading = speaking(readingGuards(inner), context, (error) => !(error instanceof Refusal) && !isTold(error));
  const writing = speaking(writingGuards(inner, context), context, () => false);
  const guards = new Map<string | symbol, unknown>(Object.entries({ ...reading, ...writing }));
  return withMethods(inner, guards);
}
