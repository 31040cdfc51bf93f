/** Words around the form: links, notices, questions, in Ukrainian. */
import type * as source from '../nl/admin.ts';

export const words: Record<keyof typeof source.words, string> = {
  otherLanguage: 'Довідка й мова',
  backToList: 'Назад до списку',
  closeNotice: 'Закрити',
  seeOnSite: 'На сайті:',
  unpublishAdvice:
    'Тут є незбережене. Скопіюйте те, що хочете залишити, й перезавантажте сторінку. Якщо редакція запитає, чи повернути текст, натисніть «Скасувати». Після цього текст можна зняти із сайту.',
  unsavedQuestion: 'У цьому браузері є незбережений текст. Якщо ви вийдете, його буде стерто. Усе одно вийти?',
  guideLabel: 'Довідка',
};
