/** What is wrong with a text, in an editor's words. `%` stands for the words that it is about. */
import type { Localized } from '#locales';
import type { BodyFault, BodyFaultKind } from '#model/safe-mdx/faults.ts';
import type { Locale } from '#locales';

const texts: Record<BodyFaultKind, Localized> = {
  'too-long': { nl: 'een te lange tekst (grens: %)', uk: 'завеликий текст (межа: %)' },
  'too-deep': { nl: 'meer dan % lijsten of citaten in elkaar', uk: 'понад % списків або цитат, вкладених одне в одне' },
  'too-many-marks': {
    nl: 'een alinea met meer dan % tekens voor opmaak, zoals * _ ~ ` [',
    uk: 'абзац, у якому понад % знаків розмітки, таких як * _ ~ ` [',
  },
  'hidden-sign': { nl: 'een onzichtbaar teken: %', uk: 'невидимий знак: %' },
  'import-export': { nl: 'een alinea begint met ‘%’', uk: 'абзац починається з «%»' },
  expression: { nl: 'accolades: %', uk: 'фігурні дужки: %' },
  comment: { nl: 'een opmerking die niemand leest: %', uk: 'коментар, якого ніхто не прочитає: %' },
  'raw-html': { nl: 'HTML: %', uk: 'HTML: %' },
  'angle-bracket': { nl: 'een los teken %', uk: 'окремий знак %' },
  autolink: {
    nl: 'een adres tussen < en >: maak er een link van (%)',
    uk: 'адреса між < і >: зробіть із неї посилання (%)',
  },
  'unknown-block': { nl: 'een blok dat het portaal niet kent: %', uk: 'блок, якого портал не знає: %' },
  'block-form': { nl: 'blok % staat niet alleen op zijn regel', uk: 'блок % стоїть не в окремому рядку' },
  'unknown-attribute': { nl: 'een eigenschap die het blok niet kent: %', uk: 'властивість, якої блок не має: %' },
  'missing-attribute': { nl: 'een leeg vak in een blok: %', uk: 'порожнє поле в блоці: %' },
  'non-string-attribute': { nl: 'een eigenschap zonder aanhalingstekens: %', uk: 'властивість без лапок: %' },
  'attribute-value': { nl: 'een keuze die er niet is: %', uk: 'варіант, якого немає: %' },
  'rule-form': {
    nl: 'geen regel uit een wet: schrijf wet/regel, zoals ua-5018-vi/managing-company (%)',
    uk: 'не норма закону: пишіть закон/норма, наприклад ua-5018-vi/managing-company (%)',
  },
  'stray-citation': {
    nl: 'een verwijzing die de lezer niet kan volgen: %',
    uk: 'посилання, яким читач не зможе скористатися: %',
  },
  'wide-row': {
    nl: 'een rij met meer cellen dan de kop van de tabel (%)',
    uk: 'рядок, у якому більше клітинок, ніж у заголовку таблиці (%)',
  },
  'defined-twice': { nl: 'twee keer uitgelegd: %', uk: 'пояснено двічі: %' },
  'unsafe-link': { nl: 'een onveilige link: %', uk: 'небезпечне посилання: %' },
  'disguised-link': {
    nl: 'een link die ergens anders heen leidt dan het lijkt (een naam met @ vóór de site, of een letter uit een ander alfabet): %',
    uk: 'посилання, що веде не туди, куди здається (ім’я з @ перед сайтом або літера іншої абетки): %',
  },
  'unknown-link': { nl: 'een link die nergens heen gaat: %', uk: 'посилання, що нікуди не веде: %' },
  'image-outside-media': {
    nl: 'een geplakte afbeelding: haal die weg en voeg de afbeelding toe met ‘Afbeelding’ (%)',
    uk: 'вставлене зображення: приберіть його й додайте через «Зображення» (%)',
  },
  'image-without-alt': { nl: 'een afbeelding zonder beschrijving: %', uk: 'зображення без опису: %' },
  'heading-depth': {
    nl: 'een kop op het verkeerde niveau: gebruik kop 2 of 3 (%)',
    uk: 'заголовок не того рівня: потрібен заголовок 2 або 3 (%)',
  },
  'heading-form': { nl: 'een kop binnen een lijst of citaat: %', uk: 'заголовок у списку чи цитаті: %' },
  'heading-without-id': { nl: 'een kop zonder kenmerk: %', uk: 'заголовок без коду: %' },
  'heading-id-shape': { nl: 'een kop met een onbruikbaar kenmerk: %', uk: 'заголовок із непридатним кодом: %' },
  'heading-id-taken': {
    nl: 'een kop met een kenmerk dat al van de pagina is: %',
    uk: 'заголовок із кодом, що належить самій сторінці: %',
  },
  'heading-empty': { nl: 'een kop zonder woorden', uk: 'заголовок без слів' },
  'duplicate-heading-id': { nl: 'twee koppen met hetzelfde kenmerk: %', uk: 'два заголовки з однаковим кодом: %' },
};

/** Most characters of the words that a fault is about. */
const longest = 60;

/** A fault as a part of a sentence. */
export function faultText({ kind, detail }: BodyFault, locale: Locale): string {
  const words = detail.length > longest ? `${detail.slice(0, longest)}…` : detail;
  return texts[kind][locale].replace('%', () => words).replace(/: $| \(\)$/u, '');
}
