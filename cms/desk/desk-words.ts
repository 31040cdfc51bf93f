/** What the desk says, whatever it lists. */
import type { Localized } from '#locales';

import type { RowKind } from './desk-row.ts';

interface KindWords {
  /** Heading above the rows of the kind. */
  heading: Localized;
  /** What an editor does about them. */
  remedy: Localized;
}

export const kindWords: Readonly<Record<RowKind, KindWords>> = {
  'picture-unchecked': {
    heading: { nl: 'Foto’s die niet helemaal zijn nagekeken', uk: 'Світлини, які перевірено не повністю' },
    remedy: {
      nl: 'Kan iemand door deze foto gevaar lopen? Kies bij ‘Nagekeken’ wat u heeft nagekeken, of haal de foto weg.',
      uk: 'Чи може ця світлина комусь зашкодити? Оберіть у полі «Перевірено» те, що ви перевірили, або приберіть світлину.',
    },
  },
  unreadable: {
    heading: { nl: 'Bestanden die niet te openen zijn', uk: 'Файли, які не відкриваються' },
    remedy: {
      nl: 'De redactie kan deze niet lezen. Laat een ontwikkelaar ze herstellen.',
      uk: 'Редакція не може їх прочитати. Попросіть розробника виправити їх.',
    },
  },
  held: {
    heading: {
      nl: 'Fouten waardoor lezers een oudere versie zien',
      uk: 'Помилки, через які читачі бачать давнішу версію',
    },
    remedy: {
      nl: 'Deze versies staan niet op de site. Verbeter wat er staat en publiceer opnieuw.',
      uk: 'Цих версій немає на сайті. Виправте зазначене й опублікуйте ще раз.',
    },
  },
  refused: {
    heading: { nl: 'Niet gelukt om te publiceren', uk: 'Не вдалося опублікувати' },
    remedy: {
      nl: 'De site is gebleven zoals hij was. Verbeter wat er staat en publiceer opnieuw.',
      uk: 'Сайт лишився таким, як був. Виправте зазначене й опублікуйте ще раз.',
    },
  },
  'law-unknown': {
    heading: { nl: 'Wetten waarvan de stand niet bekend is', uk: 'Закони, стан яких невідомий' },
    remedy: {
      nl: 'Zoek de stand op bij de bron en vul die in.',
      uk: 'Знайдіть стан закону в джерелі та впишіть його.',
    },
  },
  'law-unread': {
    heading: {
      nl: 'Wetten waarvan de geldende tekst niet is gelezen',
      uk: 'Закони, чинного тексту яких не прочитано',
    },
    remedy: {
      nl: 'Lees de tekst van nu bij een officiële bron. Vul bij ‘Versie die is gelezen’ de dag in waarop die geldt.',
      uk: 'Прочитайте чинний текст в офіційному джерелі. У полі «Яку редакцію прочитано» вкажіть день, на який він чинний.',
    },
  },
  'law-old': {
    heading: { nl: 'Wetten die lang geleden zijn nagekeken', uk: 'Закони, які давно не перевіряли' },
    remedy: {
      nl: 'Dat is meer dan 180 dagen geleden. Kijk bij de bron of de stand nog klopt en vul de nieuwe datum in.',
      uk: 'Минуло понад 180 днів. Перевірте за джерелом, чи стан не змінився, і вкажіть нову дату.',
    },
  },
  outdated: {
    heading: { nl: 'Vertalingen die achterlopen', uk: 'Переклади, що відстали від оригіналу' },
    remedy: {
      nl: 'Het origineel is veranderd. Werk deze onderdelen bij.',
      uk: 'Оригінал змінився. Оновіть ці розділи.',
    },
  },
  'extra-sections': {
    heading: { nl: 'Onderdelen die niet in het origineel staan', uk: 'Розділи, яких немає в оригіналі' },
    remedy: {
      nl: 'Lezers van de vertaling zien iets wat in het origineel niet staat. Haal het weg of vul het origineel aan.',
      uk: 'Читачі перекладу бачать те, чого немає в оригіналі. Приберіть це або доповніть оригінал.',
    },
  },
  machine: {
    heading: { nl: 'Machinevertalingen die niemand heeft nagekeken', uk: 'Машинні переклади, яких ніхто не перевірив' },
    remedy: {
      nl: 'Lees de vertaling naast het origineel. Klopt zij, kies dan bij ‘Hoe vertaald’: door een machine, nagekeken.',
      uk: 'Прочитайте переклад поруч з оригіналом. Якщо він правильний, у полі «Як перекладено» оберіть: машиною, перевірено.',
    },
  },
  'review-overdue': {
    heading: { nl: 'Teksten die al nagekeken moesten zijn', uk: 'Тексти, які вже мали перевірити' },
    remedy: {
      nl: 'Kijk na of de tekst nog klopt en kies een nieuwe datum bij ‘Opnieuw nakijken vóór’.',
      uk: 'Перевірте, чи текст досі правильний, і вкажіть нову дату в полі «Перевірити знову до».',
    },
  },
  missing: {
    heading: { nl: 'Teksten die in één taal ontbreken', uk: 'Тексти, яких бракує однією з мов' },
    remedy: {
      nl: 'Lezers krijgen nu een pagina die zegt dat de vertaling er niet is.',
      uk: 'Зараз читачі бачать сторінку з повідомленням, що перекладу немає.',
    },
  },
  'missing-sections': {
    heading: { nl: 'Onderdelen die nog niet zijn vertaald', uk: 'Розділи, які ще не перекладено' },
    remedy: { nl: 'Vul de vertaling aan.', uk: 'Доповніть переклад.' },
  },
  'half-filled': {
    heading: { nl: 'Vakken die in één taal leeg zijn', uk: 'Поля, порожні однією з мов' },
    remedy: { nl: 'Vul ze ook in de andere taal in.', uk: 'Заповніть їх і другою мовою.' },
  },
  'picture-alt': {
    heading: { nl: 'Foto’s zonder beschrijving', uk: 'Світлини без опису' },
    remedy: {
      nl: 'Schrijf wat er te zien is, voor wie de foto niet ziet.',
      uk: 'Напишіть, що зображено, для тих, хто світлини не бачить.',
    },
  },
  'hidden-link': {
    heading: { nl: 'Links naar wat lezers niet zien', uk: 'Посилання на те, чого читачі не бачать' },
    remedy: {
      nl: 'De woorden staan er, maar zonder link. Haal de link weg, of laat de andere tekst zien.',
      uk: 'Слова на місці, але без посилання. Приберіть посилання або відкрийте той матеріал читачам.',
    },
  },
  waiting: {
    heading: { nl: 'Wacht op het ja van de partner of de gastheer', uk: 'Чекає на згоду партнера чи господарів' },
    remedy: {
      nl: 'Lezers zien dit niet. Vul bij ‘Toestemming’ in wie (functie) ja zei en op welke dag.',
      uk: 'Читачі цього не бачать. У групі «Дозвіл» укажіть, хто (посада) погодився і якого дня.',
    },
  },
  publishing: {
    heading: { nl: 'Onderweg naar de site', uk: 'На шляху до сайту' },
    remedy: { nl: 'U hoeft niets te doen.', uk: 'Нічого робити не треба.' },
  },
  'draft-ready': {
    heading: { nl: 'Klaar om te publiceren', uk: 'Готове до публікації' },
    remedy: { nl: 'Lees het een laatste keer en publiceer het.', uk: 'Прочитайте востаннє й опублікуйте.' },
  },
  'draft-review': {
    heading: { nl: 'Wacht op beoordeling', uk: 'Чекає на розгляд' },
    remedy: { nl: 'Een tweede lezer kijkt dit na.', uk: 'Це має прочитати ще одна людина.' },
  },
  'review-soon': {
    heading: { nl: 'Binnenkort na te kijken', uk: 'Скоро час перевірити' },
    remedy: { nl: 'De datum is binnen 30 dagen.', uk: 'До дати перевірки лишилося не більше ніж 30 днів.' },
  },
  unreleased: {
    heading: { nl: 'Op de site gezet, maar nog verborgen', uk: 'На сайті, але ще приховано' },
    remedy: {
      nl: 'Bij ‘Wat de site laat zien’ staat ‘niets’. Kies ‘de tekst’ als lezers het mogen zien.',
      uk: 'У полі «Що показує сайт» обрано «нічого». Оберіть «текст», якщо читачам можна це бачити.',
    },
  },
  'draft-left': {
    heading: { nl: 'Concepten die nog niet af zijn', uk: 'Незавершені чернетки' },
    remedy: { nl: 'Maak ze af of verwijder ze.', uk: 'Завершіть їх або вилучіть.' },
  },
};

export const pageWords = {
  link: { nl: 'Te doen', uk: 'Що зробити' },
  heading: { nl: 'Wat er te doen is', uk: 'Що треба зробити' },
  order: { nl: 'Het dringendste staat bovenaan.', uk: 'Найнагальніше — зверху.' },
  loading: { nl: 'Alle teksten worden bekeken…', uk: 'Переглядаємо всі тексти…' },
  empty: { nl: 'Niets te doen. Alles is bijgewerkt en nagekeken.', uk: 'Усе зроблено: тексти оновлено й перевірено.' },
  emptyFilter: { nl: 'Niets te doen in deze taal.', uk: 'Цією мовою все зроблено.' },
  failed: {
    nl: 'De lijst kon niet worden gemaakt. Kijk of er verbinding is.',
    uk: 'Не вдалося скласти список. Перевірте, чи є з’єднання.',
  },
  broken: {
    nl: 'De site kan nu niet worden vernieuwd, ook al zijn de teksten goed. Lezers zien de laatste goede site. Vraag een ontwikkelaar om hulp en geef deze regels door:',
    uk: 'Зараз сайт не вдається оновити, хоча з текстами все гаразд. Читачі бачать останній справний сайт. Зверніться до розробника й передайте йому ці рядки:',
  },
  strayFiles: {
    nl: 'Deze bestanden staan niet op de site, omdat er iets mee is. Laat een ontwikkelaar ze verbeteren of weghalen:',
    uk: 'Цих файлів немає на сайті, бо з ними щось не так. Попросіть розробника виправити або прибрати їх:',
  },
  advice: {
    nl: 'Opmerkingen over de gebouwde site, voor een ontwikkelaar. Zij houden niets tegen. Van elke soort staan de eerste regels er in het Engels bij:',
    uk: 'Зауваження щодо зібраного сайту, для розробника. Вони нічого не зупиняють. Для кожного виду наведено перші рядки англійською:',
  },
  again: { nl: 'Probeer het opnieuw', uk: 'Спробувати ще раз' },
  filter: { nl: 'Taal van de tekst', uk: 'Мова тексту' },
  all: { nl: 'Alle talen', uk: 'Усі мови' },
} as const satisfies Record<string, Localized>;
