/**
 * The rules that a built site is held to. What a text can cause is known to the content check before; the rest is the
 * work of templates, which our own tests refuse. An editor's publication is stopped by those two only that keep readers
 * from harm: at any other fault the site goes on, and the fault stands on the desk.
 */
import type { Localized } from '#locales';

interface SiteRuleInfo {
  /** Whether a site with such a fault goes to no reader. */
  refuses: boolean;
  /** What such a fault means, for an editor: it is somebody else's to mend. */
  words: Localized;
}

export const siteRuleInfo = {
  whole: {
    refuses: true,
    words: {
      nl: 'De site is niet heel: pagina’s of het menu ontbreken.',
      uk: 'Сайт неповний: бракує сторінок або меню.',
    },
  },
  'no-examples': {
    refuses: true,
    words: { nl: 'Een voorbeeld staat tussen de echte teksten.', uk: 'Приклад потрапив до справжніх матеріалів.' },
  },
  structure: {
    refuses: false,
    words: {
      nl: 'De opbouw van de pagina klopt niet helemaal; hulpmiddelen zoals voorleessoftware kunnen erover struikelen.',
      uk: 'Будова сторінки не зовсім правильна: допоміжні програми, як-от читач екрана, можуть на ній помилитися.',
    },
  },
  titles: {
    refuses: false,
    words: { nl: 'Twee pagina’s heten hetzelfde.', uk: 'Дві сторінки мають однакову назву.' },
  },
  links: {
    refuses: false,
    words: { nl: 'Een link leidt nergens heen.', uk: 'Посилання нікуди не веде.' },
  },
  alternates: {
    refuses: false,
    words: {
      nl: 'Zoekmachines horen niet goed welke taal waar staat.',
      uk: 'Пошукові системи отримують неправильні відомості про мови сторінки.',
    },
  },
  'own-origin': {
    refuses: false,
    words: {
      nl: 'De pagina haalt iets op bij een andere site.',
      uk: 'Сторінка завантажує щось з іншого сайту.',
    },
  },
  'no-inline': {
    refuses: false,
    words: {
      nl: 'Een deel van de opmaak of bediening werkt niet, omdat de veiligheidsregels het tegenhouden.',
      uk: 'Частина оформлення чи керування не працює, бо її зупиняють правила безпеки.',
    },
  },
  weight: {
    refuses: false,
    words: {
      nl: 'De pagina is zwaarder dan voor een traag netwerk goed is.',
      uk: 'Сторінка важча, ніж годиться для повільної мережі.',
    },
  },
  'first-requests': {
    refuses: false,
    words: {
      nl: 'De lezer wacht langer dan nodig op de tekst.',
      uk: 'Читач чекає на текст довше, ніж треба.',
    },
  },
  markup: {
    refuses: false,
    words: { nl: 'De HTML van de pagina heeft een fout.', uk: 'У HTML-коді сторінки є помилка.' },
  },
} as const satisfies Record<string, SiteRuleInfo>;

export type SiteRuleName = keyof typeof siteRuleInfo;

/** Something on a page of the site that should be better: for the desk, and for who maintains the portal. */
export interface SiteAdvice {
  rule: SiteRuleName;
  /** Address of the page or file, with a line where one is known. */
  page: string;
  /** What is wrong and what to do, in English: it is for who mends the templates. */
  fault: string;
  remedy: string;
}

/** What the check of a built site found by one rule. */
export interface RuleAdvice {
  rule: SiteRuleName;
  /** How many faults there are. */
  count: number;
  /** The first few: a fault of a template stands on every page that it makes. */
  first: readonly SiteAdvice[];
}

/** Whether a site with this fault goes to no reader. */
export function isRefused({ rule }: SiteAdvice): boolean {
  return siteRuleInfo[rule].refuses;
}
