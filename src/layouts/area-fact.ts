import { createTranslator } from '#i18n/translator.ts';
import type { Locale } from '#locales';
import type { EntryData } from '#model/collections.ts';
import { regionLabels } from '#model/regions.ts';

/** Where a document that says everything but the place was: its region and country, as a fact; none without an area. */
export function areaFacts(area: EntryData<'visits'>['area'], locale: Locale): { name: string; text: string }[] {
  if (!area) return [];
  const t = createTranslator(locale);
  const country = t(`country.${area.country}`);
  const text = area.region ? `${regionLabels[area.region][locale]}, ${country}` : country;
  return [{ name: t('fact.where'), text }];
}
