/** Words between quotation marks in a warning of the glossary: those are the ones to avoid. */
export function quotedWordsIn(warning: string): string[] {
  return [...warning.matchAll(/‘([^’]+)’|«([^»]+)»|“([^”]+)”/gu)].flatMap(([, a, b, c]) => a ?? b ?? c ?? []);
}
