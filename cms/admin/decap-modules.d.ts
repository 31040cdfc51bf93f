/** The parts of Decap that come without types, as far as the editor uses them. */

declare module 'decap-cms-backend-proxy' {
  export const ProxyBackend: import('./decap.ts').BackendClass;
}
declare module 'decap-cms-backend-gitlab' {
  export const GitLabBackend: import('./decap.ts').BackendClass;
}
declare module 'decap-cms-backend-forgejo' {
  export const ForgejoBackend: import('./decap.ts').BackendClass;
}
declare module 'decap-cms-backend-github' {
  export const GitHubBackend: import('./decap.ts').BackendClass;
}
declare module 'decap-cms-widget-boolean' {
  const widget: import('./decap.ts').WidgetModule;
  export default widget;
}
declare module 'decap-cms-widget-datetime' {
  const widget: import('./decap.ts').WidgetModule;
  export default widget;
}
declare module 'decap-cms-widget-image' {
  const widget: import('./decap.ts').WidgetModule;
  export default widget;
}
declare module 'decap-cms-widget-list' {
  const widget: import('./decap.ts').ControlModule<typeof import('./decap.ts').ListControl>;
  export default widget;
}
declare module 'decap-cms-widget-object' {
  const widget: import('./decap.ts').GroupModule;
  export default widget;
}
declare module 'decap-cms-widget-relation' {
  const widget: import('./decap.ts').ControlModule<typeof import('./decap.ts').RelationControl>;
  export default widget;
}
declare module 'decap-cms-widget-richtext' {
  const widget: import('./decap.ts').WidgetModule;
  export default widget;
}
declare module 'decap-cms-core/dist/esm/redux/index.js' {
  export const store: {
    subscribe: (look: () => void) => () => void;
    getState: () => {
      notifications: { notifications: readonly import('./decap.ts').Toast[] };
      entryDraft: import('./decap.ts').EntryMap;
    };
    dispatch: (action: { type: string; id: string }) => void;
    replaceReducer: (reducer: import('../store/own-reducer.ts').Reducer) => void;
  };
}
declare module 'react-polyglot' {
  export const useTranslate: () => (key: string, values: object) => string;
}
declare module 'decap-cms-core/dist/esm/reducers/combinedReducer.js' {
  const createRootReducer: () => import('../store/own-reducer.ts').Reducer;
  export default createRootReducer;
}
declare module 'decap-cms-widget-select' {
  const widget: import('./decap.ts').WidgetModule;
  export default widget;
}
declare module 'decap-cms-widget-string' {
  const widget: import('./decap.ts').ControlModule<typeof import('./decap.ts').StringControl>;
  export default widget;
}
declare module 'decap-cms-widget-text' {
  const widget: import('./decap.ts').WidgetModule;
  export default widget;
}
declare module 'decap-cms-locales/dist/esm/nl' {
  const phrases: import('./decap.ts').Phrases;
  export default phrases;
}
declare module 'decap-cms-locales/dist/esm/uk' {
  const phrases: import('./decap.ts').Phrases;
  export default phrases;
}
declare module 'decap-cms-locales/dist/esm/en' {
  const phrases: import('./decap.ts').Phrases;
  export default phrases;
}
declare module 'decap-cms-lib-auth' {
  export class PkceAuthenticator {
    completeAuth(done: (error: Error | null, user?: unknown) => void): Promise<void>;
  }
  export const ImplicitAuthenticator: unknown;
  export const NetlifyAuthenticator: unknown;
}
declare module 'decap-cms-lib-util' {
  /** Tells Decap that the session has ended. */
  export const AccessTokenError: new (message: string) => Error;
  /** Where Decap keeps backups of what is typed. Source: https://localforage.github.io/localForage/ */
  export const localForage: {
    keys: () => Promise<string[]>;
    removeItem: (key: string) => Promise<void>;
  };
}
