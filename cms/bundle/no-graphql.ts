/**
 * Stands in for Apollo and GraphQL, which the editor never uses: it reads and writes over the plain interfaces of Git hosts
 * (no `use_graphql` in the configuration). Decap's modules make these things when they are loaded, and use them later.
 */

function refuse(): never {
  throw new Error('The editor does not use GraphQL.');
}

/** Makes a query of a text; nobody asks it. */
export const gql = (): undefined => undefined;

/** Tells the kinds of answers apart; there are none. */
export function IntrospectionFragmentMatcher(): void {
  // Nothing to keep.
}

export {
  refuse as ApolloClient,
  refuse as InMemoryCache,
  refuse as createHttpLink,
  refuse as defaultDataIdFromObject,
  refuse as setContext,
};
