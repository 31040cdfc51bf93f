/** Which results can be drawn as bars. */
import type { EntryData } from '#model/collections.ts';

export type Indicator = NonNullable<EntryData<'cases'>['indicators']>[number];

export interface IndicatorBar {
  indicator: Indicator;
  /** How far the bar reaches, in hundredths of its track. */
  share: number;
  /** What the whole track stands for. */
  of: 'hundred' | 'largest';
}

const percent = '%';

/** Shares of a whole stand on a track of 100; a value outside it is no share. */
function shareBars(indicators: readonly Indicator[]): IndicatorBar[] {
  return indicators.flatMap((indicator) => {
    const { value, unit } = indicator;
    const isShare = value !== undefined && unit?.nl === percent && value >= 0 && value <= 100;
    return isShare ? [{ indicator, share: value, of: 'hundred' }] : [];
  });
}

/** Two or more values in one unit stand on a track of the largest. */
function comparedBars(indicators: readonly Indicator[]): IndicatorBar[] {
  const counted = indicators.filter(
    ({ value, unit }) => value !== undefined && value >= 0 && unit && unit.nl !== percent,
  );
  const groups = Map.groupBy(counted, ({ unit }) => unit?.nl);
  return [...groups.values()].flatMap((group): IndicatorBar[] => {
    const largest = Math.max(...group.map(({ value = 0 }) => value));
    if (group.length < 2 || largest === 0) return [];
    return group.map((indicator) => ({
      indicator,
      share: Math.round((1000 * (indicator.value ?? 0)) / largest) / 10,
      of: 'largest',
    }));
  });
}

/** The results that bars can show fairly: shares of 100, and values that have a unit in common. */
export function indicatorBars(indicators: readonly Indicator[]): IndicatorBar[] {
  return [...shareBars(indicators), ...comparedBars(indicators)];
}
