/** The sentence of each refusal: what is the matter, and what to do. */
import type { Localized } from '#locales';

import { pictureRefusalWords } from './picture-refusal-words.ts';
import type { RefusalCode } from './refusal.ts';

export const refusalWords: Readonly<Record<RefusalCode, Localized>> = {
  ...pictureRefusalWords,
  'changed-by-other': {
    nl: 'Iemand anders heeft dit intussen gewijzigd. Er is niets overschreven en uw tekst staat nog in dit venster. Kopieer wat u schreef en herlaad de pagina. Kies ‘Annuleren’ bij de vraag of u de tekst terug wilt, en voeg uw tekst opnieuw toe.',
    uk: 'Тим часом це змінив хтось інший. Нічого не перезаписано, ваш текст іще в цьому вікні. Скопіюйте написане й перезавантажте сторінку. На запитання, чи повернути текст, натисніть «Скасувати» й додайте написане знову.',
  },
  'draft-by-other': {
    nl: 'Iemand anders heeft hier intussen een concept van gemaakt. Er is niets overschreven en uw tekst staat nog in dit venster. Kopieer wat u schreef en herlaad de pagina. Kies ‘Annuleren’ bij de vraag of u de tekst terug wilt, en voeg uw tekst aan dat concept toe.',
    uk: 'Тим часом хтось інший створив чернетку цього запису. Нічого не перезаписано, ваш текст іще в цьому вікні. Скопіюйте написане й перезавантажте сторінку. На запитання, чи повернути текст, натисніть «Скасувати» й додайте написане до тієї чернетки.',
  },
  'draft-gone': {
    nl: 'Dit concept bestaat niet meer: het is intussen gepubliceerd of verwijderd. Uw tekst staat nog in dit venster. Kopieer wat u schreef en herlaad de pagina.',
    uk: 'Цієї чернетки вже немає: її опубліковано або вилучено. Ваш текст іще в цьому вікні. Скопіюйте написане й перезавантажте сторінку.',
  },
  'entry-exists': {
    nl: 'Er bestaat al iets met deze titel. Er is niets overschreven. Kies een andere titel en sla opnieuw op.',
    uk: 'Запис із такою назвою вже є. Нічого не перезаписано. Оберіть іншу назву й збережіть ще раз.',
  },
  'entry-gone': {
    nl: 'Een tekst met deze titel is van de site gehaald, en zijn adres wordt nooit opnieuw gebruikt. Er is niets opgeslagen. Kies een andere titel en sla opnieuw op.',
    uk: 'Текст із такою назвою знято із сайту, а його адресу ніколи не використовують повторно. Нічого не збережено. Оберіть іншу назву й збережіть ще раз.',
  },
  'no-id': {
    nl: 'Geef eerst een titel met letters of cijfers. Daaruit ontstaat de naam van het bestand.',
    uk: 'Спершу дайте назву з літер або цифр. З неї утворюється ім’я файлу.',
  },
  'unsafe-path': {
    nl: 'Dit bestand ligt buiten de mappen van de redactie. Er is niets opgeslagen.',
    uk: 'Цей файл лежить поза теками редакції. Нічого не збережено.',
  },
  'empty-entry': {
    nl: 'Er is nog niets ingevuld. Schrijf in ten minste één taal een titel of tekst.',
    uk: 'Ще нічого не заповнено. Напишіть назву або текст хоча б однією мовою.',
  },
  'nothing-changed': {
    nl: 'Er is niets veranderd om op te slaan.',
    uk: 'Немає змін, які можна зберегти.',
  },
  'unreadable-file': {
    nl: 'Dit bestand is niet te lezen en wordt daarom niet geopend. Er is niets overschreven. Laat een ontwikkelaar het herstellen:',
    uk: 'Цей файл не читається, тому його не відкрито. Нічого не перезаписано. Попросіть розробника виправити його:',
  },
  'unsafe-file': {
    nl: 'Dit bestand bevat opmaak die de redactie niet kan bewaren en wordt daarom niet geopend. Er is niets overschreven. Laat een ontwikkelaar het nakijken:',
    uk: 'Цей файл містить розмітку, якої редакція не може зберегти, тому його не відкрито. Нічого не перезаписано. Попросіть розробника переглянути його:',
  },
  'unsafe-text': {
    nl: 'De tekst is niet opgeslagen; hij staat nog in dit venster. Haal dit eruit en sla opnieuw op:',
    uk: 'Текст не збережено; він іще в цьому вікні. Приберіть це й збережіть ще раз:',
  },
  'private-data': {
    nl: 'De tekst is niet opgeslagen; hij staat nog in dit venster. Wat eenmaal is opgeslagen, blijft voor altijd in de geschiedenis staan. Haal dit weg, of zeg dat het geen persoonsgegeven is, en sla opnieuw op:',
    uk: 'Текст не збережено; він іще в цьому вікні. Усе збережене назавжди лишається в історії. Приберіть це або позначте, що це не персональні дані, і збережіть ще раз:',
  },
  incomplete: {
    nl: 'Dit is nog niet klaar om te publiceren. Vul aan of verbeter:',
    uk: 'Це ще не готово до публікації. Доповніть або виправте:',
  },
  'invalid-fields': {
    nl: 'De tekst is niet opgeslagen; hij staat nog in dit venster. Verbeter dit en sla opnieuw op:',
    uk: 'Текст не збережено; він іще в цьому вікні. Виправте це й збережіть ще раз:',
  },
  'check-failed': {
    nl: 'Zo kan dit niet op de site. Er is niets gewijzigd. Pas dit aan en probeer het opnieuw:',
    uk: 'У такому вигляді це не може з’явитися на сайті. Нічого не змінено. Виправте це й спробуйте ще раз:',
  },
  'build-failed': {
    nl: 'De site kan met deze tekst niet worden gebouwd. De site blijft zoals hij was en het concept staat er nog. Waardoor het komt, is niet bekend: laat een ontwikkelaar kijken naar de regels hieronder.',
    uk: 'Сайт не вдається зібрати з цим текстом. Сайт лишився таким, як був, чернетка на місці. Причина невідома: попросіть розробника переглянути рядки нижче.',
  },
  'draft-changed': {
    nl: 'Dit concept is gewijzigd terwijl het op weg was naar de site. Er is niets gepubliceerd en niets overschreven. Kijk het concept na en publiceer het opnieuw.',
    uk: 'Поки чернетка йшла на сайт, її змінили. Нічого не опубліковано й не перезаписано. Перегляньте чернетку й опублікуйте її ще раз.',
  },
  'check-unexplained': {
    nl: 'De Git-server heeft dit concept gecontroleerd en afgekeurd, maar zegt niet waarom. Er is niets gepubliceerd en het concept staat er nog. Vraag de beheerder om de controle van dit concept op de Git-server te bekijken.',
    uk: 'Git-сервер перевірив цю чернетку й не пропустив її, але не повідомив чому. Нічого не опубліковано, чернетка на місці. Попросіть адміністратора переглянути перевірку цієї чернетки на Git-сервері.',
  },
  'check-running': {
    nl: 'De Git-server is dit concept nog aan het controleren. Er is nog niets gepubliceerd en het concept staat er nog. Publiceer het over een paar minuten opnieuw.',
    uk: 'Git-сервер іще перевіряє цю чернетку. Поки що нічого не опубліковано, чернетка на місці. Опублікуйте її ще раз за кілька хвилин.',
  },
  'check-missing': {
    nl: 'De Git-server is nog niet begonnen met de controle van dit concept. Er is niets gepubliceerd en het concept staat er nog. Publiceer het later opnieuw. Blijft dit zo? Vraag de beheerder of de controle op de Git-server is ingesteld.',
    uk: 'Git-сервер іще не почав перевіряти цю чернетку. Нічого не опубліковано, чернетка на місці. Опублікуйте її ще раз пізніше. Якщо це повториться, запитайте адміністратора, чи налаштовано перевірку на Git-сервері.',
  },
  'main-moved': {
    nl: 'Anderen publiceren op dit moment ook, en daarom moest dit concept steeds opnieuw worden gecontroleerd. Er is nog niets gepubliceerd en het concept staat er nog. Publiceer het over een paar minuten opnieuw.',
    uk: 'Зараз публікують і інші, тому чернетку щоразу доводилося перевіряти заново. Поки що нічого не опубліковано, чернетка на місці. Опублікуйте її ще раз за кілька хвилин.',
  },
  'foreign-files': {
    nl: 'Dit concept wijzigt ook bestanden die geen tekst van de site zijn. De redactie publiceert dat niet. Vraag een ontwikkelaar ernaar te kijken:',
    uk: 'Ця чернетка змінює й файли, які не є текстами сайту. Редакція такого не публікує. Попросіть розробника переглянути це:',
  },
  'worktree-changed': {
    nl: 'In de werkmap staan wijzigingen aan dezelfde bestanden die nog niet zijn vastgelegd. Er is niets overschreven. Leg die eerst vast in Git en probeer het opnieuw:',
    uk: 'У робочій теці є незафіксовані зміни тих самих файлів. Нічого не перезаписано. Спершу зафіксуйте їх у Git і спробуйте ще раз:',
  },
  'merge-conflict': {
    nl: 'Op de site is dit intussen anders gewijzigd. Er is niets overschreven en het concept staat er nog. Kopieer wat u schreef, verwijder dit concept, open de tekst opnieuw en voeg uw wijziging daar toe:',
    uk: 'На сайті це тим часом змінено інакше. Нічого не перезаписано, чернетка на місці. Скопіюйте написане, вилучіть цю чернетку, відкрийте текст знову й додайте свою зміну:',
  },
  'git-busy': {
    nl: 'De opslag is met iets anders bezig of is onderbroken. Er is niets gewijzigd. Probeer het over een minuut opnieuw:',
    uk: 'Сховище зайняте іншою роботою або її перервано. Нічого не змінено. Спробуйте ще раз за хвилину:',
  },
  'branch-in-use': {
    nl: 'Een ontwikkelaar is in een map op deze computer met dezelfde tekst bezig. Er is niets gewijzigd. Vraag de ontwikkelaar om dat af te maken of om in die map een andere tak te kiezen, en probeer het dan opnieuw:',
    uk: 'Розробник працює з цим самим текстом у теці на цьому комп’ютері. Нічого не змінено. Попросіть розробника завершити роботу або перейти там на іншу гілку, а тоді спробуйте ще раз:',
  },
  'branch-in-way': {
    nl: 'In Git bestaat een tak waarvan de naam in de weg staat. Daardoor kan hier geen concept worden bewaard. Er is niets gewijzigd. Vraag een ontwikkelaar om die tak een andere naam te geven en sla opnieuw op:',
    uk: 'У Git є гілка, назва якої заважає зберегти тут чернетку. Нічого не змінено. Попросіть розробника перейменувати цю гілку й збережіть ще раз:',
  },
  'hook-refused': {
    nl: 'Een eigen controle (hook) van Git op deze computer houdt dit tegen. Er is niets gewijzigd. Laat een ontwikkelaar kijken. De controle zegt:',
    uk: 'Це зупинила власна перевірка (hook) Git на цьому комп’ютері. Нічого не змінено. Попросіть розробника переглянути її. Перевірка каже:',
  },
  'disk-full': {
    nl: 'De schijf van deze computer is vol. Er is niets gewijzigd. Maak ruimte vrij en probeer het opnieuw. Hier lukte het schrijven niet:',
    uk: 'На диску цього комп’ютера немає місця. Нічого не змінено. Звільніть місце й спробуйте ще раз. Не вдалося записати сюди:',
  },
  'not-writable': {
    nl: 'In een map op deze computer mag niet worden geschreven. Er is niets gewijzigd. Vraag de beheerder om schrijfrechten voor deze map en probeer het opnieuw:',
    uk: 'У теку на цьому комп’ютері не дозволено записувати. Нічого не змінено. Попросіть адміністратора дозволити запис у цю теку й спробуйте ще раз:',
  },
  'name-too-long': {
    nl: 'De naam van het bestand is te lang. Er is niets opgeslagen. Geef de tekst een kortere titel, of vraag een ontwikkelaar om het bestand een kortere naam te geven:',
    uk: 'Ім’я файлу надто довге. Нічого не збережено. Дайте тексту коротшу назву або попросіть розробника скоротити ім’я файлу:',
  },
  damaged: {
    nl: 'Een bestand van de opslag is beschadigd, bijvoorbeeld doordat de stroom uitviel. Staat de tekst nog in een venster? Sla hem dan opnieuw op: dat herstelt het bestand. Vraag anders een ontwikkelaar om te kijken:',
    uk: 'Файл сховища пошкоджено, наприклад через вимкнення струму. Якщо текст іще відкрито у вікні, збережіть його знову: це відновить файл. Якщо ні, попросіть розробника переглянути:',
  },
  'other-server': {
    nl: 'Het portaal draait op deze computer al, vanuit dezelfde map. Hier kunt u niet opslaan: er is niets gewijzigd. Werk verder op dit adres:',
    uk: 'Портал уже запущено на цьому комп’ютері з тієї самої теки. Тут зберігати не можна: нічого не змінено. Працюйте за цією адресою:',
  },
  'no-repository': {
    nl: 'Deze map heeft geen Git-geschiedenis met de tak ‘main’. Maak die met ‘git init -b main’ en leg de inhoud vast. Daarna kan de redactie opslaan.',
    uk: 'Ця тека не має історії Git із гілкою «main». Створіть її командою «git init -b main» і зафіксуйте вміст; тоді редакція зможе зберігати.',
  },
  'not-found': {
    nl: 'Dit bestaat niet, of niet meer. Ga terug naar de lijst en kies het daar.',
    uk: 'Такого запису немає або вже немає. Поверніться до списку й оберіть запис там.',
  },
  'no-connection': {
    nl: 'Er is geen verbinding. Uw tekst staat nog in dit venster. Laat het open en sla opnieuw op als de verbinding er weer is. Werkt u op uw eigen computer? Kijk dan of het portaal nog draait.',
    uk: 'Немає з’єднання. Ваш текст іще в цьому вікні. Не закривайте його й збережіть ще раз, коли з’єднання відновиться. Якщо працюєте на власному комп’ютері, перевірте, чи портал іще запущено.',
  },
  'signed-out': {
    nl: 'U bent uitgelogd. Uw tekst staat nog in dit venster. Kopieer de tekst, log opnieuw in en sla op.',
    uk: 'Ваш сеанс завершився, але текст іще в цьому вікні. Скопіюйте його, увійдіть знову й збережіть.',
  },
  'sign-in-failed': {
    nl: 'Inloggen is niet gelukt. Klik nog een keer op de knop om in te loggen.',
    uk: 'Не вдалося ввійти. Натисніть кнопку входу ще раз.',
  },
  'no-access': {
    nl: 'Dit account mag de teksten van deze site niet wijzigen. Vraag de beheerder om toegang en log daarna opnieuw in.',
    uk: 'Цей обліковий запис не може змінювати тексти цього сайту. Попросіть в адміністратора доступ, а тоді ввійдіть знову.',
  },
  'not-allowed': {
    nl: 'U mag dit niet doen. Er is niets gewijzigd en uw tekst is er nog. Vraag het aan iemand die mag publiceren.',
    uk: 'Ви не маєте на це права. Нічого не змінено, ваш текст на місці. Зверніться до того, хто може публікувати.',
  },
  'not-mergeable': {
    nl: 'De server publiceert dit nog niet. Er is niets overschreven en het concept staat er nog. De controle is geslaagd; waarschijnlijk moet iemand het nog goedkeuren. Bekijk het concept op de Git-server, of vraag dat aan de beheerder, en publiceer daarna opnieuw.',
    uk: 'Сервер поки що цього не публікує. Нічого не перезаписано, чернетка на місці. Перевірку пройдено; мабуть, хтось іще має схвалити зміни. Перегляньте чернетку на Git-сервері або попросіть про це адміністратора, а тоді опублікуйте ще раз.',
  },
  failed: {
    nl: 'Dit is niet gelukt. Uw tekst staat nog in dit venster. Probeer het opnieuw, of meld dit aan de beheerder:',
    uk: 'Не вдалося. Ваш текст іще в цьому вікні. Спробуйте ще раз або повідомте про це адміністратора:',
  },
};
