import { MONTHS_A_YEAR, yearOf } from '../../kit/day';
import { ceilDivide, type Kopecks, type Rate, WHOLE } from '../../kit/money';
import { valueIn } from '../../kit/series';
import type { LandPlot, OwnedObject } from '../../profile/profile';
import type { Case } from './case';
import { firstTaxedMonth } from './land';
import { averageValue, ordinaryProperty } from './property';

/** What a package may have no part in: reliefs of the zone, or the exemption of objects outside the PP&E programme. */
export type Unsaved = 'exemption' | 'zone';

/** More than any profit or loss: what is saved is not bounded by the facts given. */
export const UNBOUNDED: Kopecks = 10n ** 24n;

/** Taxes are rounded to full roubles. */
const ROUNDED: Kopecks = 100n;

/** The profit of a given year, raised by the most that packages may save; undefined where none is given. */
export function profitAtMost(
  c: Case,
  year: number,
  without: readonly Unsaved[] = [],
): Kopecks | undefined {
  const declared = c.profile.taxableProfit && valueIn(c.profile.taxableProfit, year);
  if (declared === undefined || c.readings['saved-taxes-raise-profit'] !== 'yes') return declared;
  return declared + savedAtMost(c, year, without);
}

/** The case with such a profit in every given year. */
export function raisedAtMost(c: Case, without: readonly Unsaved[] = []): Case {
  const { taxableProfit } = c.profile;
  if (taxableProfit === undefined) return c;
  const values = taxableProfit.values.map(
    (declared, index) => profitAtMost(c, taxableProfit.first + index, without) ?? declared,
  );
  return { ...c, profile: { ...c.profile, taxableProfit: { ...taxableProfit, values } } };
}

function savedAtMost(c: Case, year: number, without: readonly Unsaved[]): Kopecks {
  const { landPlots = [], ppeProgramme, property = [], transportTax } = c.profile;
  const { newMovables = [], upgradedObjects = [] } = ppeProgramme;
  const isLeftOut = (one: Unsaved): boolean => without.includes(one);
  const objects = isLeftOut('exemption') && isLeftOut('zone') ? [] : property;
  const saved = [
    ...[...objects, ...newMovables, ...upgradedObjects].map((one) => propertyTax(c, one, year)),
    ...(isLeftOut('zone')
      ? []
      : [
          ...landPlots.map((plot) => landTax(plot, year)),
          (transportTax && valueIn(transportTax, year)) ?? 0n,
        ]),
    interest(c, year),
    c.paidAtMost?.(year) ?? 0n,
  ].reduce((total, amount) => total + amount, 0n);
  return saved === 0n ? 0n : saved + ROUNDED;
}

function propertyTax(c: Case, object: OwnedObject, year: number): Kopecks {
  const { dividend, divisor } = averageValue(object.value, year);
  return ceilDivide(dividend * ordinaryProperty(c, object, year).rate, divisor * WHOLE);
}

/** Each plot has a tax of its own, rounded to full roubles. */
function landTax(plot: LandPlot, year: number): Kopecks {
  if (firstTaxedMonth(plot) >= (year + 1) * MONTHS_A_YEAR) return 0n;
  if (plot.rate === undefined) return UNBOUNDED;
  return ceilDivide(plot.cadastralValue * plot.rate, WHOLE * ROUNDED) * ROUNDED;
}

/**
 * The interest of a year on the whole of a loan at the market rate; that of its amount or rate left out is not
 * bounded. None where every programme asked for refuses the loan.
 */
function interest(c: Case, year: number): Kopecks {
  const { borrowing, project, valuation } = c.profile;
  if (borrowing === undefined || valuation.interestInProfit === false) return 0n;
  const { amount, drawn = project.start, marketRate } = borrowing;
  if (year < yearOf(drawn) || c.mayBorrow?.(c) === false) return 0n;
  return amount === undefined || marketRate === undefined ? UNBOUNDED : partOf(amount, marketRate);
}

const partOf = (amount: Kopecks, rate: Rate): Kopecks => ceilDivide(amount * rate, WHOLE);
