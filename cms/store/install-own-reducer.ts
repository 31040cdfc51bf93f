/** Puts the rules of the editor into Decap's store, before Decap starts. */
import createRootReducer from 'decap-cms-core/dist/esm/reducers/combinedReducer.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';

import { withOwnRules } from './own-reducer.ts';

/** Redux's own way to change a reducer. Source: https://redux.js.org/api/store#replacereducernextreducer */
export function installOwnReducer(): void {
  store.replaceReducer(withOwnRules(createRootReducer()));
}
