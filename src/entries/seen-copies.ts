interface Sourced {
  sources?: { copy?: string | undefined }[] | undefined;
}

/** An entry whose sources lead to no text that readers may not see: such a source keeps its title alone. */
export function withSeenCopies<T extends Sourced>(entry: T, documents: ReadonlyMap<string, unknown>): T {
  const isHidden = (copy: string | undefined): boolean => copy !== undefined && !documents.has(copy);
  if (!entry.sources?.some(({ copy }) => isHidden(copy))) return entry;
  const sources = entry.sources.map((source) => (isHidden(source.copy) ? { ...source, copy: undefined } : source));
  return { ...entry, sources };
}

/** The same for all records of a kind. */
export function recordsWithSeenCopies<T extends Sourced>(
  records: ReadonlyMap<string, T>,
  documents: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, T> {
  return new Map([...records].map(([id, record]) => [id, withSeenCopies(record, documents)]));
}
