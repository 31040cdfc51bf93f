/** What an editor is told who takes a text off the site while something in it is not saved. */
import { shownLocale } from './interface-locale.ts';

const words = {
  nl: 'Hier staat iets dat nog niet is opgeslagen. Kopieer wat u wilt bewaren en herlaad de pagina. Vraagt de redactie of u de tekst terug wilt? Kies dan ‘Annuleren’. Daarna kunt u de tekst van de site halen.',
  uk: 'Тут є незбережене. Скопіюйте те, що хочете залишити, й перезавантажте сторінку. Якщо редакція запитає, чи повернути текст, натисніть «Скасувати». Після цього текст можна зняти із сайту.',
} as const;

/** The advice, in the language of the screens. */
export function unpublishAdvice(): string {
  return words[shownLocale()];
}
