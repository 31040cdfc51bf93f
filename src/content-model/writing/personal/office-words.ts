/**
 * Words by which a mailbox is of an office, a service or a task, and not of a person: Dutch, English, and Ukrainian in
 * Latin letters.
 */

const wordsOf = (...lines: string[]): string[] => lines.join(' ').split(' ');

/** Stems of Dutch and English that no surname is known to hold: they count anywhere in a word, as in `bedrijvenloket`. */
export const officeStems: readonly string[] = wordsOf(
  'zaken loket balie fractie stadsdeel wijkteam servicedesk contact secretari griffie college gemeente bedrijv',
  'bedrijf ondernem econom project subsid',
  'dienst service bureau centrum centraal afdeling beheer bestuur directi voorlicht communicat redacti administrat',
  'informati ontwikkel vergunning belasting inkoop aanbested meldpunt servicepunt helpdesk helpcentr support',
  'burgemeester wethouder gedeputeerd raadslid gemeenteraad provinci waterschap veiligheid politie brandweer',
  'ruimtelijk omgeving openbar internationa betrekking samenwerk duurza klimaat energie milieu verkeer cultuur',
  'onderwijs jeugd sociaal sociale welzijn handhav crisis opvang oekrain ukrain vluchteling asiel klacht bezwaar',
  'privacy gegevens factu financi boekhoud archief bibliotheek museum nieuwsbrief toeris tourism huisvest vastgoed',
  'planning inwoner participati stichting verenig platform netwerk commissi secretary department office council',
  'relations investment finance development procurement programm newsletter noreply security embassy consulat',
  'foundation associat partner cooperat public enquir inquir customer reception editor research training conferen',
  'congres workshop registrat helpline hotline webmaster postmaster hostmaster admin committee communit townhall',
);

/** Stems of Ukrainian as `foldUkrainian` leaves them; they count at the start of a word. */
export const ukrainianStems: readonly string[] = wordsOf(
  'zvernen hromada hromadi hromadian hromadsk kancel primaln priemn sekretar vidil upravlin departament vikonkom',
  'administrac administrat publichn zapit informac informat presluzhb ekonomi ekonomik investic finansov iuridich',
  'osvit kultur turizm turistichn socialn soczahist zakupiv biudzhet buhalter arhiv arhitektur mistobud budivni',
  'zemeln komunaln blahoustr ekolohi likarn bibliotek ahentstv ahenci rozvitk rozvitok asociac orhanizac kontakt',
  'dovidk bezpek zahist molodizh starostinsk starostat mizhnarodn zovnishn zviazk dozviln centr posluh vidkrit',
  'sluzhb komisi spivpraci reiestr promislov torhivl transport zhitlov redakci edopomoh pidtrimk',
);

/** Words that count only whole; the Ukrainian ones as `foldUkrainian` leaves them. */
export const officeWords: ReadonlySet<string> = new Set(
  wordsOf(
    'info mail email pers press pres media raad team desk help hr ict iv juridisch legal law fg avg woo wob biz kcc vth',
    'wmo ggd cluster unit afd dep dept sales jobs career careers data events agenda reply hello hallo welkom welcome ask',
    'vraag vragen city stad stadhuis raadhuis grants tenders projects mayor library agency newsroom programme program',
    'hub lab gov portal',
    'misto mista miska miskii silska selishna oblasna raionna rada radi silrada selrada miskrada oblrada rairada rda',
    'oda ova mva otg oth cnap zhkh uzhkh vpo holova deputat starosta kadri molod veteran veterani shkola muzei proekt',
    'proekti hrant hranti tender tenderi fond zvit novini sesiia zdorovia zhitlo',
  ),
);

/** Words that are surnames or links as well: they count where nothing but words of an office stands beside them. */
export const doubtfulWords: ReadonlySet<string> = new Set(
  wordsOf(
    'werk werken zorg wonen wijk groen water bouw bouwen sport markt handel haven land natuur ruimte orde inkomen huis',
    'post kamer burger burgers school kerk dorp plein hulp beroep verzoek verzoeken aanvraag ordening recht rechten zone',
    'van de het en and of the for voor bij aan op do not no i ta ekonomiki main general algemeen centrale hoofd',
    'noord oost zuid west',
  ),
);

/**
 * Ukrainian in Latin letters is written in many ways; here each has one form: `kancelyariya` and `kantseliaria` are
 * the same, `gromada` and `hromada` too.
 */
export function foldUkrainian(word: string): string {
  return word
    .replace(/kh|g/gu, 'h')
    .replace(/t[sz]/gu, 'c')
    .replace(/[yj]/gu, 'i')
    .replace(/w/gu, 'v')
    .replace(/x/gu, 'ks')
    .replace(/(\p{L})\1+/gu, '$1');
}
