/** Every way in which a text must wait, with its sentences: the fault and the remedy. */
import type { Locale } from '#locales';

import type { ReleaseFault } from './consent.ts';
import type { RecordFault } from './record-release.ts';
import type { PlaceFault } from './withheld-place.ts';

export type WaitingFault = ReleaseFault | PlaceFault | RecordFault | { kind: 'area-missing' };

export type WordingLocale = Locale | 'en';

const askNl = 'Vul bij ‘Toestemming’ in wie (functie) ja zei en op welke dag';
const askUk = 'У групі «Дозвіл» укажіть, хто (посада) погодився і якого дня';

/** The names in braces are the keys of `waitingValues`. */
export const waitingKinds = {
  'consent-missing': {
    severity: 'error',
    words: {
      en: 'Nobody has agreed yet: {facts}. Fill in under release who agreed, by function, and on which day: {parties}. Or choose a status that shows nothing.',
      nl: `Er is nog geen toestemming: {facts}. ${askNl}: {parties}. Of kies bij ‘Wat de site laat zien’: niets.`,
      uk: `Ще немає згоди: {facts}. ${askUk}: {parties}. Або оберіть у полі «Що показує сайт» «нічого».`,
    },
  },
  'consent-in-future': {
    severity: 'error',
    words: {
      en: '{party} is dated {on}, a day that has not come. Fill in the day on which consent was given.',
      nl: 'Bij ‘{party}’ staat {on}, en die dag moet nog komen. Vul de dag in waarop de toestemming is gegeven.',
      uk: 'У групі «{party}» стоїть {on}, а цей день ще не настав. Укажіть день, коли згоду надано.',
    },
  },
  'public-in-future': {
    severity: 'error',
    words: {
      en: 'The publication under release.alreadyPublic is dated {on}, a day that has not come. Fill in its day.',
      nl: 'De publicatie bij ‘Alles hieruit is al openbaar’ is van {on}, en die dag moet nog komen. Vul de juiste dag in.',
      uk: 'Публікація в групі «Усе це вже оприлюднено» має дату {on}, а цей день ще не настав. Укажіть правильний день.',
    },
  },
  'public-but-adds': {
    severity: 'error',
    words: {
      en: 'All of this is said to be public already, but the text adds {parts}. Remove them, or fill in under release who agreed.',
      nl: `Alles hieruit zou al openbaar zijn, maar de tekst voegt iets toe: {parts}. Haal dat weg. Of: ${askNl.replace('Vul', 'vul')}.`,
      uk: `Зазначено, що все це вже оприлюднено, але текст додає: {parts}. Приберіть це. Або: ${askUk.replace('У', 'у')}.`,
    },
  },
  'public-but-names': {
    severity: 'error',
    words: {
      en: 'All of this is said to be public already, but a visit names a place in Ukraine: {found}. Remove it, or fill in under release who agreed.',
      nl: `Alles hieruit zou al openbaar zijn, maar dit bezoek noemt een plaats in Oekraïne: {found}. Haal die weg. Of: ${askNl.replace('Vul', 'vul')}.`,
      uk: `Зазначено, що все це вже оприлюднено, але в тексті про візит названо місце в Україні: {found}. Приберіть назву. Або: ${askUk.replace('У', 'у')}.`,
    },
  },
  'public-without-sources': {
    severity: 'error',
    words: {
      en: 'All of this is said to be public already, but there are no sources. Name them, or fill in under release who agreed.',
      nl: `Alles hieruit zou al openbaar zijn, maar bij ‘Bronnen’ staat niets. Noem de bronnen. Of: ${askNl.replace('Vul', 'vul')}.`,
      uk: `Зазначено, що все це вже оприлюднено, але в полі «Джерела» нічого немає. Назвіть джерела. Або: ${askUk.replace('У', 'у')}.`,
    },
  },
  'municipality-without-consent': {
    severity: 'error',
    words: {
      en: 'This municipality is in Ukraine and has not agreed to its page. Fill in consent, or make it the place of an example (role: example) with a public source.',
      nl: 'Deze gemeente ligt in Oekraïne en zei nog geen ja tegen deze pagina. Vul in wie (functie) ja zei en op welke dag. Of kies de rol ‘plaats van een praktijkverhaal’ en noem een openbare bron.',
      uk: 'Ця громада в Україні ще не погодила своєї сторінки. Укажіть, хто (посада) погодився і якого дня. Або оберіть роль «місце історії з практики» й назвіть публічне джерело.',
    },
  },
  'organisation-without-consent': {
    severity: 'error',
    words: {
      en: 'This organisation is in Ukraine and has not agreed to be named. Fill in consent: who, by function, and on which day.',
      nl: 'Deze organisatie is uit Oekraïne en zei nog geen ja. Vul in wie (functie) ja zei en op welke dag.',
      uk: 'Ця організація в Україні ще не дала згоди. Укажіть, хто (посада) погодився і якого дня.',
    },
  },
  'record-consent-in-future': {
    severity: 'error',
    words: {
      en: 'The consent is dated {on}, a day that has not come. Fill in the day on which it was given.',
      nl: 'De toestemming is van {on}, en die dag moet nog komen. Vul de dag in waarop zij is gegeven.',
      uk: 'Згода має дату {on}, а цей день ще не настав. Укажіть день, коли її надано.',
    },
  },
  'record-names': {
    severity: 'error',
    words: {
      en: 'This names a place or organisation in Ukraine: {found}. Remove the name: only a text that somebody agreed to may tell it.',
      nl: 'Hier staat een plaats of organisatie in Oekraïne: {found}. Haal de naam weg: alleen een tekst met toestemming mag die noemen.',
      uk: 'Тут названо місце чи організацію в Україні: {found}. Приберіть назву: її можна наводити лише в тексті, на який є згода.',
    },
  },
  'record-names-withheld': {
    severity: 'error',
    words: {
      en: 'This belongs to a visit whose place is withheld, but names a place in Ukraine: {found}. Remove the name.',
      nl: 'Dit hoort bij een bezoek zonder plaats, maar noemt een plaats in Oekraïne: {found}. Haal de naam weg.',
      uk: 'Це належить до візиту, місця якого не розголошують, але тут названо місце в Україні: {found}. Приберіть назву.',
    },
  },
  'place-chosen': {
    severity: 'error',
    words: {
      en: 'The place is withheld, but a field names the municipality {name}. Remove it and fill in area.',
      nl: 'De plaats mag niet openbaar, maar hier is een gemeente in Oekraïne gekozen: {name}. Haal die weg en vul ‘Land en regio’ in.',
      uk: 'Місця не можна розголошувати, але тут обрано громаду в Україні: {name}. Приберіть її й заповніть «Країна й регіон».',
    },
  },
  'place-named': {
    severity: 'error',
    words: {
      en: 'The place is withheld, but a name stands here: {found}. Remove it; the region may be named. A Dutch municipality needs a record of its own.',
      nl: 'De plaats mag niet openbaar, maar hier staat een naam: {found}. Haal die weg; de regio mag er wel staan. Is het een Nederlandse gemeente? Voeg die dan eerst toe bij ‘Gemeenten’.',
      uk: 'Місця не можна розголошувати, але тут є назва: {found}. Приберіть її; регіон назвати можна. Якщо це муніципалітет у Нідерландах, спершу додайте його до розділу «Муніципалітети».',
    },
  },
  'area-mismatch': {
    severity: 'error',
    words: {
      en: 'The region does not lie in the country beside it. Choose another region or country.',
      nl: 'De regio ligt niet in het land dat u koos. Kies een andere regio of een ander land.',
      uk: 'Цей регіон не в обраній країні. Оберіть інший регіон або іншу країну.',
    },
  },
  'area-missing': {
    severity: 'error',
    words: {
      en: 'The place is withheld, but area is empty. Choose at least the country.',
      nl: 'De plaats mag niet openbaar, maar ‘Land en regio’ is leeg. Kies ten minste het land.',
      uk: 'Місця не можна розголошувати, але поле «Країна й регіон» порожнє. Оберіть принаймні країну.',
    },
  },
} as const satisfies Record<
  WaitingFault['kind'],
  { severity: 'error'; words: Readonly<Record<WordingLocale, string>> }
>;
