/** The types of what parsed fields hold, computed from the fields. */
import type { Localized } from '#locales';

import type { Field, Fields } from './fields.ts';

/** What a parsed field holds. */
export type Value<F extends Field> = F extends {
  kind: 'text' | 'slug' | 'key' | 'date' | 'reference' | 'document' | 'url' | 'mailbox' | 'image' | 'body';
}
  ? string
  : F extends { kind: 'localized' }
    ? Localized
    : F extends { kind: 'number' }
      ? number
      : F extends { kind: 'flag' }
        ? boolean
        : F extends { kind: 'choice'; options: infer O }
          ? keyof O & string
          : F extends { kind: 'choices'; options: infer O }
            ? (keyof O & string)[]
            : F extends { kind: 'references' | 'slugs' | 'sections' | 'answers' }
              ? string[]
              : F extends { kind: 'hashes' }
                ? Record<string, string>
                : F extends { kind: 'group'; fields: infer S extends Fields }
                  ? Values<S>
                  : F extends { kind: 'list'; fields: infer S extends Fields }
                    ? Values<S>[]
                    : never;

type OptionalKeys<S extends Fields> = { [K in keyof S]: S[K] extends { optional: true } ? K : never }[keyof S];

type Flat<T> = { [K in keyof T]: T[K] };

/** What a parsed set of fields holds: the body stands apart. */
export type Values<S extends Fields> = Flat<
  { -readonly [K in Exclude<keyof S, OptionalKeys<S> | 'body'>]: Value<S[K]> } & {
    -readonly [K in Exclude<OptionalKeys<S>, 'body'>]?: Value<S[K]> | undefined;
  }
>;
