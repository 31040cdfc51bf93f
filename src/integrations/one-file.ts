import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { oneFileMark } from '#components/site/page-weight.ts';
import { formatDate, formatSize } from '#i18n/format.ts';
import { createTranslator } from '#i18n/translator.ts';
import type { Locale } from '#locales';
import { oneFile, picturesOf } from '#publish/one-file.ts';
import { downloadPath } from '#routing/download-path.ts';
import { siteUrl, today } from '#site';

const styleLink = /<link rel="stylesheet" href="([^"]+)"/gu;
const types = { webp: 'image/webp', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', svg: 'image/svg+xml' };

/** A picture as an address that holds the picture itself (RFC 2397). */
async function dataAddress(root: string, address: string): Promise<[string, string]> {
  const ending = address.split('.').at(-1);
  const type = Object.entries(types).find(([known]) => known === ending)?.[1];
  if (type === undefined) throw new Error(`The picture ${address} has a type that one file cannot hold.`);
  const content = await readFile(path.join(root, address));
  return [address, `data:${type};base64,${content.toString('base64')}`];
}

function noteFor(locale: Locale, pagePath: string): string {
  const t = createTranslator(locale);
  const url = new URL(pagePath, siteUrl).href;
  return `${t('take.copyOf', { date: formatDate(locale, today) })} <a href="${url}">${url}</a>`;
}

/**
 * Saves pages that offer it as one file as well.
 * @param root folder of the built site
 * @returns a function that takes a page and gives it back with the size of its file written on it
 */
export function oneFileSaver(root: string) {
  const styles = new Map<string, Promise<string>>();
  const styleOf = (address: string): Promise<string> => {
    const known = styles.get(address) ?? readFile(path.join(root, address), 'utf8');
    styles.set(address, known);
    return known;
  };
  return async (locale: Locale, pagePath: string, html: string): Promise<string> => {
    if (!html.includes(oneFileMark)) return html;
    const sheets = [...html.matchAll(styleLink)].map((match) => styleOf(match[1] ?? ''));
    const css = (await Promise.all(sheets)).join('\n');
    const pictures = new Map(await Promise.all(picturesOf(html).map((address) => dataAddress(root, address))));
    const origin = new URL(siteUrl).origin;
    const note = noteFor(locale, pagePath);
    const content = oneFile({ html, css, origin, pictures, note });
    const target = path.join(root, downloadPath(pagePath));
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
    // Less the line on top: the day in it is longer on some days, and the page would change with it.
    const bytes = Buffer.byteLength(content) - Buffer.byteLength(note);
    return html.replaceAll(oneFileMark, formatSize(locale, bytes));
  };
}
