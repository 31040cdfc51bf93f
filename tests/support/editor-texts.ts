/** Every text of the interface that a page of the editor holds, seen or said by a screen reader. */
import type { Page } from '@playwright/test';

/** Places that hold content, not interface: entries, names of pictures, addresses of the site. */
const contentPlaces = ['script', 'style', 'noscript', 'textarea', 'a[href*="/entries/"]', 'a[href^="http"]'].join();

const spoken = ['title', 'aria-label', 'placeholder', 'alt', 'aria-roledescription', 'aria-valuetext'] as const;

/** Collects texts, titles, labels and placeholders, shown or hidden; without those in another language. */
export function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(
    ([places, names]) => {
      const own = document.documentElement.lang;
      const found = new Set<string>();
      const add = (text: string | null): void => {
        const plain = (text ?? '').replace(/\s+/gu, ' ').trim();
        if (plain !== '') found.add(plain);
      };
      add(document.title);
      for (const element of document.body.querySelectorAll('*')) {
        for (const name of names) add(element.getAttribute(name));
        const lang = element.closest('[lang]')?.getAttribute('lang') ?? own;
        const isTyped = element.closest('[contenteditable]')?.getAttribute('contenteditable') === 'true';
        if (lang !== own || isTyped || element.closest(places)) continue;
        for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) add(node.textContent);
      }
      return [...found];
    },
    [contentPlaces, spoken] as const,
  );
}
