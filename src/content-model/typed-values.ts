/** What an editor typed in a field that is no plain text: a number or an address, or a sentence that says why it is none. */
import type { Locale, Localized } from '#locales';

import type { Field, NumberField } from './fields.ts';
import { formatNumber, readNumber } from './numbers.ts';
import type { NumberFault, NumberReading } from './numbers.ts';
import { shapes } from './shapes.ts';
import { isDisguisedAddress } from './disguised-address.ts';
import { tidyAddress } from './web-addresses.ts';

/** Either the value as it is saved or what is wrong with what was typed, in the editor's words. */
export type TypedValue = { value: unknown; fault?: undefined } | { fault: string; value?: undefined };

const readAs: Localized = { nl: 'Gelezen als: %', uk: 'Прочитано як: %' };

const faults: Record<NumberFault, Localized> = {
  unit: { nl: 'schrijf hier alleen het getal, zonder ‘%’', uk: 'пишіть тут лише число, без «%»' },
  exponent: {
    nl: 'schrijf het getal helemaal uit, bijvoorbeeld 1000, in plaats van ‘%’',
    uk: 'напишіть число повністю, наприклад 1000, а не «%»',
  },
  shape: {
    nl: '‘%’ is niet als getal te lezen: schrijf bijvoorbeeld 1250 of 12,5',
    uk: '«%» не читається як число: напишіть, наприклад, 1250 або 12,5',
  },
  'too-long': {
    nl: 'dit getal heeft meer dan % cijfers: kijk het na en schrijf een korter getal',
    uk: 'у цьому числі понад % цифр: перевірте його й напишіть коротше число',
  },
};

/** For a value that is no text either: there are no words to quote. */
const noNumber: Localized = {
  nl: 'dit is niet als getal te lezen: schrijf bijvoorbeeld 1250 of 12,5',
  uk: 'це не читається як число: напишіть, наприклад, 1250 або 12,5',
};

const limits = {
  whole: {
    nl: 'schrijf hier een heel getal, zonder cijfers achter de komma',
    uk: 'пишіть тут ціле число, без цифр після коми',
  },
  min: { nl: 'schrijf hier % of een hoger getal', uk: 'пишіть тут % або більше число' },
} as const satisfies Record<string, Localized>;

function filled(text: string, detail: string): string {
  return text.replace('%', () => detail);
}

/** How a number was understood, for the line below its field. */
export function readAsText(value: number, locale: Locale): string {
  return filled(readAs[locale], formatNumber(value, locale));
}

/** Which limit of a field a number breaks: its name. */
export function numberLimit({ whole, min }: NumberField, value: number): keyof typeof limits | undefined {
  if (whole && !Number.isInteger(value)) return 'whole';
  return min !== undefined && value < min ? 'min' : undefined;
}

function limitFault(field: NumberField, value: number, locale: Locale): string | undefined {
  const broken = numberLimit(field, value);
  if (!broken) return undefined;
  const words = filled(limits[broken][locale], String(field.min ?? ''));
  return `${words} (${readAsText(value, locale).replace(/^./u, (first) => first.toLowerCase())})`;
}

function ambiguous(typed: string, [whole, decimal]: readonly [number, number], locale: Locale): string {
  const [groups, decimals] = [formatNumber(whole, locale), formatNumber(decimal, locale)];
  return {
    nl: `‘${typed}’ kan ${groups} of ${decimals} zijn: schrijf ${whole} of ${decimals}`,
    uk: `«${typed}» може означати ${groups} або ${decimals}: напишіть ${whole} або ${decimals}`,
  }[locale];
}

function numberFrom(reading: NumberReading, typed: string, { field, locale }: Reader<NumberField>): TypedValue {
  switch (reading.kind) {
    case 'empty':
      return { value: undefined };
    case 'ambiguous':
      return { fault: ambiguous(typed.trim(), reading.readings, locale) };
    case 'unreadable':
      return { fault: filled(faults[reading.fault][locale], reading.detail) };
    case 'number': {
      const fault = limitFault(field, reading.value, locale);
      return fault === undefined ? { value: reading.value } : { fault };
    }
    default:
      return reading satisfies never;
  }
}

interface Reader<F> {
  field: F;
  /** Language of the interface. */
  locale: Locale;
}

const disguised: Localized = {
  nl: 'dit adres leidt ergens anders heen dan het lijkt: haal de naam en de @ vóór de site weg, en letters uit een ander alfabet',
  uk: 'ця адреса веде не туди, куди здається: приберіть ім’я та @ перед сайтом і літери іншої абетки',
};

/**
 * Reads what was typed in a field. Numbers are read in the notation of the interface; addresses lose the white space around them.
 * Values of other kinds stay as they are.
 */
export function readTyped(field: Field, typed: unknown, locale: Locale): TypedValue {
  switch (field.kind) {
    case 'number': {
      if (typeof typed === 'string') return numberFrom(readNumber(typed, locale), typed, { field, locale });
      if (typeof typed !== 'number') return { value: typed };
      if (!Number.isFinite(typed)) return { fault: noNumber[locale] };
      const fault = limitFault(field, typed, locale);
      return fault === undefined ? { value: typed } : { fault };
    }
    case 'url':
    case 'mailbox': {
      if (typeof typed !== 'string') return { value: typed };
      const address = tidyAddress(typed);
      const { fits, message } = shapes[field.kind];
      if (fits(address) || address === '') return { value: address };
      const isDisguised = isDisguisedAddress(field.kind === 'url' ? address : `mailto:${address}`);
      return { fault: (isDisguised ? disguised : message)[locale] };
    }
    default:
      return { value: typed };
  }
}
