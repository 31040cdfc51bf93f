/** From the form of a record to its file. */
import type { RecordName } from '#model/collection-names.ts';
import { recordCollections } from '#model/collections.ts';
import { formatRecord, parseRecord } from '#model/entry-file.ts';
import type { RawData } from '#model/entry-file.ts';
import { formerSlugsOfRecord } from '#model/former-slugs.ts';

import { withoutBase } from '../format/base-mark.ts';
import { spliceYaml } from '#model/splice-yaml.ts';
import { withTexts } from '#model/text-values.ts';

import { keptAnswers } from './kept-answers.ts';

function read(text: string | undefined): RawData | undefined {
  return text === undefined ? undefined : parseRecord(text);
}

/**
 * The new text of the file; undefined when nothing changes.
 * @throws EntryFileError when the file as it stands cannot be read
 */
export function recordText(
  name: RecordName,
  { draft, current, published }: { draft: string; current: string | undefined; published?: string | undefined },
): string | undefined {
  const typed = withoutBase(parseRecord(draft));
  const { fields } = recordCollections[name];
  const kept = {
    ...('formerSlugs' in fields && {
      formerSlugs: formerSlugsOfRecord(typed['slug'], { published: read(published), current: read(current) }),
    }),
    notPersonal: keptAnswers(typed, () => [{ yaml: current ?? '', data: typed }]),
  };
  const data = withTexts(fields, { ...typed, ...kept });
  const keyOrder = Object.keys(fields);
  const text = current === undefined ? formatRecord(data, keyOrder) : spliceYaml(current, data, keyOrder);
  return text === current ? undefined : text;
}
