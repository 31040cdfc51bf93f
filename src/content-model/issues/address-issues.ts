/** Faults of addresses: what has one already, had it, or may not have it. */
import type { IssueKindInfo } from './issue-kind-info.ts';

export const addressIssues = {
  'gone-slug': {
    severity: 'error',
    words: {
      en: 'slug "{slug}" was the address of a text that was taken off the site, and addresses are never used again. Choose another slug.',
      nl: 'Het adres ‘{slug}’ was van een tekst die van de site is gehaald, en een adres wordt nooit opnieuw gebruikt. Kies een ander adres.',
      uk: 'Адреса «{slug}» належала тексту, який знято із сайту, а адреси ніколи не використовують повторно. Оберіть іншу адресу.',
    },
  },
  'gone-id': {
    severity: 'error',
    words: {
      en: 'Without a translation this text stands at "{slug}", which was the address of a text that was taken off the site. Add the translation, or give the text another name.',
      nl: 'Zonder vertaling staat deze tekst op het adres ‘{slug}’, en dat was van een tekst die van de site is gehaald. Voeg de vertaling toe, of geef de tekst een andere naam.',
      uk: 'Без перекладу цей текст стоїть за адресою «{slug}», а вона належала тексту, який знято із сайту. Додайте переклад або дайте тексту іншу назву.',
    },
  },
  'former-slug': {
    severity: 'error',
    words: {
      en: 'slug "{slug}" was the address of {other} before, and old links to it lead there. Choose another slug.',
      nl: '‘{slug}’ was eerder het adres van {other}, en oude links leiden daarheen. Kies een ander adres.',
      uk: '«{slug}» раніше була адресою, за якою стояв текст {other}, і давні посилання ведуть до нього. Оберіть іншу адресу.',
    },
  },
  'former-slug-twice': {
    severity: 'error',
    words: {
      en: '"{slug}" stands among the former addresses of {other} as well. Remove it where the text never stood there.',
      nl: '‘{slug}’ staat ook bij de eerdere adressen van {other}. Haal het weg bij de tekst die daar nooit stond.',
      uk: '«{slug}» є й серед попередніх адрес тексту {other}. Приберіть її там, де текст ніколи за нею не стояв.',
    },
  },
  'duplicate-slug': {
    severity: 'error',
    words: {
      en: 'slug "{slug}" is already used by {other}. Choose another slug.',
      nl: 'Het adres ‘{slug}’ is al van {other}. Kies een ander adres.',
      uk: 'Адресу «{slug}» вже має {other}. Оберіть іншу адресу.',
    },
  },
  'reserved-slug': {
    severity: 'error',
    words: {
      en: 'The address "{slug}" belongs to the portal itself. Choose another slug.',
      nl: 'Het adres ‘{slug}’ hoort bij het portaal zelf. Kies een ander adres.',
      uk: 'Адреса «{slug}» належить самому порталу. Оберіть іншу адресу.',
    },
  },
  'taken-id': {
    severity: 'error',
    words: {
      en: 'Without a translation this text stands at "{slug}", which is the address of {other}. Add the translation, or give one of the two another name.',
      nl: 'Zonder vertaling staat deze tekst op het adres ‘{slug}’, en dat is van {other}. Voeg de vertaling toe, of geef een van beide een andere naam.',
      uk: 'Без перекладу цей текст стоїть за адресою «{slug}», а її вже має {other}. Додайте переклад або змініть назву одного з двох.',
    },
  },
  'reserved-id': {
    severity: 'error',
    words: {
      en: 'Without a translation this text stands at "{slug}", and that address belongs to the portal itself. Add the translation, or give the text another name.',
      nl: 'Zonder vertaling staat deze tekst op het adres ‘{slug}’, en dat hoort bij het portaal zelf. Voeg de vertaling toe, of geef de tekst een andere naam.',
      uk: 'Без перекладу цей текст стоїть за адресою «{slug}», а вона належить самому порталу. Додайте переклад або дайте тексту іншу назву.',
    },
  },
  'reused-address': {
    severity: 'error',
    words: {
      en: '{address} was the address of {other} once, and old links meant that text. Choose another slug.',
      nl: '{address} was ooit het adres van {other}, en oude links bedoelen die tekst. Kies een ander adres.',
      uk: '{address} колись була адресою тексту {other}, і давні посилання стосуються його. Оберіть іншу адресу.',
    },
  },
} as const satisfies Record<string, IssueKindInfo>;
