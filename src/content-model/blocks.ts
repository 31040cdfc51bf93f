/**
 * The blocks that a text may hold besides Markdown, as plain data: the editor's insert menu, the
 * map of components and the content check derive from them. Each stands alone in its paragraph and
 * closes itself: `<Note kind="info" text="…" />`.
 */
import type { Localized } from '#locales';

interface AttributeBase {
  label: Localized;
  /** One sentence for the editor, below the field. */
  hint?: Localized;
  /** Absent means required. */
  optional?: true;
}

export interface TextAttribute extends AttributeBase {
  kind: 'text';
  /** It may cite the sources of the document: `[1](#s1)`. */
  cites?: true;
}
/** Text that may hold line breaks, written as `&#10;`. */
export interface MultilineAttribute extends AttributeBase {
  kind: 'multiline';
  /** It may cite the sources of the document: `[1](#s1)`. */
  cites?: true;
}
export interface ChoiceAttribute extends AttributeBase {
  kind: 'choice';
  options: Readonly<Record<string, Localized>>;
  initial: string;
}

/** A rule of a law: `ua-5018-vi/managing-company`. */
export interface RuleAttribute extends AttributeBase {
  kind: 'rule';
}

export type Attribute = TextAttribute | MultilineAttribute | ChoiceAttribute | RuleAttribute;

export interface Block {
  label: Localized;
  hint: Localized;
  attributes: Readonly<Record<string, Attribute>>;
}

export const blocks = {
  Note: {
    label: { nl: 'Kader', uk: 'Примітка' },
    hint: { nl: 'Iets dat de lezer niet mag missen.', uk: 'Те, чого читач не повинен пропустити.' },
    attributes: {
      kind: {
        kind: 'choice',
        label: { nl: 'Soort', uk: 'Вид' },
        options: { info: { nl: 'goed om te weten', uk: 'варто знати' }, warning: { nl: 'let op', uk: 'увага' } },
        initial: 'info',
      },
      text: { kind: 'multiline', cites: true, label: { nl: 'Tekst', uk: 'Текст' } },
    },
  },
  StepFacts: {
    label: { nl: 'Gegevens van een stap', uk: 'Дані кроку' },
    hint: {
      nl: 'Direct onder de kop van een stap. Laat leeg wat niet bekend is.',
      uk: 'Одразу під заголовком кроку. Невідоме лишіть порожнім.',
    },
    attributes: {
      who: { kind: 'text', cites: true, optional: true, label: { nl: 'Wie', uk: 'Хто' } },
      when: { kind: 'text', cites: true, optional: true, label: { nl: 'Wanneer', uk: 'Коли' } },
      needs: { kind: 'text', cites: true, optional: true, label: { nl: 'Nodig', uk: 'Потрібно' } },
    },
  },
  Sign: {
    label: { nl: 'Teken met uitleg', uk: 'Позначка з поясненням' },
    hint: {
      nl: 'Zet een teken van het portaal naast de uitleg.',
      uk: 'Ставить позначку порталу поруч із поясненням.',
    },
    attributes: {
      mark: {
        kind: 'choice',
        label: { nl: 'Teken', uk: 'Позначка' },
        options: {
          'bar-none': { nl: 'geen streep', uk: 'без риски' },
          'bar-stale': { nl: 'streepjes', uk: 'штрихи' },
          'bar-machine': { nl: 'puntjes', uk: 'крапки' },
          'bar-sample': { nl: 'dubbele streep', uk: 'подвійна риска' },
          same: { nl: '= gelijk', uk: '= те саме' },
          close: { nl: '≈ lijkt erop', uk: '≈ схоже' },
          none: { nl: '≠ niet gevonden', uk: '≠ відповідника не знайдено' },
          unknown: { nl: '? niet bekend', uk: '? невідомо' },
          'law-full': { nl: 'vol rondje', uk: 'зафарбований кружечок' },
          'law-half': { nl: 'half rondje', uk: 'наполовину зафарбований кружечок' },
          'law-ring': { nl: 'open rondje', uk: 'порожній кружечок' },
          'dot-full': { nl: 'volle stip', uk: 'зафарбована точка' },
          'dot-open': { nl: 'open stip', uk: 'порожня точка' },
          'dot-dotted': { nl: 'gestippelde stip', uk: 'пунктирна точка' },
        },
        initial: 'bar-none',
      },
      name: { kind: 'text', label: { nl: 'Hoe het heet', uk: 'Як називається' } },
      text: { kind: 'text', label: { nl: 'Uitleg', uk: 'Пояснення' } },
    },
  },
  Compare: {
    label: { nl: 'Vergelijking', uk: 'Порівняння' },
    hint: { nl: 'Links Nederland, rechts Oekraïne.', uk: 'Ліворуч Нідерланди, праворуч Україна.' },
    attributes: {
      subject: { kind: 'text', label: { nl: 'Waarover', uk: 'Про що' } },
      netherlands: { kind: 'multiline', cites: true, label: { nl: 'In Nederland', uk: 'У Нідерландах' } },
      sign: {
        kind: 'choice',
        label: { nl: 'Hoe dicht bij elkaar', uk: 'Наскільки близькі' },
        options: {
          same: { nl: 'gelijk', uk: 'те саме' },
          close: { nl: 'lijkt erop', uk: 'схоже' },
          none: { nl: 'niet gevonden', uk: 'відповідника не знайдено' },
          unknown: { nl: 'niet bekend', uk: 'невідомо' },
        },
        initial: 'unknown',
      },
      ukraine: { kind: 'multiline', cites: true, label: { nl: 'In Oekraïne', uk: 'В Україні' } },
    },
  },
  Rule: {
    label: { nl: 'Regel uit een wet', uk: 'Норма закону' },
    hint: {
      nl: 'De tekst komt uit de wet op dit portaal: die verbetert u daar.',
      uk: 'Текст береться із запису закону на порталі: виправляйте його там.',
    },
    attributes: {
      of: {
        kind: 'rule',
        label: { nl: 'Wet en regel', uk: 'Закон і норма' },
        hint: {
          nl: 'Het kenmerk van de wet, een schuine streep en dat van de regel: ua-5018-vi/managing-company.',
          uk: 'Код закону, скісна риска й код норми: ua-5018-vi/managing-company.',
        },
      },
    },
  },
} as const satisfies Record<string, Block>;

export type BlockName = keyof typeof blocks;

export const blockNames = ['Note', 'StepFacts', 'Sign', 'Compare', 'Rule'] as const satisfies readonly BlockName[];

type AttributesOf<N extends BlockName> = (typeof blocks)[N]['attributes'];

type AttributeValue<A> = A extends { kind: 'choice'; options: infer O } ? keyof O & string : string;

/** What a block's component receives. */
export type BlockProps<N extends BlockName> = {
  [K in keyof AttributesOf<N>]: AttributesOf<N>[K] extends { optional: true }
    ? AttributeValue<AttributesOf<N>[K]> | undefined
    : AttributeValue<AttributesOf<N>[K]>;
};

/** Whether a text names a block. */
export function isBlockName(name: string): name is BlockName {
  return blockNames.some((known) => known === name);
}

/** A block's attributes by name, whatever the block. */
export function attributesOf(name: BlockName): Readonly<Record<string, Attribute>> {
  return blocks[name].attributes;
}
