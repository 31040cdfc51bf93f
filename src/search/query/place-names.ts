/**
 * Other names in use for places in Ukraine: Russian and older ones, and the Dutch spelling of the sounds. The names are those of
 * the state's romanisation (Cabinet of Ministers Resolution No. 55 of 27 January 2010), which is what texts of the portal have.
 */
import type { Locale } from '#locales';

import { skeletonOf } from '../analysis/skeleton.ts';

const names: Readonly<Record<string, string>> = {
  Kyiv: 'Kiev Kijev Kiew Kijiv Киев',
  Lviv: 'Lvov Lwow Lemberg Львов',
  Kharkiv: 'Charkov Charkiv Kharkov Charkow Харьков',
  Odesa: 'Odessa Одесса',
  Dnipro: 'Dnepr Dnjepr Dnepropetrovsk Dnipropetrovsk Днепр',
  Zaporizhzhia: 'Zaporozje Zaporizja Zaporizjzja Zaporozhye Запорожье',
  Mykolaiv: 'Nikolajev Nikolaev Mykolajiv Николаев',
  Chernihiv: 'Tsjernihiv Tsjernigov Chernigov Чернигов',
  Chernivtsi: 'Tsjernivtsi Czernowitz Черновцы',
  Cherkasy: 'Tsjerkasy Cherkassy Tsjerkassy Черкассы',
  Zhytomyr: 'Zjytomyr Zjitomir Zhitomir Житомир',
  Vinnytsia: 'Vinnitsa Vinnytsja Vinnitsia Винница',
  Sumy: 'Soemy Сумы',
  Rivne: 'Rovno Rovne Ровно',
  Lutsk: 'Loetsk',
  Luhansk: 'Loehansk Loegansk Lugansk Луганск',
  Kherson: 'Cherson Chersson',
  Khmelnytskyi: 'Chmelnytsky Khmelnitsky Chmelnitski Хмельницкий',
  Uzhhorod: 'Oezjhorod Uzhgorod Oezjgorod Ужгород',
  Mariupol: 'Marioepol',
  Bucha: 'Boetsja',
  Irpin: 'Irpen',
  Kropyvnytskyi: 'Kirovohrad Kirovograd Kropyvnytsky',
};

function placesFor(locale: Locale): ReadonlyMap<string, string> {
  const pairs = Object.entries(names).flatMap(([name, others]) => {
    return others.split(' ').map((other) => [skeletonOf(locale, other), name] as const);
  });
  return new Map(pairs.filter(([other]) => other !== ''));
}

const known = new Map<Locale, ReadonlyMap<string, string>>();

/** The name that texts have for a place that is asked for by another one, romanised. */
export function usualName(locale: Locale, word: string): string | undefined {
  const places = known.get(locale) ?? placesFor(locale);
  known.set(locale, places);
  return places.get(skeletonOf(locale, word));
}
