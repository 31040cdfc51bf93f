import { isLocale, locales } from '#locales';
import type { Localized } from '#locales';
import { isDocumentName } from '#model/collection-names.ts';
import { recordCollections } from '#model/collections.ts';

import { fieldWords, fieldsOf } from '../field-names.ts';
import type { Issue } from '#model/issues/issue.ts';
import type { Entry } from '../entry.ts';
import type { ContentTree } from '../load-content.ts';
import { lineOf } from '../locate.ts';
import type { FieldPath } from '../locate.ts';

/** How the title of an example starts, so that nobody takes it for a fact. */
const marks = { nl: '[Voorbeeld]', uk: '[Приклад]' } as const satisfies Localized;

interface Title {
  path: FieldPath;
  text: string;
  mark: string;
}

function titlesOf(entry: Entry): Title[] {
  if (entry.locale !== undefined) {
    const { title } = entry.data;
    return typeof title === 'string' ? [{ path: ['title'], text: title, mark: marks[entry.locale] }] : [];
  }
  const { titleField } = recordCollections[entry.collection];
  const title = entry.data[titleField];
  if (typeof title !== 'object' || title === null) return [];
  return Object.entries(title).flatMap(([locale, text]: [string, unknown]) => {
    if (!isLocale(locale) || typeof text !== 'string') return [];
    return [{ path: [titleField, locale], text, mark: marks[locale] }];
  });
}

/** Kinds that can hold examples: by their status, or by a field of their own. */
function canBeExample({ collection }: Entry): boolean {
  return isDocumentName(collection) || 'example' in fieldsOf(collection);
}

function titleIssues(entry: Entry): Issue[] {
  const isExample = entry.data['status'] === 'example' || entry.data['example'] === true;
  return titlesOf(entry).flatMap(({ path, text, mark }): Issue[] => {
    const isMarked = locales.some((locale) => text.startsWith(marks[locale]));
    if (isExample ? text.startsWith(mark) : !isMarked) return [];
    const kind = isExample ? 'example-without-mark' : 'mark-without-example';
    return [
      {
        kind,
        file: entry.path,
        line: lineOf(entry, path),
        values: { field: fieldWords(entry.collection, path), mark },
      },
    ];
  });
}

/** Examples say so in their title, and nothing else does. */
export function checkExamples(tree: ContentTree): Issue[] {
  return [...tree.documents, ...tree.records].filter(canBeExample).flatMap(titleIssues);
}
