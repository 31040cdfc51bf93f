import type { Question } from './question.ts';

/** Questions of readers of the Ukrainian site. */
export const ukrainianQuestions: readonly Question[] = [
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
    pages: ['/uk/poradnyky/pohovorit-iz-kozhnym-pidpryiemstvom/', '/uk/z-praktyky/spershu-pohovoryty-todi-planuvaty/'],
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
];
