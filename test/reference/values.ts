import type { ObjectValue } from '../../src/profile/profile';
import type { Question } from './answer';
import { monthOf } from './days';
import { type Fraction, plus, ZERO } from './numbers';

/** An object on the books, of the project or of its programme of upgrades. */
export interface Owned {
  readonly id: string;
  readonly kind: 'immovable' | 'movable';
  readonly value: ObjectValue;
  /** The day on which the project created or bought it, where that is stated. */
  readonly commissioned?: string | undefined;
}

/** Every object of the profile; those of the programme last. */
export function ownedOf({ profile }: Question): Owned[] {
  const owned: Owned[] = [];
  for (const { id, kind, value } of profile.property ?? []) {
    owned.push({ id, kind, value, commissioned: 'cost' in value ? value.commissioned : undefined });
  }
  for (const { id, value } of profile.ppeProgramme.newMovables ?? []) {
    const commissioned = 'cost' in value ? value.commissioned : undefined;
    owned.push({ id, kind: 'movable', value, commissioned });
  }
  for (const { id, kind, value, commissioned } of profile.ppeProgramme.upgradedObjects ?? []) {
    owned.push({ id, kind, value, commissioned });
  }
  return owned;
}

/** Value of an object on the 1st of a month, as a fraction of kopecks. */
function valueOn(value: Extract<ObjectValue, { cost: bigint }>, month: number): Fraction {
  const { commissioned, cost, lifeMonths, disposed } = value;
  const age = month - (monthOf(commissioned) + 1);
  if (age < 0 || age >= lifeMonths) return ZERO;
  if (disposed !== undefined && month > monthOf(disposed)) return ZERO;
  return { of: cost * BigInt(lifeMonths - age), by: BigInt(lifeMonths) };
}

/**
 * Average annual value of an object in the year: of all its points, or of those
 * whose month is among the months asked for.
 */
export function averageOf(
  value: ObjectValue,
  year: number,
  has: (month: number) => boolean = () => true,
): Fraction {
  if (!('cost' in value)) {
    const { first, values } = value.yearlyBases;
    const base = values[year - first] ?? 0n;
    return has(year * 12) ? { of: base, by: 1n } : ZERO;
  }
  let sum = ZERO;
  for (let point = 0; point <= 12; point++) {
    const month = year * 12 + Math.min(point, 11);
    if (has(month)) sum = plus(sum, valueOn(value, year * 12 + point));
  }
  return { of: sum.of, by: sum.by * 13n };
}

/** Years in which an object may have a base. */
export function spanOf(value: ObjectValue): readonly [number, number] {
  if (!('cost' in value)) {
    const { first, values } = value.yearlyBases;
    return [first, first + values.length - 1];
  }
  const entry = monthOf(value.commissioned) + 1;
  return [Math.floor((entry - 1) / 12), Math.floor((entry + value.lifeMonths) / 12)];
}

/** The first year in which an object has a base. */
export function firstBase(value: ObjectValue): number | undefined {
  const [from, to] = spanOf(value);
  for (let year = from; year <= to; year++) {
    if (averageOf(value, year).of > 0n) return year;
  }
  return undefined;
}
