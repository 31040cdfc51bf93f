/**
 * Wordings that betray the language a text was translated from, and words that mean two things in the other country. Our
 * own lists, from what native readers struck in texts of this portal; each is wrong or unclear in nearly every text.
 */
import type { Localized } from '#locales';

import type { WordingPattern } from './patterns.ts';

const before = String.raw`(?<![\p{L}\p{N}])`;
const after = String.raw`(?![\p{L}\p{N}])`;

function words(source: string, plain: string): WordingPattern {
  return { pattern: new RegExp(`${before}(?:${source})${after}`, 'giu'), plain };
}

/** The first letter counts: what follows is a name. */
function named(source: string, plain: string): WordingPattern {
  return { pattern: new RegExp(source, 'gu'), plain };
}

/** Of a Dutch "moet … zeggen", "vraag", "ding", "volgens dezelfde bron" and the like in Ukrainian, and the other way round. */
export const translatedWordings: Localized<readonly WordingPattern[]> = {
  nl: [
    words(
      'moet(?:en)? (?:de |een |uw )?(?:jurist|advocaat|accountant|netbeheerder)(?:en)? (?:u )?zeggen',
      'vraag het de jurist',
    ),
    words('(?:geld|uitkering(?:en)?|bijdrage) met een doel', 'geoormerkt geld, specifieke uitkering'),
    words('een nee (?:kreeg|kregen|krijgt|krijgen)|(?:kreeg|kregen|krijgt|krijgen) een nee', 'een afwijzing'),
    words('d(?:it|at) is (?:een advies van de redactie|ons advies)', 'Ons advies: …'),
    words('spullen', 'apparatuur, materiaal'),
    words('(?:vroeg|vroegen|vraagt|vragen) (?:samen )?iets aan', 'hield een enquête, deed een verzoek'),
    words('reken (?:één|een) \\p{L}+(?: \\p{L}+)? uit', 'reken uit wat het kost'),
    words('spreek in elke \\p{L}+ één persoon af', 'wijs één persoon aan'),
    named(', voorbeeld \\p{Lu}', 'bijvoorbeeld in …'),
  ],
  uk: [
    words(
      '(?:має|мають|повинен|повинні) сказати (?:юрист|юристи|адвокат|фінансовий відділ|оператор)',
      'з’ясуйте в юриста, запитайте у фінансовому відділі',
    ),
    words('за тим самим джерелом', 'за даними того самого джерела'),
    words('(?:дві|три|чотири|п’ять|шість|кілька) реч(?:і|ей)', 'дві умови, три пункти'),
    words('по(?:рахуйте|рахувати) одн(?:у|ин|е) \\p{L}+', 'порахуйте вартість …'),
    words('питати (?:міністерство|підприємства|підприємців|раду|громаду)', 'звернутися до …, опитати …'),
    words('згадка (?:громади|муніципалітету|міста)', 'те, що громаду тут згадано'),
    words('це порада редакції', 'Наша порада: …, Радимо …'),
    named(', приклад \\p{Lu}', 'наприклад, у …'),
  ],
};

const boardOwners =
  'об’єднання|асоціації|спілки|фонду|фундації|кооперативу|організації|товариства|ОСББ|банку|компанії|клубу|мережі|палати';

/** One word for two things: who reads it in the other country takes the wrong one. A term may warn of it in quotation marks. */
export const doubleMeanings: Localized<readonly WordingPattern[]> = {
  nl: [
    words('op grond van (?:de )?(?:staat|hromada|gemeente)', 'op land van de …, is de grond van de …?'),
    words('(?<!ministerieel |kabinets)besluit \\d{2,5}', 'ministerieel besluit, kabinetsbesluit'),
    words('(?<!‘)militair(?:e)? (?:bestuur|bewind)', 'militaire administratie'),
  ],
  uk: [
    words(
      `(?<!«)(?:член(?:а|и|ів|ом)? )?правлінн(?:я|ю|ям|і)(?! (?:\\p{L}+ )?(?:${boardOwners}))`,
      'колегія муніципалітету, правління об’єднання',
    ),
    words('мільйонн(?:ий|ого|ому) про(?:є|е)кт(?:у)? (?:у|в) євро', 'проєкт вартістю … млн євро'),
  ],
};
