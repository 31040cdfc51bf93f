/** Content that a test writes, and what the check says about it in the words of the editor. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { checkContent } from '#checks/check-content.ts';
import { reportOf } from '#checks/report.ts';
import type { Locale } from '#locales';

/** Texts, or bytes, of files by their path below `content/`. */
export type WrittenContent = Readonly<Record<string, string | Uint8Array>>;

interface PageDraft {
  locale?: Locale;
  /** Fields that differ from those of a sound page, as YAML; undefined leaves one out. */
  fields?: Readonly<Record<string, string | undefined>>;
  body?: string;
}

/** The file of a page about the portal; a page in Ukrainian is a translation. */
export function aPageFile({ locale = 'nl', fields = {}, body = '## Kop {#deel}\n\nTekst.\n' }: PageDraft = {}): string {
  const sound = {
    sourceLocale: 'nl',
    title: locale === 'nl' ? 'Proef' : 'Спроба',
    slug: locale === 'nl' ? 'proef' : 'sproba',
    summary: 'Kort.',
    status: 'released',
    published: '2026-11-23',
    updated: '2026-11-23',
    ...(locale === 'uk' && { translation: '{ method: human }' }),
    menuLabel: 'Proef',
    menuOrder: '1',
  };
  const lines = Object.entries<string | undefined>({ ...sound, ...fields }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

/** Both files of a page with the same text. */
export function aPage(id: string, draft: Omit<PageDraft, 'locale'> = {}): WrittenContent {
  const slug = { slug: id };
  return {
    [`pages/${id}.nl.mdx`]: aPageFile({ ...draft, fields: { ...slug, title: id, ...draft.fields } }),
    [`pages/${id}.uk.mdx`]: aPageFile({ ...draft, locale: 'uk', fields: { ...slug, title: id, ...draft.fields } }),
  };
}

/** Every error of some content as `file:line  fault. Remedy.` in a language, without the folder `content/`. */
export async function errorsIn(content: WrittenContent, locale: Locale): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    for (const [path, text] of Object.entries(content)) {
      const file = join(root, 'content', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    const { issues } = reportOf(await checkContent(root, { today: '2026-11-30' }), locale);
    return issues
      .filter(({ severity }) => severity === 'error')
      .map(({ file, line, message }) => `${file.replace('content/', '')}:${line ?? 0}  ${message}`);
  } finally {
    await rm(root, { recursive: true });
  }
}
