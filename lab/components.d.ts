/** `astro check` knows the types of components; the compiler alone, which checks this package, does not. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  const component: AstroComponentFactory;
  export default component;
}
