/** Whom the portal is for: an official in Ukraine, one in the Netherlands, and the public that follows the pilot. */
export const readerKinds = ['ukraine', 'netherlands', 'public'] as const;

export type ReaderKind = (typeof readerKinds)[number];
