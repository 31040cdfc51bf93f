/** What the soak knows: what was acknowledged, and where that must be. Nothing of how the server works. */

/** What came of a request; `unknown` when the server was killed before it answered. */
export type Answer =
  | { kind: 'done'; value: unknown }
  | { kind: 'refused'; code: string; details: readonly string[] }
  | { kind: 'unknown' };

/** The texts of an entry; undefined where there is none. */
export interface EntryState {
  draft: string | undefined;
  main: string | undefined;
}

/** What is asked of an entry. */
export type Wish =
  /** @property saw text that the editor had before; undefined when it asks for no comparison */
  | { kind: 'save'; text: string; saw?: { text: string | undefined } }
  | { kind: 'publish' }
  | { kind: 'discard' }
  | { kind: 'remove' }
  | { kind: 'commit'; text: string };

export interface Asked {
  wish: Wish;
  answer: Answer;
}

/** What a wish makes of an entry when it is carried out; undefined when it cannot be carried out there. */
function carriedOut(state: EntryState, wish: Wish): EntryState | undefined {
  switch (wish.kind) {
    case 'save':
      if (wish.saw && wish.saw.text !== (state.draft ?? state.main)) return undefined;
      return { ...state, draft: wish.text };
    case 'publish':
      return state.draft === undefined ? undefined : { draft: undefined, main: state.draft };
    case 'discard':
      return state.draft === undefined ? undefined : { ...state, draft: undefined };
    case 'remove':
      return { ...state, main: undefined };
    case 'commit':
      return { ...state, main: wish.text };
  }
}

function after(states: readonly EntryState[], { wish, answer }: Asked): EntryState[] {
  const changed = states.flatMap((state) => carriedOut(state, wish) ?? []);
  if (answer.kind === 'done') return changed;
  return answer.kind === 'refused' ? [...states] : [...states, ...changed];
}

function orders(asked: readonly Asked[]): Asked[][] {
  if (asked.length < 2) return [[...asked]];
  return asked.flatMap((first, at) => orders(asked.toSpliced(at, 1)).map((rest) => [first, ...rest]));
}

/** A removal takes the place of a publication that is on its way: both are told of the removal. */
function withoutReplaced(asked: readonly Asked[]): Asked[] {
  const isRemoved = asked.some(({ wish, answer }) => wish.kind === 'remove' && answer.kind !== 'refused');
  return asked.map((each) =>
    isRemoved && each.wish.kind === 'publish' && each.answer.kind === 'done'
      ? { ...each, answer: { kind: 'unknown' } }
      : each,
  );
}

/** Two who ask to publish one draft are both told when it is done. */
function withoutRepeats(asked: readonly Asked[]): Asked[] {
  const done = asked.filter(({ wish, answer }) => wish.kind === 'publish' && answer.kind === 'done');
  return asked.filter((each) => !done.includes(each) || each === done[0]);
}

/**
 * What an entry may be after wishes that were asked at once: carried out one after the other, in any order; what was
 * refused changes nothing, and what was not answered may have been carried out or not.
 */
export function possibleStates(state: EntryState, asked: readonly Asked[]): EntryState[] {
  return orders(withoutRepeats(withoutReplaced(asked))).flatMap((order) =>
    order.reduce<EntryState[]>((states, each) => after(states, each), [state]),
  );
}
