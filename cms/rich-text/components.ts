/** Decap's components of the text editor, as far as the rich text writes and reads them. */

export interface TextComponent {
  id: string;
  type: string;
  pattern: RegExp;
  fromBlock: (match: RegExpMatchArray) => unknown;
  toBlock: (values: unknown) => string;
}

/** The registered components: an Immutable map by their ids. */
export interface TextComponents {
  find: (test: (component: TextComponent) => boolean) => TextComponent | undefined;
}

/** The component with an id. */
export function componentOf(components: TextComponents, id: unknown): TextComponent | undefined {
  return components.find((component) => component.id === id);
}
