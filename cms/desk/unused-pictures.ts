/** The pictures that no text shows, and the way to remove them. */
import { createElement as h, useState } from 'react';
import type { ReactElement } from 'react';

import type { Locale } from '#locales';
import { entryName } from '#model/issues/issue-sentence.ts';
import { localizeTable } from '../strings/strings.ts';

const words = localizeTable((strings) => strings.desk.unusedPictures);

interface PicturesProps {
  /** Paths from the root of the repository. */
  pictures: readonly string[];
  locale: Locale;
  /** @throws what the editor was told of already */
  remove: (paths: readonly string[]) => Promise<unknown>;
  /** To be told when a picture is gone, or could not be removed. */
  done: () => void;
}

type Stage = 'listed' | 'asked' | 'busy';

function Picture({ path, ...props }: Omit<PicturesProps, 'pictures'> & { path: string }): ReactElement {
  const { locale, remove, done } = props;
  const [stage, setStage] = useState<Stage>('listed');
  const name = entryName(path, locale);
  const act = (): void => {
    setStage('busy');
    remove([path])
      .catch(() => undefined)
      .finally(() => {
        setStage('listed');
        done();
      });
  };
  const button = (text: string, onClick: () => void): ReactElement =>
    h('button', { type: 'button', onClick, 'aria-label': `${text}: ${name}` }, text);
  const ways = {
    listed: () => [button(words.remove[locale], () => setStage('asked'))],
    asked: () => [button(words.sure[locale], act), ' ', button(words.keep[locale], () => setStage('listed'))],
    busy: () => [h('span', { role: 'status' }, words.busy[locale])],
  } as const satisfies Record<Stage, () => unknown>;
  return h('li', {}, h('p', {}, name), h('p', {}, ...ways[stage]()));
}

/** The list; nothing when every picture stands in a text. */
export function UnusedPictures({ pictures, ...props }: PicturesProps): ReactElement | null {
  const { locale } = props;
  if (pictures.length === 0) return null;
  return h(
    'section',
    { className: 'desk-kind', 'data-kind': 'unused-pictures', 'aria-labelledby': 'desk-unused-pictures' },
    h(
      'h2',
      { id: 'desk-unused-pictures' },
      words.heading[locale],
      ' ',
      h('span', { className: 'desk-count' }, `(${pictures.length})`),
    ),
    h('p', {}, words.remedy[locale]),
    h('ul', { className: 'desk-rows' }, ...pictures.map((path) => h(Picture, { key: path, path, ...props }))),
  );
}
