/** Makes the editors' guide: a page per language beside the editor, from the Markdown in this folder. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

import { localeInfo, locales, perLocale } from '#locales';
import type { Locale } from '#locales';

import { guideFile } from './guide-file.ts';
import { stringsIn } from '../strings/strings.ts';

const words = perLocale((locale) => stringsIn(locale).controls.guide);

const source = (name: string): URL => new URL(`./${name}`, import.meta.url);

function page(locale: Locale, text: string): string {
  const { title, back } = words[locale];
  const others = locales
    .filter((each) => each !== locale)
    .map((each) => `<a href="${guideFile(each)}" lang="${localeInfo[each].lang}">${localeInfo[each].name}</a>`);
  return `<!doctype html>
<html lang="${localeInfo[locale].lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex, nofollow" />
    <title>${title} · Kennisbrug · Міст знань</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="guide.css" />
  </head>
  <body>
    <nav><a href="./?lang=${locale}">${back}</a>${others.join('')}</nav>
    <main>
${text}
    </main>
  </body>
</html>
`;
}

/**
 * Writes the guide in every language, with its pictures and its style.
 * @param outDir folder of `/admin/`
 */
export async function buildGuide(outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  await cp(source('pictures'), join(outDir, 'pictures'), { recursive: true });
  await cp(source('guide.css'), join(outDir, 'guide.css'));
  for (const locale of locales) {
    const markdown = await readFile(source(`${locale}.md`), 'utf8');
    const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
    await writeFile(join(outDir, guideFile(locale)), page(locale, html));
  }
}
