/** What stands on the buttons and fields that the walk through the guide uses, and what it types. */
import type { Localized } from '../../src/locales.ts';

export interface GuideWords {
  signIn: string;
  save: string;
  saved: string;
  stage: RegExp;
  ready: string;
  publish: string;
  publishNow: string;
  published: string;
  addPicture: string;
  choosePicture: RegExp;
  usePicture: string;
  source: string;
  option: string;
  /** Address of the report on the site. */
  address: string;
  /** What is typed: made up, and marked so. */
  title: string;
  summary: string;
  host: string;
  guest: string;
  /** Who agreed, by function, and when. */
  role: string;
  agreedOn: string;
  sentence: string;
  /** The sentence after a change of the original. */
  changed: string;
  seen: string;
}

export const guideWords: Localized<GuideWords> = {
  nl: {
    signIn: 'Inloggen',
    save: 'Opslaan',
    saved: 'Wijzigingen opgeslagen',
    stage: /^Stand:/u,
    ready: 'Klaar',
    publish: 'Publiceer',
    publishNow: 'Publiceer nu',
    published: 'Gepubliceerd',
    addPicture: 'Toevoegen: foto’s',
    choosePicture: /afbeelding/iu,
    usePicture: 'Gebruik selectie',
    source: 'Tekst met opmaakcodes',
    option: 'online',
    address: '/nl/bezoeken/proef-een-werkplaats/',
    title: 'Proef: een werkplaats',
    summary: 'Proef. Dit verslag laat zien hoe de redactie werkt. Er was geen bezoek.',
    host: 'Gemeente (proef)',
    guest: 'Hromada (proef)',
    role: 'Afdelingshoofd (proef)',
    agreedOn: '2026-11-02',
    sentence: 'Proef: hier staat wat u schrijft.',
    changed: 'Proef: hier staat wat u later verbetert.',
    seen: 'Tekening (proef): een open boek dat een brug is.',
  },
  uk: {
    signIn: 'Увійти',
    save: 'Зберегти',
    saved: 'Зміни збережено',
    stage: /^Стан:/u,
    ready: 'Готово',
    publish: 'Опублікувати',
    publishNow: 'Опублікувати зараз',
    published: 'Опубліковано',
    addPicture: 'Додати: світлини',
    choosePicture: /зображення/iu,
    usePicture: 'Використати обране',
    source: 'Текст із розміткою',
    option: 'онлайн',
    address: '/uk/vizyty/sproba-maisternia/',
    title: 'Спроба: майстерня',
    summary: 'Спроба. Цей звіт показує, як працює редакція. Візиту не було.',
    host: 'Муніципалітет (спроба)',
    guest: 'Громада (спроба)',
    role: 'Начальник відділу (спроба)',
    agreedOn: '2026-11-02',
    sentence: 'Спроба: тут буде ваш текст.',
    changed: 'Спроба: тут буде виправлений текст.',
    seen: 'Малюнок (спроба): розгорнута книга у формі мосту.',
  },
};
