/** Long texts: one MDX file per language. */
export const documentNames = ['guides', 'cases', 'visits', 'pages'] as const;

/** Small facts: one YAML file for both languages. */
export const recordNames = [
  'terms',
  'laws',
  'municipalities',
  'themes',
  'topics',
  'milestones',
  'agreements',
  'organisations',
  'progress',
] as const;

export type DocumentName = (typeof documentNames)[number];
export type RecordName = (typeof recordNames)[number];
export type CollectionName = DocumentName | RecordName;

export const collectionNames: readonly CollectionName[] = [...documentNames, ...recordNames];

/** Whether a text names a collection of documents. */
export function isDocumentName(name: string): name is DocumentName {
  return documentNames.some((known) => known === name);
}

/** Whether a text names a collection. */
export function isCollectionName(name: string): name is CollectionName {
  return collectionNames.some((known) => known === name);
}
