/** Where a line of Dutch must not break. */
import {
  afterNumberSign,
  beforeDash,
  commonUnits,
  endingWith,
  endsInFigure,
  startingWith,
  startsWithFigure,
  beforeMonth,
  type GapRule,
} from './gap-rule.ts';

const units = startingWith(
  commonUnits,
  'kB KB MB GB TB mm cm dm m km m² m³ km² m2 m3 km2 ha hectare mg g kg ton',
  'W kW MW GW Wh kWh MWh GWh TWh kWp MWp kV kVA MVA GJ PJ',
  'euro cent procent jaar uur miljoen miljard',
);
const currency = endingWith('€ EUR');
const negation = endingWith('niet');
const knowing = startingWith('bekend');
const labels = endingWith('nr. nrs. art. blz. p. pag. par. hfst. fig.');

/**
 * "8 hectare", "10 MW", "5 %".
 * Source: EU Interinstitutional Style Guide, 6.4 (protected space before % and °C) and, in Dutch, 10.5.2 (hard space
 * between amount and unit of currency); SI brochure, 5.4.3. Words are few: what a number counts may stand apart.
 */
const beforeUnit: GapRule = (before, after) => endsInFigure(before) && units.test(after);

/**
 * "€ 500", "EUR 500".
 * Source: taaladvies.net, "Euro / EUR / euroteken": a space between sign and amount; the house rule keeps them together.
 */
const afterCurrency: GapRule = (before, after) => startsWithFigure(after) && currency.test(before);

/** "art. 5", "nr. 12", "blz. 3": the house rule for Ukrainian (ст. 5), in Dutch. */
const beforeNumberOfPart: GapRule = (before, after) => startsWithFigure(after) && labels.test(before);

/** The house rule: a date is not torn apart before its month. */
const afterDay = beforeMonth('januari februari maart april mei juni juli augustus september oktober november december');

/** "niet bekend": without its first word it says the opposite. The house rule. */
const unknown: GapRule = (before, after) => negation.test(before) && knowing.test(after);

export const dutchRules: readonly GapRule[] = [
  beforeDash,
  beforeUnit,
  afterCurrency,
  afterNumberSign,
  beforeNumberOfPart,
  afterDay,
  unknown,
];
