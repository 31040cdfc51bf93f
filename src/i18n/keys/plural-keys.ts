/** Texts of the interface: counted texts. */
export const pluralKeys = {
  'count.guides': 'Number of guides',
  'count.cases': 'Number of case studies',
  'count.visits': 'Number of visits that are told of',
  'count.documents': 'Number of documents',
  'count.agreements': 'Number of agreements',
  'count.terms': 'Number of terms',
  'match.missing': 'How many things a guide needs that the reader does not have',
  'pilot.hoursUsed': 'Below the number of hours, which stands above it in large type',
  'switch.sourceNewer': 'Switch: the original has newer sections',
  'switch.outdated': 'Switch: sections of the translation are outdated',
  'reading.ownOutdated': "In lists: sections of the reader's version are outdated",
  'reading.ownMissing': 'In lists: sections are not translated',
  'notice.missing': 'Note: sections of the original that are not translated',
  'contents.summary': 'Below the contents: {{current}} of {{count}} sections follow the original',
  'contents.summaryMachine': 'The same, when nobody has checked the words of the machine',
  'search.count': 'Number of results',
} as const;
