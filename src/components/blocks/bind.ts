import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/**
 * A component with some props already given. The text of a document names blocks without knowing
 * its language or where links lead; it passes a block only what the text says.
 */
export function bind(
  component: AstroComponentFactory,
  bound: Readonly<Record<string, unknown>>,
): AstroComponentFactory {
  const factory: AstroComponentFactory = (result, props, slots) => component(result, { ...props, ...bound }, slots);
  factory.isAstroComponentFactory = true;
  factory.moduleId = component.moduleId;
  if (component.propagation) factory.propagation = component.propagation;
  return factory;
}
