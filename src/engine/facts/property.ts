import { at } from '../../figures/figure';
import { type Day, firstDayOf, MONTHS_A_YEAR, monthOf, yearOf } from '../../kit/day';
import type { Ratio } from '../../kit/ratio';
import { valueIn } from '../../kit/series';
import type { ObjectValue, OwnedObject } from '../../profile/profile';
import type { Case } from './case';
import { type RateUsed, rateIn, rateUsedOf } from './rates';

/** Thirteen points: the 1st of each month and 31 December (Tax Code art. 376 p. 4). */
const POINTS = 13;

/** A span of months, the first included, the last not. */
export interface Months {
  readonly from: number;
  readonly to: number;
}

/**
 * The points of a year on which an object has a value, as months of residual
 * life summed over them; a point of `except` is left out. The point of 31
 * December is worth the next 1 January and belongs to December.
 */
function residualMonths(
  object: Extract<ObjectValue, { cost: unknown }>,
  year: number,
  except?: Months,
): number {
  const entry = monthOf(object.commissioned) + 1;
  const disposal = object.disposed === undefined ? null : monthOf(object.disposed);
  let months = 0;
  for (let point = 0; point < POINTS; point++) {
    const valued = year * MONTHS_A_YEAR + point;
    const belongs = Math.min(valued, year * MONTHS_A_YEAR + MONTHS_A_YEAR - 1);
    const gone = disposal !== null && valued > disposal;
    const exempt = except !== undefined && belongs >= except.from && belongs < except.to;
    if (valued >= entry && !gone && !exempt) {
      months += Math.max(0, object.lifeMonths - (valued - entry));
    }
  }
  return months;
}

/** Average annual value of an object in a year, in kopecks as an exact fraction, without the points of some months. */
export function averageValue(object: ObjectValue, year: number, except?: Months): Ratio {
  if ('yearlyBases' in object) {
    return { dividend: valueIn(object.yearlyBases, year) ?? 0n, divisor: 1n };
  }
  return {
    dividend: object.cost * BigInt(residualMonths(object, year, except)),
    divisor: BigInt(POINTS * object.lifeMonths),
  };
}

/** First year in which the object has a base; undefined where it never has. */
export function firstYearWithBase(object: ObjectValue): number | undefined {
  if ('yearlyBases' in object) {
    const index = object.yearlyBases.values.findIndex((amount) => amount > 0n);
    return index < 0 ? undefined : object.yearlyBases.first + index;
  }
  const year = yearOf(object.commissioned);
  return averageValue(object, year).dividend > 0n ? year : undefined;
}

/** Last year in which the object has a base. */
export function lastBaseYear(object: ObjectValue): number {
  if ('yearlyBases' in object) {
    return object.yearlyBases.first + object.yearlyBases.values.length - 1;
  }
  const end = Math.floor((monthOf(object.commissioned) + object.lifeMonths) / MONTHS_A_YEAR);
  return object.disposed === undefined ? end : Math.min(end, yearOf(object.disposed));
}

/** The ordinary rate of property tax on an object: movable property may have one of its own, or be untaxed. */
export function ordinaryProperty(c: Case, object: OwnedObject, year: number): RateUsed {
  const { kind } = object;
  const { movableProperty, property, untaxedMovablesFrom } = c.policy.baseline;
  const day = firstDayOf(year);
  const untaxed = at(untaxedMovablesFrom, day);
  const own = at(movableProperty, day);
  if (kind === 'movable' && untaxed.value !== null && bookedOn(object) >= untaxed.value) {
    return rateUsedOf(0n, untaxed);
  }
  return kind === 'movable' && own.value !== null
    ? rateUsedOf(own.value, own)
    : rateIn(property, year);
}

/** Whether an object is one of the tax in a year: immovable property always is. */
export const isTaxed = (c: Case, object: OwnedObject, year: number): boolean =>
  object.kind === 'immovable' || ordinaryProperty(c, object, year).rate > 0n;

/** Whether the object has a base in a year and is one of the tax. */
export const hasTaxedBase = (c: Case, object: OwnedObject, year: number): boolean =>
  averageValue(object.value, year).dividend > 0n && isTaxed(c, object, year);

/** First year in which the object has a base and is one of the tax; undefined where there is none. */
export function firstTaxedYear(c: Case, object: OwnedObject): number | undefined {
  const first = firstYearWithBase(object.value);
  if (first === undefined) return undefined;
  const last = lastBaseYear(object.value);
  for (let year = first; year <= last; year++) {
    if (hasTaxedBase(c, object, year)) return year;
  }
  return undefined;
}

/** The day on which an object came on the books; where no day is stated, that of the first year with a base. */
const bookedOn = ({ commissioned, value }: OwnedObject): Day =>
  'yearlyBases' in value
    ? (commissioned ?? firstDayOf(firstYearWithBase(value) ?? 0))
    : value.commissioned;
