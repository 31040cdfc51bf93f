/** Messages that stay until the editor closes them; Decap's own ones go after some seconds. */

import { EditorMessage, messageFor, refusalFrom } from '../guard/messages.ts';
import type { PrivacyQuestion } from '../guard/refusal.ts';

import { shownLocale } from './interface-locale.ts';
import { answerButtons } from './notice-answers.ts';
import { localize } from '../strings/strings.ts';

const closeWords = localize((strings) => strings.admin.words.closeNotice);

function noticeArea(): HTMLElement {
  const present = document.querySelector<HTMLElement>('.notices');
  if (present) return present;
  const area = document.createElement('div');
  area.className = 'notices';
  area.setAttribute('role', 'alert');
  document.body.append(area);
  return area;
}

/**
 * Shows a message; the same one only once.
 * @param question what an editor can answer in it
 */
export function showNotice(message: string, question?: PrivacyQuestion): void {
  const area = noticeArea();
  if ([...area.children].some((notice) => notice.getAttribute('data-message') === message)) return;
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.setAttribute('data-message', message);
  const text = document.createElement('p');
  text.textContent = message;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = closeWords[shownLocale()];
  close.addEventListener('click', () => {
    notice.remove();
  });
  notice.append(text, close, ...(question ? [answerButtons(question)] : []));
  area.append(notice);
}

/** Shows a failure in the editor's words, and gives it back for Decap. */
export function announceRefusal(error: unknown): EditorMessage {
  const locale = shownLocale();
  const message = messageFor(refusalFrom(error), locale);
  showNotice(message);
  return new EditorMessage(message, locale);
}
