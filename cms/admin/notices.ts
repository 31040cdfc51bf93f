/** Messages that stay until the editor closes them; Decap's own ones go after some seconds. */
import { defaultLocale, isLocale } from '#locales';
import type { Locale } from '#locales';

import { EditorMessage, messageFor, refusalFrom } from '../guard/messages.ts';

const closeWords = { nl: 'Sluiten', uk: 'Закрити' } as const satisfies Record<Locale, string>;

/** The language of the interface, as the page says it. */
export function interfaceLocale(): Locale {
  const { lang } = document.documentElement;
  return isLocale(lang) ? lang : defaultLocale;
}

function noticeArea(): HTMLElement {
  const present = document.querySelector<HTMLElement>('.notices');
  if (present) return present;
  const area = document.createElement('div');
  area.className = 'notices';
  area.setAttribute('role', 'alert');
  document.body.append(area);
  return area;
}

/** Shows a message; the same one only once. */
export function showNotice(message: string): void {
  const area = noticeArea();
  if ([...area.children].some((notice) => notice.getAttribute('data-message') === message)) return;
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.setAttribute('data-message', message);
  const text = document.createElement('p');
  text.textContent = message;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = closeWords[interfaceLocale()];
  close.addEventListener('click', () => {
    notice.remove();
  });
  notice.append(text, close);
  area.append(notice);
}

/** Shows a failure in the editor's words, and gives it back for Decap. */
export function announceRefusal(error: unknown): EditorMessage {
  const locale = interfaceLocale();
  const message = messageFor(refusalFrom(error), locale);
  showNotice(message);
  return new EditorMessage(message, locale);
}
