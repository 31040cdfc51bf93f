/** Questions as people ask them, for every theme and topic, with the pages that answer them. */
import type { Localized } from '#locales';

interface Question {
  asked: string;
  /** Addresses of pages, each of which answers the question. */
  pages: readonly string[];
}

export const questions: Localized<readonly Question[]> = {
  nl: [
    { asked: 'hoe betalen ondernemers samen voor beveiliging', pages: ['/nl/handleidingen/bi-zone/'] },
    {
      asked: 'van landbouwgrond naar bedrijventerrein',
      pages: ['/nl/handleidingen/industrieel-park-en-bedrijventerrein/'],
    },
    {
      asked: 'vol stroomnet op bedrijventerrein',
      pages: ['/nl/praktijk/energiehub-lage-weide/', '/nl/handleidingen/energie-op-een-bedrijventerrein/'],
    },
    { asked: 'ondernemers bevragen', pages: ['/nl/handleidingen/praat-met-elk-bedrijf/'] },
    { asked: 'waar vraagt een bedrijf een vergunning aan', pages: ['/nl/handleidingen/ondernemersloket/'] },
    { asked: 'vergunning aanvragen hoe lang', pages: ['/nl/handleidingen/ondernemersloket/'] },
    {
      asked: 'waar staat een Oekraïens project geregistreerd',
      pages: ['/nl/woordenlijst/dream/', '/nl/handleidingen/geld-voor-een-project-van-een-hromada/'],
    },
    { asked: 'welke plannen heeft een hromada', pages: ['/nl/handleidingen/plannen-van-een-hromada/'] },
    { asked: 'aanbesteden in Oekraïne', pages: ['/nl/handleidingen/inkopen-voor-een-gezamenlijk-project/'] },
    { asked: 'werkbezoek voorbereiden', pages: ['/nl/handleidingen/werkbezoek/'] },
    { asked: 'wonen', pages: ['/nl/themas/wonen/'] },
    { asked: 'wat kost de pilot', pages: ['/nl/pilot/', '/nl/pilot/evaluatienotitie/'] },
    {
      asked: 'wat is er afgesproken bij het bezoek',
      pages: ['/nl/bezoeken/werkbezoek-wethouder-oekraine/', '/nl/pilot/'],
    },
    { asked: 'welke handleiding past bij mij', pages: ['/nl/welke-handleiding/'] },
    {
      asked: "wie betaalt de bewakingscamera's op een industrieterrein",
      pages: ['/nl/handleidingen/parkmanagement/', '/nl/handleidingen/bi-zone/'],
    },
    {
      asked: 'geen aansluiting op het stroomnet voor een nieuw bedrijf',
      pages: ['/nl/praktijk/energiehub-lage-weide/', '/nl/handleidingen/energie-op-een-bedrijventerrein/'],
    },
    {
      asked: 'hoe krijg je een leeg bedrijventerrein vol',
      pages: ['/nl/handleidingen/industrieel-park-en-bedrijventerrein/'],
    },
    {
      asked: 'verouderd bedrijventerrein opknappen',
      pages: ['/nl/handleidingen/parkmanagement/', '/nl/handleidingen/industrieel-park-en-bedrijventerrein/'],
    },
    { asked: 'enquête onder bedrijven weinig reacties', pages: ['/nl/handleidingen/praat-met-elk-bedrijf/'] },
    { asked: 'mag ik gegevens van bedrijven bewaren privacywet', pages: ['/nl/handleidingen/praat-met-elk-bedrijf/'] },
    {
      asked: 'vast aanspreekpunt voor ondernemers bij de gemeente',
      pages: ['/nl/handleidingen/ondernemersloket/', '/nl/woordenlijst/business-contact-officer/'],
    },
    { asked: 'subsidie voor wederopbouw van een school', pages: ['/nl/woordenlijst/public-investment/'] },
    {
      asked: 'hoeveel eigen geld moet een Oekraïense gemeente meebetalen',
      pages: ['/nl/handleidingen/geld-voor-een-project-van-een-hromada/'],
    },
    { asked: 'is het veilig om voor het werk naar Oekraïne te reizen', pages: ['/nl/handleidingen/werkbezoek/'] },
    { asked: 'cadeau aannemen van een buitenlandse gast', pages: ['/nl/handleidingen/werkbezoek/'] },
    {
      asked: 'mag een gemeente spullen kopen voor een Oekraïense stad',
      pages: ['/nl/handleidingen/inkopen-voor-een-gezamenlijk-project/'],
    },
    { asked: 'huis kapot door oorlog schadevergoeding', pages: ['/nl/woordenlijst/housing-compensation/'] },
    { asked: 'wat doet Aalsmeer voor Oekraïne', pages: ['/nl/over-dit-portaal/', '/nl/pilot/'] },
    { asked: 'wie vertegenwoordigt een dorp in Oekraïne', pages: ['/nl/woordenlijst/starosta/'] },
    {
      asked: 'zonnepanelen op bedrijfsdaken delen met de buren',
      pages: ['/nl/praktijk/energiehub-lage-weide/', '/nl/praktijk/van-plan-naar-energiemanager/'],
    },
    { asked: 'mag ik teksten van deze website overnemen', pages: ['/nl/hergebruik/'] },
    { asked: 'wat levert meedoen aan de pilot op', pages: ['/nl/pilot/'] },
    {
      asked: 'paspoort aanvragen in Oekraïne',
      pages: ['/nl/handleidingen/ondernemersloket/', '/nl/woordenlijst/administrative-services-centre/'],
    },
    {
      asked: 'wie is de baas in een Oekraïense gemeente tijdens de oorlog',
      pages: ['/nl/woordenlijst/military-administration/', '/nl/woordenlijst/hromada-head/'],
    },
    { asked: 'wat is een hromada', pages: ['/nl/woordenlijst/hromada/'] },
    { asked: 'verschil grex en begroting', pages: ['/nl/woordenlijst/land-development-budget/'] },
    { asked: 'BIZ oprichten draagvlakmeting', pages: ['/nl/handleidingen/bi-zone/', '/nl/woordenlijst/bi-zone/'] },
    { asked: 'parkmanager aanstellen kosten', pages: ['/nl/handleidingen/parkmanagement/'] },
    {
      asked: 'netcongestie oplossen met buurbedrijven',
      pages: ['/nl/praktijk/energiehub-lage-weide/', '/nl/handleidingen/energie-op-een-bedrijventerrein/'],
    },
    { asked: 'groepstransport overeenkomst netbeheerder', pages: ['/nl/woordenlijst/group-transport-agreement/'] },
    {
      asked: 'energiewet 2026 groepscontract',
      pages: ['/nl/woordenlijst/group-transport-agreement/', '/nl/praktijk/energiehub-lage-weide/'],
    },
    { asked: 'omgevingsplan 2032', pages: ['/nl/woordenlijst/environmental-plan/'] },
    {
      asked: 'wat is de AA-organisatie',
      pages: ['/nl/pilot/', '/nl/collegevoorstel-pilot-2026/', '/nl/gemeenten/aalsmeer/'],
    },
    { asked: 'gemeente amstelveen', pages: ['/nl/gemeenten/amstelveen/'] },
    { asked: 'delegatie uit oekraine maart 2026', pages: ['/nl/bezoeken/oekraiense-delegatie-maart-2026/'] },
    { asked: 'waar is de wethouder geweest in Oekraïne', pages: ['/nl/bezoeken/werkbezoek-wethouder-oekraine/'] },
    { asked: 'Welke gemeenten doen mee aan de pilot?', pages: ['/nl/pilot/'] },
    { asked: 'collegebesluit 19 mei 2026', pages: ['/nl/collegevoorstel-pilot-2026/', '/nl/pilot/'] },
    { asked: 'hoeveel uren kost deelname', pages: ['/nl/pilot/', '/nl/pilot/evaluatienotitie/'] },
    { asked: 'resultaten pilot wederopbouw', pages: ['/nl/pilot/', '/nl/pilot/evaluatienotitie/'] },
    {
      asked: 'begeleiding gewonde militairen',
      pages: ['/nl/handleidingen/steun-aan-veteranen-in-een-hromada/', '/nl/collegevoorstel-pilot-2026/'],
    },
    {
      asked: 'opvang oekrainers aalsmeer sinds 2022',
      pages: ['/nl/handleidingen/opvang-en-diensten-ontheemden/', '/nl/praktijk/opvang-amstelveen-aalsmeer/'],
    },
    { asked: 'vrijwillige terugkeer ontheemden', pages: ['/nl/handleidingen/vrijwillige-terugkeer/'] },
    {
      asked: 'zakendoen in Oekraine als ondernemer',
      pages: ['/nl/collegevoorstel-pilot-2026/', '/nl/pilot/', '/nl/handleidingen/praat-met-elk-bedrijf/'],
    },
    {
      asked: 'industriepark oekraine belastingvoordeel',
      pages: ['/nl/handleidingen/industrieel-park-en-bedrijventerrein/', '/nl/woordenlijst/industrial-park/'],
    },
    { asked: 'wet 5018-VI', pages: ['/nl/woordenlijst/industrial-park/'] },
    { asked: 'schade aan woning vergoeding Oekraïne', pages: ['/nl/woordenlijst/housing-compensation/'] },
    { asked: 'prozorro aanbestedingen uitleg', pages: ['/nl/woordenlijst/prozorro/'] },
    { asked: 'bezoekverslag schrijven en laten vertalen', pages: ['/nl/handleidingen/werkbezoek/'] },
    { asked: 'mag ik teksten van deze site overnemen', pages: ['/nl/hergebruik/'] },
    { asked: 'cookies en privacy', pages: ['/nl/privacy/'] },
    { asked: 'tijdelijke bescherming verlengd 2027', pages: ['/nl/woordenlijst/temporary-protection/'] },
    {
      asked: 'baan zoeken Aalsmeer oekraiense vluchteling',
      pages: ['/nl/praktijk/werk-voor-ontheemden/', '/nl/handleidingen/opvang-en-diensten-ontheemden/'],
    },
  ],
  uk: [
    {
      asked: 'як підприємцям разом платити за охорону',
      pages: ['/uk/poradnyky/parkmenedzhment/', '/uk/poradnyky/bi-zona/'],
    },
    { asked: 'як створити індустріальний парк', pages: ['/uk/poradnyky/industrialnyi-park-i-promyslova-zona/'] },
    {
      asked: 'муніципальний енергетичний план',
      pages: ['/uk/slovnyk/municipal-energy-plan/', '/uk/poradnyky/enerhiia-dlia-promyslovoi-zony/'],
    },
    {
      asked: 'перевантажена електромережа',
      pages: [
        '/uk/slovnyk/grid-congestion/',
        '/uk/poradnyky/enerhiia-dlia-promyslovoi-zony/',
        '/uk/z-praktyky/enerhetychnyi-khab-lage-weide/',
      ],
    },
    { asked: 'опитування підприємців', pages: ['/uk/poradnyky/pohovorit-iz-kozhnym-pidpryiemstvom/'] },
    { asked: 'як отримати дозвіл підприємству', pages: ['/uk/poradnyky/yedyne-vikno-dlia-pidpryiemtsiv/'] },
    { asked: 'мовчазна згода дозвіл', pages: ['/uk/poradnyky/yedyne-vikno-dlia-pidpryiemtsiv/'] },
    { asked: 'як подати проєкт на ДФРР', pages: ['/uk/poradnyky/hroshi-na-proiekt-hromady/'] },
    { asked: 'закупівлі в Нідерландах', pages: ['/uk/poradnyky/publichni-zakupivli-u-spilnomu-proiekti/'] },
    { asked: 'як підготувати робочий візит', pages: ['/uk/poradnyky/robochyi-vizyt/'] },
    { asked: 'компенсація за зруйноване житло', pages: ['/uk/slovnyk/housing-compensation/', '/uk/temy/zhytlo/'] },
    {
      asked: 'ЦНАП',
      pages: ['/uk/slovnyk/administrative-services-centre/', '/uk/poradnyky/yedyne-vikno-dlia-pidpryiemtsiv/'],
    },
    { asked: 'скільки коштує пілотний проєкт', pages: ['/uk/pilot/'] },
    { asked: 'хто бере участь у пілоті', pages: ['/uk/pilot/'] },
    { asked: 'хто платить за прибирання і ліхтарі в промзоні', pages: ['/uk/poradnyky/parkmenedzhment/'] },
    {
      asked: 'немає вільної потужності для підключення підприємства',
      pages: ['/uk/slovnyk/grid-congestion/', '/uk/poradnyky/enerhiia-dlia-promyslovoi-zony/'],
    },
    {
      asked: 'як залучити бізнес у порожній індустріальний парк',
      pages: ['/uk/poradnyky/industrialnyi-park-i-promyslova-zona/'],
    },
    {
      asked: 'як дізнатися, що потрібно бізнесу в громаді',
      pages: [
        '/uk/poradnyky/pohovorit-iz-kozhnym-pidpryiemstvom/',
        '/uk/z-praktyky/spershu-pohovoryty-todi-planuvaty/',
      ],
    },
    { asked: 'персональні дані в анкеті для бізнесу', pages: ['/uk/poradnyky/pohovorit-iz-kozhnym-pidpryiemstvom/'] },
    {
      asked: 'куди звернутися підприємцю з питанням до міськради',
      pages: ['/uk/poradnyky/yedyne-vikno-dlia-pidpryiemtsiv/'],
    },
    {
      asked: 'де взяти гроші на ремонт школи',
      pages: [
        '/uk/poradnyky/hroshi-na-proiekt-hromady/',
        '/uk/slovnyk/public-investment/',
        '/uk/slovnyk/regional-development-fund/',
      ],
    },
    { asked: 'який відсоток має дати громада з власного бюджету', pages: ['/uk/poradnyky/hroshi-na-proiekt-hromady/'] },
    { asked: 'чи можна депутату виїхати за кордон', pages: ['/uk/poradnyky/robochyi-vizyt/'] },
    { asked: 'як підписати договір з містом-побратимом', pages: ['/uk/poradnyky/robochyi-vizyt/'] },
    {
      asked: 'чи потрібен тендер, якщо гроші дав донор',
      pages: ['/uk/poradnyky/publichni-zakupivli-u-spilnomu-proiekti/'],
    },
    { asked: 'вибухом пошкодило квартиру, хто заплатить', pages: ['/uk/slovnyk/housing-compensation/'] },
    { asked: 'житло для переселенців', pages: ['/uk/slovnyk/internally-displaced-person/', '/uk/temy/zhytlo/'] },
    { asked: 'хто такий мер у Нідерландах', pages: ['/uk/slovnyk/mayor/'] },
    {
      asked: 'чим відрізняється генплан від комплексного плану',
      pages: ['/uk/poradnyky/planovi-dokumenty-hromady/', '/uk/slovnyk/general-plan/'],
    },
    {
      asked: 'чи потрібен громаді енергоменеджер',
      pages: ['/uk/z-praktyky/vid-planu-do-enerhomenedzhera/', '/uk/slovnyk/energy-manager/'],
    },
    { asked: 'грант для малого бізнесу', pages: ['/uk/z-praktyky/17-zaiavok-13-hrantiv/'] },
    {
      asked: 'як зекономити на опаленні комунальних будівель',
      pages: ['/uk/z-praktyky/vid-planu-do-enerhomenedzhera/', '/uk/slovnyk/energy-service-company/'],
    },
    { asked: 'які міста беруть участь у проєкті з Нідерландами', pages: ['/uk/pilot/'] },
    { asked: 'чи збирає цей сайт мої дані', pages: ['/uk/pryvatnist/'] },
    { asked: 'що таке BIZ', pages: ['/uk/slovnyk/bi-zone/', '/uk/poradnyky/bi-zona/'] },
    { asked: 'обєднання підприємців спільний внесок', pages: ['/uk/poradnyky/bi-zona/'] },
    {
      asked: 'індустріальний парк в отг з чого почати',
      pages: ['/uk/poradnyky/industrialnyi-park-i-promyslova-zona/'],
    },
    {
      asked: 'індустриальний парк виключили з реєстру',
      pages: ['/uk/poradnyky/industrialnyi-park-i-promyslova-zona/'],
    },
    {
      asked: 'Закон 1710-IX',
      pages: ['/uk/slovnyk/industrial-park/', '/uk/poradnyky/industrialnyi-park-i-promyslova-zona/'],
    },
    {
      asked: 'хто керує бізнес парком у Нідерландах',
      pages: ['/uk/poradnyky/parkmenedzhment/', '/uk/slovnyk/park-management/'],
    },
    { asked: 'енергохаб приклад', pages: ['/uk/z-praktyky/enerhetychnyi-khab-lage-weide/', '/uk/slovnyk/energy-hub/'] },
    { asked: 'муніципальний енергетичний план', pages: ['/uk/slovnyk/municipal-energy-plan/'] },
    { asked: 'повернення українців з Нідерландів додому', pages: ['/uk/poradnyky/dobrovilne-povernennia/'] },
    {
      asked: 'ДФРР умови співфінансування',
      pages: ['/uk/poradnyky/hroshi-na-proiekt-hromady/', '/uk/slovnyk/regional-development-fund/'],
    },
    { asked: 'подати проект через DREAM', pages: ['/uk/slovnyk/dream/', '/uk/poradnyky/hroshi-na-proiekt-hromady/'] },
    {
      asked: 'план відновлення ОВА постанова 731',
      pages: ['/uk/slovnyk/recovery-plan/', '/uk/poradnyky/planovi-dokumenty-hromady/'],
    },
    {
      asked: 'чим відрізняється стратегія розвитку від програми відновлення',
      pages: ['/uk/poradnyky/planovi-dokumenty-hromady/'],
    },
    {
      asked: 'закупівлі під час воєнного стану 1178',
      pages: ['/uk/poradnyky/publichni-zakupivli-u-spilnomu-proiekti/'],
    },
    { asked: 'публічні консультації закон коли набирає чинності', pages: ['/uk/slovnyk/public-consultation/'] },
    { asked: 'муніципалітет Алсмер', pages: ['/uk/munitsypalitety/aalsmeer/'] },
    { asked: 'Грінпорт Аалсмер', pages: ['/uk/slovnyk/greenport/'] },
    { asked: 'як працює B en W', pages: ['/uk/slovnyk/municipal-executive/'] },
    {
      asked: 'єдине вікно для підприємців',
      pages: ['/uk/poradnyky/yedyne-vikno-dlia-pidpryiemtsiv/', '/uk/slovnyk/one-desk/'],
    },
    { asked: 'опитування місцевого бізнесу', pages: ['/uk/poradnyky/pohovorit-iz-kozhnym-pidpryiemstvom/'] },
    { asked: 'як громаді долучитись до пілоту', pages: ['/uk/pilot/'] },
    { asked: 'Хто платить за участь у пілоті?', pages: ['/uk/pilot/'] },
    { asked: 'VNG це що таке', pages: ['/uk/pilot/'] },
    {
      asked: 'візит української делегації до Амстелвена',
      pages: ['/uk/vizyty/vizyt-ukrainskoi-delehatsii-v-berezni-2026-roku/'],
    },
    { asked: 'контакти написати питання', pages: ['/uk/kontakty/'] },
    { asked: 'скачати порадник без інтернету', pages: ['/uk/polytsia/', '/uk/pro-portal/'] },
    { asked: 'ВПО житло для переселенців', pages: ['/uk/poradnyky/zhytlo-dlia-pereselentsiv/'] },
    { asked: 'ветеранський бізнес гранти', pages: ['/uk/z-praktyky/vaucher-dlia-veteranskoho-biznesu-lviv/'] },
    {
      asked: 'поранені військові допомога Алсмер',
      pages: ['/uk/poradnyky/pidtrymka-veteraniv-u-hromadi/', '/uk/podannia-kolehii-pilot-2026/'],
    },
  ],
};
