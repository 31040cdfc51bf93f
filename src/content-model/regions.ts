/**
 * The regions that a text may name where it may not name the place: oblasts, cities with the rank of a region, and
 * provinces. Codes: ISO 3166-2:UA and ISO 3166-2:NL. Names: the constitution of Ukraine, article 133.
 */
import type { Localized } from '#locales';

type Names = Readonly<Record<string, Localized>>;

/** Oblasts by their name in Dutch, and the adjective in Ukrainian. */
const oblasts = {
  'UA-71': { nl: 'Tsjerkasy', uk: 'Черкаська' },
  'UA-74': { nl: 'Tsjernihiv', uk: 'Чернігівська' },
  'UA-77': { nl: 'Tsjernivtsi', uk: 'Чернівецька' },
  'UA-12': { nl: 'Dnipropetrovsk', uk: 'Дніпропетровська' },
  'UA-14': { nl: 'Donetsk', uk: 'Донецька' },
  'UA-26': { nl: 'Ivano-Frankivsk', uk: 'Івано-Франківська' },
  'UA-63': { nl: 'Charkiv', uk: 'Харківська' },
  'UA-65': { nl: 'Cherson', uk: 'Херсонська' },
  'UA-68': { nl: 'Chmelnytsky', uk: 'Хмельницька' },
  'UA-35': { nl: 'Kirovohrad', uk: 'Кіровоградська' },
  'UA-32': { nl: 'Kyiv', uk: 'Київська' },
  'UA-09': { nl: 'Loehansk', uk: 'Луганська' },
  'UA-46': { nl: 'Lviv', uk: 'Львівська' },
  'UA-48': { nl: 'Mykolajiv', uk: 'Миколаївська' },
  'UA-51': { nl: 'Odesa', uk: 'Одеська' },
  'UA-53': { nl: 'Poltava', uk: 'Полтавська' },
  'UA-56': { nl: 'Rivne', uk: 'Рівненська' },
  'UA-59': { nl: 'Soemy', uk: 'Сумська' },
  'UA-61': { nl: 'Ternopil', uk: 'Тернопільська' },
  'UA-05': { nl: 'Vinnytsja', uk: 'Вінницька' },
  'UA-07': { nl: 'Volyn', uk: 'Волинська' },
  'UA-21': { nl: 'Zakarpattja', uk: 'Закарпатська' },
  'UA-23': { nl: 'Zaporizja', uk: 'Запорізька' },
  'UA-18': { nl: 'Zjytomyr', uk: 'Житомирська' },
} as const satisfies Names;

const otherUkrainian = {
  'UA-30': { nl: 'Kyiv (stad)', uk: 'місто Київ' },
  'UA-43': { nl: 'Krim', uk: 'Автономна Республіка Крим' },
  'UA-40': { nl: 'Sevastopol (stad)', uk: 'місто Севастополь' },
} as const satisfies Names;

const provinces = {
  'NL-DR': { nl: 'Drenthe', uk: 'Дренте' },
  'NL-FL': { nl: 'Flevoland', uk: 'Флеволанд' },
  'NL-FR': { nl: 'Friesland', uk: 'Фрисландія' },
  'NL-GE': { nl: 'Gelderland', uk: 'Гелдерланд' },
  'NL-GR': { nl: 'Groningen', uk: 'Гронінген' },
  'NL-LI': { nl: 'Limburg', uk: 'Лімбург' },
  'NL-NB': { nl: 'Noord-Brabant', uk: 'Північний Брабант' },
  'NL-NH': { nl: 'Noord-Holland', uk: 'Північна Голландія' },
  'NL-OV': { nl: 'Overijssel', uk: 'Оверейсел' },
  'NL-UT': { nl: 'Utrecht', uk: 'Утрехт' },
  'NL-ZE': { nl: 'Zeeland', uk: 'Зеландія' },
  'NL-ZH': { nl: 'Zuid-Holland', uk: 'Південна Голландія' },
} as const satisfies Names;

type Code = keyof typeof oblasts | keyof typeof otherUkrainian | keyof typeof provinces;

function labelled(names: Names, label: (name: Localized) => Localized): [string, Localized][] {
  return Object.entries(names).map(([code, name]) => [code, label(name)]);
}

/** What a region is called, by its code: `oblast Lviv`, «Львівська область». */
// Built from the three tables, whose keys the type lists.
export const regionLabels = Object.fromEntries([
  ...labelled(oblasts, ({ nl, uk }) => ({ nl: `oblast ${nl}`, uk: `${uk} область` })),
  ...labelled(otherUkrainian, (name) => name),
  ...labelled(provinces, ({ nl, uk }) => ({ nl: `provincie ${nl}`, uk: `провінція ${uk}` })),
]) as Readonly<Record<Code, Localized>>;

/** Names of regions as they stand beside `oblast` and «область», in both languages; those of one word alone too. */
export const regionNames: readonly string[] = Object.values(oblasts).flatMap(({ nl, uk }) => [nl, uk]);

/** Whether a region lies in a country. */
export function isRegionOf(code: string, country: string): boolean {
  return code.startsWith(`${country}-`);
}
