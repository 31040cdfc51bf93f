/** A mark says of what: readers in the two countries went to schools with other scales. */
import type { Locale, Localized } from '#locales';

const marks: Localized<RegExp> = {
  nl: /(?<!\p{L})(?:(?:gaf|gaven|geeft|geven|kreeg|kregen|krijgt|krijgen)(?!\p{L})[^.!?]{0,60}? een|(?:scoorde|scoorden|scoort|(?:rapport)?cijfer|waardering)(?!\p{L})[^.!?]{0,40}?) (?:10|\d)(?:,\d)?(?![\d%]|[,.]\d|\s?(?:%|procent|euro|keer|jaar|van de \d))/giu,
  uk: /(?<!\p{L})(?:(?:оцінк(?:а|и|у|ою|ам|ами|ах)|оцінці|оцінок|бал(?:а|у|ом|і|и|ів|ам|ами|ах)?)(?!\p{L})[^.!?]{0,40}?[—–:] ?|оцін(?:ив|ила|ило|или|ено|ює|юють|ювали|ювало|ена|ений|ене|ені)(?!\p{L})[^.!?]{0,60}? (?:на|у|в) |(?:ставить|ставлять|поставив|поставила|поставили|дав|дала|дали) (?:оцінку |оцінки )?)(?:10|\d)(?:,\d)?(?![\d%]|[,.]\d|\s?(?:%|відсот|тис|млн|млрд|грн|євро|рок|раз|місяц|дн))/giu,
};

const scales: Localized<RegExp> = {
  nl: /schaal|tienpunts|(?:op|uit|van) (?:de )?(?:10|5|tien|vijf)(?!\p{L}|\d)|van 1 tot/iu,
  uk: /бальн|шкал|(?:із|з) (?:10|5|десяти|п’яти)(?!\p{L}|\d)|від 1 до/iu,
};

/** The words with the mark when a sentence gives one without its scale. */
export function markWithoutScale(sentence: string, locale: Locale): string | undefined {
  if (scales[locale].test(sentence)) return undefined;
  return sentence.match(marks[locale])?.[0];
}
