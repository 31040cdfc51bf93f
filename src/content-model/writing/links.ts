/** Links and pictures whose words say nothing of where they lead or what they show. */
import type { Link, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';

import type { Locale, Localized } from '#locales';

import { linkTarget } from '../links.ts';
import { rangeOf } from '../safe-mdx/marks.ts';
import type { BodyText } from '../safe-mdx/read-text.ts';

import type { WritingFinding } from './findings.ts';

/**
 * Words that are the same on every page, so that a list of links tells nothing: WCAG 2.2 technique
 * F84. The choice of words is ours.
 */
const vagueLinks = {
  nl: [
    'hier',
    'klik hier',
    'hier klikken',
    'klik op deze link',
    'klik',
    'link',
    'de link',
    'deze link',
    'via deze link',
    'lees meer',
    'lees verder',
    'lees hier meer',
    'meer',
    'meer informatie',
    'meer info',
    'meer lezen',
    'bekijk',
    'bekijk hier',
    'download',
    'pagina',
    'deze pagina',
    'website',
    'deze website',
    'daar',
    'ga verder',
    'verder',
  ],
  uk: [
    'тут',
    'отут',
    'сюди',
    'ось тут',
    'клацніть тут',
    'клацніть',
    'клікніть тут',
    'клікайте тут',
    'натисніть тут',
    'натисніть сюди',
    'натисніть',
    'тисніть тут',
    'посилання',
    'за посиланням',
    'за цим посиланням',
    'це посилання',
    'перейти',
    'перейти за посиланням',
    'детальніше',
    'докладніше',
    'більше',
    'читати',
    'читати далі',
    'читати більше',
    'дізнатися більше',
    'далі',
    'дивитися',
    'завантажити',
    'сторінка',
    'ця сторінка',
    'на сторінці',
    'сайт',
    'на сайті',
    'там',
  ],
} as const satisfies Localized<readonly string[]>;

/** Words that say only that there is a picture; names of files as a camera gives them count as well. */
const vagueAlts = {
  nl: ['afbeelding', 'foto', 'plaatje', 'beeld', 'illustratie', 'logo', 'image', 'foto van'],
  uk: ['зображення', 'світлина', 'фото', 'фотографія', 'картинка', 'малюнок', 'ілюстрація', 'логотип', 'image'],
} as const satisfies Localized<readonly string[]>;

const fileName =
  /^[\w .()-]{1,80}\.(?:jpe?g|png|webp|avif|gif|heic)$|^(?:img|dsc|pxl|dcim|image|photo)[ _-]?\d{1,20}$/iu;

/** A text without its capitals, and without what stands around its words. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}’'-]/u)
    .filter(Boolean)
    .join(' ');
}

function isIn(list: readonly string[], text: string): boolean {
  return list.includes(plain(text));
}

function linkKind(link: Link, locale: Locale): WritingFinding['kind'] | undefined {
  const words = toString(link).trim();
  const { kind } = linkTarget(link.url);
  if (kind === 'source') return undefined;
  if (words === '') return 'empty-link';
  if (isIn(vagueLinks[locale], words)) return 'vague-link';
  return kind === 'web' && /^(?:https?:\/\/|www\.)\S+$/iu.test(words) ? 'bare-address' : undefined;
}

function findingKind(node: Nodes, locale: Locale): WritingFinding['kind'] | undefined {
  if (node.type === 'link') return linkKind(node, locale);
  if (node.type !== 'image') return undefined;
  const alt = (node.alt ?? '').trim();
  return isIn(vagueAlts[locale], alt) || fileName.test(alt) ? 'vague-alt' : undefined;
}

/** Every link and picture of a text whose words say nothing. A picture without words is a fault of the text. */
export function linkFindings(text: BodyText, locale: Locale): WritingFinding[] {
  let line = 1;
  return text.nodes.flatMap((node): WritingFinding[] => {
    if (node.position) ({ line } = text.placeOf(rangeOf(node).start));
    const kind = findingKind(node, locale);
    if (!kind) return [];
    const words = node.type === 'image' ? (node.alt ?? '') : toString(node).trim();
    return [{ kind, line, found: words || (node.type === 'link' ? node.url : '') }];
  });
}
