/** The sign between two words, by how close they are. */
export const equivalenceMarks = { same: '=', close: '≈', none: '≠', unknown: '?' } as const;
