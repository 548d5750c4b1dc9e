import type { PackageArithmeticResult, TermResult } from '../../../answer/results/arithmetic';
import type { PackageResult, PlanTax } from '../../../answer/results/plan';
import type { Rounding } from './terms';

/** Terms of a part of a tax, by what they are for. */
export const SIDES = [
  'before',
  'after',
  'raised',
  'refused',
  'reducible',
  'floor',
  'least',
] as const;

export type TermSide = (typeof SIDES)[number];

/** One tax of one budget in all years. */
export interface TaxGroup {
  readonly key: string;
  readonly tax: string;
  readonly budget: string;
  readonly years: ReadonlyMap<number, PlanTax>;
  readonly parts: readonly PartShape[];
}

/** A part of a tax: the most terms that any year has of each side. */
export interface PartShape {
  readonly of: string | undefined;
  readonly terms: { readonly [side in TermSide]: number };
  /** Whether any year states months or counts. */
  readonly hasMonths: boolean;
  readonly hasTimes: boolean;
}

/** The taxes of a package by tax and budget, in the order in which they first come. */
export function taxGroups({ taxes }: PackageResult): readonly TaxGroup[] {
  const names = [...new Set(taxes.map(nameOf))];
  return names.map((name, index): TaxGroup => {
    const own = taxes.filter((one) => nameOf(one) === name);
    const [{ budget = '', tax = '' } = {}] = own;
    return {
      key: `tax-${index}`,
      tax,
      budget,
      years: new Map(own.map((one) => [one.year, one])),
      parts: partsOf(own),
    };
  });
}

const nameOf = ({ budget, tax }: PlanTax): string => `${tax} ${budget}`;

function partsOf(taxes: readonly PlanTax[]): readonly PartShape[] {
  const most = Math.max(...taxes.map(({ arithmetic }) => arithmetic.length));
  return Array.from({ length: most }, (_, place): PartShape => {
    const parts = taxes.flatMap(({ arithmetic }) => arithmetic[place] ?? []);
    const terms = parts.flatMap((part) => SIDES.flatMap((side) => sideTerms(part, side)));
    const names = new Set(parts.map(({ of }) => of));
    const count = (side: TermSide): number =>
      Math.max(0, ...parts.map((part) => sideTerms(part, side).length));
    return {
      of: names.size === 1 ? parts[0]?.of : undefined,
      terms: {
        before: count('before'),
        after: count('after'),
        raised: count('raised'),
        refused: count('refused'),
        reducible: count('reducible'),
        floor: count('floor'),
        least: count('least'),
      },
      hasMonths: terms.some(({ months }) => months !== undefined),
      hasTimes: terms.some(({ times }) => times !== undefined),
    };
  });
}

/** The terms of a side that a part states. */
export function sideTerms(part: PackageArithmeticResult, side: TermSide): readonly TermResult[] {
  switch (part.kind) {
    case 'rate':
    case 'months':
    case 'contribution':
      return (side === 'before' || side === 'after' ? part[side] : undefined) ?? [];
    case 'ceiling':
      return side === 'reducible' || side === 'floor' || side === 'least' ? [] : (part[side] ?? []);
    case 'subsidy':
      return side === 'least' ? part.least : [];
    case 'deduction':
      return (side === 'reducible' || side === 'floor' ? part[side] : undefined) ?? [];
  }
}

/** To what the taxes of a part are rounded. */
export function roundingOf(part: PackageArithmeticResult): Rounding {
  if (part.kind === 'contribution') return 'contribution';
  if (part.kind === 'subsidy') return 'least';
  return 'round' in part && part.round === 'kopeck' ? 'kopeck' : 'rouble';
}
