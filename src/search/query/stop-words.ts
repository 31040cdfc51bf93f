/** Words that say nothing of what is looked for; they count only in a query of nothing else. */
import { perLocale, type Locale, type Localized } from '#locales';

const lists: Localized = {
  nl:
    'de het een en of van in op te ten ter voor met aan bij uit om als dat die dit deze is zijn was er naar over niet ' +
    'ook door wat hoe wie waar waarom wanneer ik je u we wij mijn uw ons onze kan moet mag wordt worden heeft hebben tot hoeveel ' +
    'welke welk',
  uk:
    'і й та а але або чи що як у в на з із зі до від для про при за по не це цей ця ці є була був було були бути його її ' +
    'їх то ж же б би який яка яке які де коли чому хто ми ви наш ваш може треба можна також тощо через під над між скільки якщо ' +
    'такий така таке такі мій моя моє мої має мають чим',
};

const stopWords = perLocale((locale) => new Set(lists[locale].split(' ')));

export function isStopWord(locale: Locale, word: string): boolean {
  return stopWords[locale].has(word.toLowerCase());
}
