import type { PluralForms, PluralKey } from '../../keys.ts';

export const plural: Record<PluralKey, PluralForms> = {
  'count.guides': {
    one: '{{count}} порадник',
    few: '{{count}} порадники',
    many: '{{count}} порадників',
    other: '{{count}} порадника',
  },
  'count.cases': {
    one: '{{count}} історія',
    few: '{{count}} історії',
    many: '{{count}} історій',
    other: '{{count}} історії',
  },
  'count.visits': {
    one: '{{count}} візит',
    few: '{{count}} візити',
    many: '{{count}} візитів',
    other: '{{count}} візиту',
  },
  'count.documents': {
    one: '{{count}} матеріал',
    few: '{{count}} матеріали',
    many: '{{count}} матеріалів',
    other: '{{count}} матеріалу',
  },
  'count.agreements': {
    one: '{{count}} домовленість',
    few: '{{count}} домовленості',
    many: '{{count}} домовленостей',
    other: '{{count}} домовленості',
  },
  'count.terms': {
    one: '{{count}} термін',
    few: '{{count}} терміни',
    many: '{{count}} термінів',
    other: '{{count}} терміна',
  },
  'match.missing': {
    one: 'Бракує {{count}} умови.',
    few: 'Бракує {{count}} умов.',
    many: 'Бракує {{count}} умов.',
    other: 'Бракує {{count}} умови.',
  },
  'pilot.hoursUsed': {
    one: 'годину роботи витрачено',
    few: 'години роботи витрачено',
    many: 'годин роботи витрачено',
    other: 'години роботи витрачено',
  },
  'switch.sourceNewer': {
    one: 'оригінал, {{count}} розділ новіший',
    few: 'оригінал, {{count}} розділи новіші',
    many: 'оригінал, {{count}} розділів новіші',
    other: 'оригінал, {{count}} розділу новіші',
  },
  'switch.outdated': {
    one: 'переклад, {{count}} розділ старіший',
    few: 'переклад, {{count}} розділи старіші',
    many: 'переклад, {{count}} розділів старіші',
    other: 'переклад, {{count}} розділу старіші',
  },
  'reading.ownOutdated': {
    one: 'двома мовами · українською: {{count}} розділ старіший за оригінал',
    few: 'двома мовами · українською: {{count}} розділи старіші за оригінал',
    many: 'двома мовами · українською: {{count}} розділів старіші за оригінал',
    other: 'двома мовами · українською: {{count}} розділу старіші за оригінал',
  },
  'reading.ownMissing': {
    one: 'двома мовами · {{count}} розділ не перекладено',
    few: 'двома мовами · {{count}} розділи не перекладено',
    many: 'двома мовами · {{count}} розділів не перекладено',
    other: 'двома мовами · {{count}} розділу не перекладено',
  },
  'notice.missing': {
    one: '{{count}} розділ оригіналу ще не перекладено.',
    few: '{{count}} розділи оригіналу ще не перекладено.',
    many: '{{count}} розділів оригіналу ще не перекладено.',
    other: '{{count}} розділу оригіналу ще не перекладено.',
  },
  'contents.summary': {
    one: 'Оригіналу відповідає {{current}} із {{count}} розділу тексту.',
    few: 'Оригіналу відповідає {{current}} із {{count}} розділів тексту.',
    many: 'Оригіналу відповідає {{current}} із {{count}} розділів тексту.',
    other: 'Оригіналу відповідає {{current}} із {{count}} розділу тексту.',
  },
  'contents.summaryMachine': {
    one: 'Після останньої зміни оригіналу перекладено {{current}} із {{count}} розділу. Переклад машинний.',
    few: 'Після останньої зміни оригіналу перекладено {{current}} із {{count}} розділів. Переклад машинний.',
    many: 'Після останньої зміни оригіналу перекладено {{current}} із {{count}} розділів. Переклад машинний.',
    other: 'Після останньої зміни оригіналу перекладено {{current}} із {{count}} розділу. Переклад машинний.',
  },
  'search.count': {
    one: '{{count}} результат',
    few: '{{count}} результати',
    many: '{{count}} результатів',
    other: '{{count}} результату',
  },
};
