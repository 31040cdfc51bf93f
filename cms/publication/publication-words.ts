/** What an editor reads of the state of an entry. */
import { localeInfo } from '#locales';
import type { Locale, Localized } from '#locales';
import type { Issue } from '#model/issues/issue.ts';
import { issueSentence } from '#model/issues/issue-sentence.ts';
import { waitingText } from '#model/waiting-words.ts';

import { messageFor } from '../guard/messages.ts';
import { Refusal } from '../guard/refusal.ts';

import type { EntryState } from './entry-state.ts';
import type { PublicationRefusal } from './publication-state.ts';

/** `{time}` and `{day}` stand for a moment and a day. */
const words = {
  publishing: {
    nl: 'Wordt gepubliceerd, sinds {time}. U kunt verder werken of dit venster sluiten.',
    uk: 'Публікується з {time}. Можна працювати далі або закрити це вікно.',
  },
  removing: {
    nl: 'Wordt van de site gehaald, sinds {time}. U kunt verder werken of dit venster sluiten.',
    uk: 'Знімається із сайту з {time}. Можна працювати далі або закрити це вікно.',
  },
  checking: {
    nl: 'De Git-server controleert dit sinds {time}. Heeft u het venster gesloten waarin u publiceerde? Publiceer het dan opnieuw.',
    uk: 'Git-сервер перевіряє це з {time}. Якщо ви закрили вікно, у якому публікували, опублікуйте це ще раз.',
  },
  checkingRemoval: {
    nl: 'Staat nog op de site. De Git-server controleert sinds {time} of het eraf kan. Heeft u het venster gesloten waarin u dat vroeg? Haal het dan opnieuw van de site.',
    uk: 'Ще на сайті. Git-сервер із {time} перевіряє, чи можна це зняти. Якщо ви закрили вікно, у якому знімали це із сайту, зніміть ще раз.',
  },
  checked: {
    nl: 'De Git-server vond geen fouten in dit concept, maar het is nog niet gepubliceerd. Publiceer het, ook als u dat al deed en het venster sloot.',
    uk: 'Git-сервер не знайшов помилок у цій чернетці, але її ще не опубліковано. Опублікуйте її, навіть якщо ви вже це робили й закрили вікно.',
  },
  removalChecked: {
    nl: 'Staat nog op de site. Het kan eraf, maar dat is nog niet gebeurd. Haal het van de site, ook als u dat al deed en het venster sloot.',
    uk: 'Ще на сайті. Це можна зняти, але ще не знято. Зніміть це із сайту, навіть якщо ви вже це робили й закрили вікно.',
  },
  notPublished: { nl: 'Niet gepubliceerd ({time}).', uk: 'Не опубліковано ({time}).' },
  notRemoved: { nl: 'Niet van de site gehaald ({time}).', uk: 'Не знято із сайту ({time}).' },
  heldBack: {
    nl: 'Deze versie staat niet op de site: er zit een fout in. Lezers zien de vorige goede versie.',
    uk: 'Цієї версії немає на сайті: у ній є помилка. Читачі бачать попередню правильну версію.',
  },
  leftOut: {
    nl: 'Dit staat niet op de site: er zit een fout in.',
    uk: 'Цього немає на сайті: тут є помилка.',
  },
  unexplained: {
    nl: 'Wijzig iets in deze tekst, sla op en zet de stand op ‘Klaar’: dan leest u wat er mis is.',
    uk: 'Змініть щось у цьому тексті, збережіть його й позначте «Готово»: тоді ви прочитаєте, що саме не так.',
  },
  hidden: {
    nl: 'Gepubliceerd, maar lezers zien niets. Kies bij ‘Wat de site laat zien’ in beide talen ‘de tekst’ en publiceer opnieuw.',
    uk: 'Опубліковано, але читачі нічого не бачать. У полі «Що показує сайт» оберіть «текст» обома мовами й опублікуйте ще раз.',
  },
  dated: {
    nl: 'Wacht op {day}. Dan komt dit vanzelf op de site.',
    uk: 'Чекає свого дня: {day} це саме з’явиться на сайті.',
  },
  undated: {
    nl: 'Wacht: dit is voor later, maar er is geen dag ingevuld. Vul bij ‘Gevoeligheid’ de dag in en publiceer opnieuw.',
    uk: 'Чекає: це на потім, але дня не вказано. Укажіть день в групі «Чутливі відомості» і опублікуйте ще раз.',
  },
  unagreed: {
    nl: 'Gepubliceerd, maar nog niet op de site: iemand moet nog ja zeggen.',
    uk: 'Опубліковано, але ще не на сайті: хтось має погодити.',
  },
  behind: {
    nl: 'Gepubliceerd op {time}. De site wordt nog vernieuwd.',
    uk: 'Опубліковано {time}. Сайт ще оновлюється.',
  },
  live: { nl: 'Op de site sinds {time}.', uk: 'На сайті з {time}.' },
  withdrawn: {
    nl: 'Ingetrokken: de site legt sinds {time} uit waarom.',
    uk: 'Відкликано: з {time} сайт пояснює чому.',
  },
  withdrawnOn: {
    nl: 'Ingetrokken: de site legt sinds {day} uit waarom.',
    uk: 'Відкликано: з {day} сайт пояснює чому.',
  },
  leaving: {
    nl: 'Op de site sinds {time}. Wordt ingetrokken op {day}: tot die dag verandert er voor lezers niets.',
    uk: 'На сайті з {time}. Буде відкликано {day}: до цього дня для читачів нічого не зміниться.',
  },
  unpublished: { nl: 'Nog niet op de site.', uk: 'Ще не на сайті.' },
} as const satisfies Record<string, Localized>;

/** Told in a form that shows what was published, while a later save of it is a draft. */
export const savedSinceWords = {
  nl: 'Op de site staat wat u had opgeslagen toen u publiceerde. Wat u daarna opsloeg, staat in een nieuw concept. Herlaad de pagina om daarin verder te werken.',
  uk: 'На сайті те, що було збережено, коли ви публікували. Збережене пізніше — у новій чернетці. Перезавантажте сторінку, щоб працювати в ній далі.',
} as const satisfies Localized;

/** A moment in the Netherlands, day and time. */
function momentWords(time: string, locale: Locale): string {
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' } as const;
  return new Intl.DateTimeFormat(localeInfo[locale].lang, options).format(new Date(time));
}

function dayWords(day: string, locale: Locale): string {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(localeInfo[locale].lang, options).format(new Date(`${day}T00:00:00Z`));
}

function withTime(text: Localized, time: string, locale: Locale): string {
  return text[locale].replace('{time}', () => momentWords(time, locale));
}

function withDay(text: string, day: string, locale: Locale): string {
  return text.replace('{day}', () => dayWords(day, locale));
}

/** Why something was refused: the sentence, then a line per fault. */
function refusalLines({ code, faults, details }: PublicationRefusal, locale: Locale): string[] {
  const lines = [...faults.map((fault) => JSON.stringify(fault)), ...details];
  return messageFor(new Refusal(code, lines), locale).split('\n');
}

/** What is wrong with an entry that is held back, or how to learn it. */
export function heldReasons(faults: readonly Issue[], locale: Locale): string[] {
  return faults.length === 0 ? [words.unexplained[locale]] : faults.map((fault) => issueSentence(fault, locale));
}

function runningWords({ wish, isUnmerged }: EntryState & { kind: 'running' }): Localized {
  if (isUnmerged) return wish === 'publish' ? words.checking : words.checkingRemoval;
  return wish === 'publish' ? words.publishing : words.removing;
}

/** The state of an entry: a sentence, and what there is to do about it. */
export function stateLines(state: EntryState, locale: Locale): string[] {
  switch (state.kind) {
    case 'running':
      return [withTime(runningWords(state), state.since, locale)];
    case 'waiting':
      return [(state.wish === 'publish' ? words.checked : words.removalChecked)[locale]];
    case 'refused':
      return [
        withTime(state.wish === 'publish' ? words.notPublished : words.notRemoved, state.since, locale),
        ...refusalLines(state.refusal, locale),
      ];
    case 'held':
      return [(state.isShown ? words.heldBack : words.leftOut)[locale], ...heldReasons(state.faults, locale)];
    case 'hidden':
      return [words.hidden[locale]];
    case 'dated':
      return [state.until === undefined ? words.undated[locale] : withDay(words.dated[locale], state.until, locale)];
    case 'unagreed':
      return [words.unagreed[locale], ...state.faults.map((fault) => waitingText(fault, locale))];
    case 'behind':
      return [withTime(words.behind, state.since, locale)];
    case 'live':
      return [withTime(words.live, state.since, locale)];
    case 'leaving':
      return [withDay(withTime(words.leaving, state.since, locale), state.on, locale)];
    case 'withdrawn':
      return [
        state.on === undefined
          ? withTime(words.withdrawn, state.since, locale)
          : withDay(words.withdrawnOn[locale], state.on, locale),
      ];
    case 'unpublished':
      return [words.unpublished[locale]];
  }
}
