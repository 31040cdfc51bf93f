/** What the panel for translators says. */

export const panelWords = {
  original: {
    nl: 'Dit is het origineel. De vertaling staat bij de andere taal.',
    uk: 'Це оригінал. Переклад — у полях іншої мови.',
  },
  minor: {
    nl: 'Kleine wijziging: de vertaling blijft gelden',
    uk: 'Невелика зміна: переклад лишається чинним',
  },
  minorHint: {
    nl: 'Bijvoorbeeld een spelfout. Dit geldt voor één keer opslaan.',
    uk: 'Наприклад, виправлено одруківку. Діє на одне збереження.',
  },
  saveFirst: {
    nl: 'Sla eerst op. Daarna ziet u hier wat er nog te vertalen is.',
    uk: 'Спершу збережіть. Потім тут буде видно, що ще треба перекласти.',
  },
  turned: {
    nl: 'U heeft de taal van het origineel gewijzigd. Sla op: daarna ziet u hier de stand.',
    uk: 'Ви змінили мову оригіналу. Збережіть: потім тут буде видно стан перекладу.',
  },
  failed: {
    nl: 'De stand van de vertaling is nu niet te lezen. U kunt gewoon verder werken.',
    uk: 'Стан перекладу зараз не вдається прочитати. Можете працювати далі.',
  },
  allCurrent: { nl: 'De vertaling is actueel.', uk: 'Переклад актуальний.' },
  compared: {
    nl: 'Vergeleken is de opgeslagen tekst. Wat u nu typt, telt mee na het opslaan.',
    uk: 'Порівняно збережені тексти. Те, що ви вводите зараз, буде враховано після збереження.',
  },
  sections: { nl: 'Stand per onderdeel', uk: 'Стан за розділами' },
  change: { nl: 'Wat er in het origineel veranderde', uk: 'Що змінилося в оригіналі' },
  legend: {
    nl: 'Doorgehaald is weg, onderstreept is nieuw.',
    uk: 'Закреслене вилучено, підкреслене додано.',
  },
  unknownThen: {
    nl: 'De eerdere tekst is niet gevonden. Dit is het origineel zoals het nu is.',
    uk: 'Попереднього тексту не знайдено. Ось оригінал у теперішньому вигляді.',
  },
  sourceText: { nl: 'Tekst van het origineel', uk: 'Текст оригіналу' },
  upToDate: { nl: 'Bijgewerkt', uk: 'Оновлено' },
  upToDateHint: {
    nl: 'Klopt de vertaling zoals zij is? Vink ‘Bijgewerkt’ aan en sla op. Een onderdeel dat u wijzigt, telt vanzelf als bijgewerkt.',
    uk: 'Переклад не потребує змін? Позначте «Оновлено» і збережіть. Розділ, який ви зміните, вважатиметься оновленим автоматично.',
  },
  machine: {
    nl: 'Deze vertaling komt van een machine en is nog niet nagekeken.',
    uk: 'Цей переклад зробила машина; його ще не перевірено.',
  },
  reviewer: {
    nl: 'Vul ook in wie het nakeek (functie) en op welke dag. Anders kan de tekst niet op ‘Klaar’.',
    uk: 'Зазначте також, хто перевірив (посада) і якого дня. Інакше стан «Готово» обрати не вдасться.',
  },
  terms: { nl: 'Begrippen in deze tekst', uk: 'Терміни в цьому тексті' },
  avoided: { nl: 'Staat in de vertaling:', uk: 'Є в перекладі:' },
} as const;

export const stateWords = {
  current: { nl: 'Actueel', uk: 'Актуально' },
  outdated: { nl: 'Verouderd', uk: 'Застаріло' },
  missing: { nl: 'Ontbreekt', uk: 'Бракує' },
  extra: { nl: 'Niet in het origineel', uk: 'Немає в оригіналі' },
} as const;
