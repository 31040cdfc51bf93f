/** The sentence of each refusal of a picture: what is the matter, and what to do. */
import type { Localized } from '#locales';

import type { RefusalCode } from './refusal.ts';

export const pictureRefusalWords = {
  'media-tab': {
    nl: 'Voeg afbeeldingen toe vanuit de tekst waar zij bij horen. Dan gaan zij mee in de beoordeling.',
    uk: 'Додавайте зображення з тексту, до якого вони належать. Тоді їх перевірять разом із ним.',
  },
  'image-type': {
    nl: 'Deze soort afbeelding kan niet. Open de afbeelding in een fotoprogramma, sla die op als JPEG of PNG en probeer het opnieuw:',
    uk: 'Зображення такого виду не підходить. Відкрийте його у фоторедакторі, збережіть як JPEG або PNG і спробуйте ще раз:',
  },
  'image-size': {
    nl: 'Deze afbeelding is groter dan 10 MB. Maak de afbeelding kleiner en probeer het opnieuw:',
    uk: 'Розмір цього зображення перевищує 10 МБ. Зменште його й спробуйте ще раз:',
  },
  'image-pixels': {
    nl: 'Deze afbeelding heeft te veel beeldpunten: meer dan 10.000 aan een zijde, of meer dan 50 miljoen samen. Maak de afbeelding kleiner en probeer het opnieuw:',
    uk: 'У цього зображення забагато пікселів: понад 10 000 на одній стороні або понад 50 мільйонів разом. Зменште його й спробуйте ще раз:',
  },
  'image-broken': {
    nl: 'Deze afbeelding is niet te lezen. Open de afbeelding in een fotoprogramma, sla die op als JPEG en probeer het opnieuw:',
    uk: 'Це зображення не читається. Відкрийте його у фоторедакторі, збережіть як JPEG і спробуйте ще раз:',
  },
  'picture-refused': {
    nl: 'De tekst is niet opgeslagen; hij staat nog in dit venster. Met deze foto kan het niet. Verwijder de foto uit de tekst en voeg een betere toe:',
    uk: 'Текст не збережено; він іще в цьому вікні. Із цією світлиною зберегти не можна. Вилучіть її з тексту й додайте кращу:',
  },
  'picture-used': {
    nl: 'Deze foto’s worden intussen in een tekst of een concept gebruikt, of zijn al weg. Er is niets verwijderd:',
    uk: 'Ці світлини тим часом уже використано в тексті чи чернетці, або їх уже немає. Нічого не вилучено:',
  },
} as const satisfies Partial<Record<RefusalCode, Localized>>;
