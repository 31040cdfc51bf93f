/** A page in both languages whose translation can fall behind, for tests of the editor. */
import type { Locale } from '#locales';
import { hashesOfSource } from '#model/freshness.ts';
import { sectionsOf } from '#model/sections.ts';

/** What the original says, before and after a change of its first section. */
interface PageTexts {
  title: string;
  before: string;
  after: string;
}

export const pageTexts: Record<Locale, PageTexts> = {
  nl: {
    title: 'Proeftekst',
    before:
      '## Doel {#purpose}\n\nEen BI-zone vraagt de netbeheerder om raad.\n\n## Vervolg {#next}\n\nDaarna volgt niets.',
    after:
      '## Doel {#purpose}\n\nEen BI-zone vraagt de wethouder om raad.\n\n## Vervolg {#next}\n\nDaarna volgt niets.',
  },
  uk: {
    title: 'Спроба',
    before: '## Мета {#purpose}\n\nБІ-зона просить поради в громади.\n\n## Далі {#next}\n\nПотім нічого немає.',
    after: '## Мета {#purpose}\n\nБІ-зона просить поради в управи.\n\n## Далі {#next}\n\nПотім нічого немає.',
  },
};

interface Page {
  locale: Locale;
  /** Language of the original. */
  source: Locale;
  body: string;
  /** Lines of the group `translation`. */
  translation?: string;
}

/** One language file of the page, complete enough to be published. */
export function aPageIn({ locale, source, body, translation = '' }: Page): string {
  return `---
sourceLocale: ${source}
title: ${pageTexts[locale].title}
slug: ${locale === 'nl' ? 'proeftekst' : 'sproba'}
summary: ${locale === 'nl' ? 'Kort.' : 'Коротко.'}
status: released
published: 2026-11-23
updated: 2026-11-23
menuLabel: ${locale === 'nl' ? 'Proef' : 'Спроба'}
menuOrder: 99
${translation}---

${body}
`;
}

/** The `translation` group of a translation that follows a text of the source. */
export function followingLines(source: string, translation: string, method = 'human'): string {
  const hashes = hashesOfSource(sectionsOf(source), sectionsOf(translation));
  const lines = Object.entries(hashes).map(([id, hash]) => `    ${id}: "${hash}"\n`);
  return `translation:\n  method: ${method}\n  sections:\n${lines.join('')}`;
}
