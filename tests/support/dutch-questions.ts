import type { Question } from './question.ts';

/** Questions of readers of the Dutch site. */
export const dutchQuestions: readonly Question[] = [
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
];
