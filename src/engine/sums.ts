import { plus, type Quantity } from '../kit/interval';
import type { JudgedLine } from './taxes/interval';

/** Relief and extra tax of some lines. */
export interface ReliefSum {
  readonly relief: Quantity;
  readonly extraTax: Quantity;
}

/** Relief and extra tax of lines by year, by tax and by budget. */
export interface ReliefSums {
  readonly all: ReliefSum;
  /** In the order of the years. */
  readonly byYear: readonly (readonly [number, ReliefSum])[];
  readonly byTax: readonly (readonly [string, ReliefSum])[];
  readonly byBudget: readonly (readonly [string, ReliefSum])[];
}

/** A sum that lines are added to one by one. */
type Growing = { -readonly [Part in keyof ReliefSum]: ReliefSum[Part] };

export function reliefSums(lines: readonly JudgedLine[]): ReliefSums {
  const all: Growing = { relief: 0n, extraTax: 0n };
  const byYear: [number, Growing][] = [];
  const byTax: [string, Growing][] = [];
  const byBudget: [string, Growing][] = [];
  for (const line of lines) {
    addTo(all, line);
    addTo(sumIn(byYear, line.year), line);
    addTo(sumIn(byTax, line.tax), line);
    addTo(sumIn(byBudget, line.budget), line);
  }
  return { all, byYear: byYear.sort(([a], [b]) => a - b), byTax, byBudget };
}

/** Relief and extra tax of all lines. */
export function reliefSum(lines: readonly JudgedLine[]): ReliefSum {
  const all: Growing = { relief: 0n, extraTax: 0n };
  for (const line of lines) addTo(all, line);
  return all;
}

/** The sum of a key: there are few, and the one sought is mostly the last. */
function sumIn<Key>(sums: [Key, Growing][], key: Key): Growing {
  for (let index = sums.length - 1; index >= 0; index--) {
    const known = sums[index];
    if (known?.[0] === key) return known[1];
  }
  const sum: Growing = { relief: 0n, extraTax: 0n };
  sums.push([key, sum]);
  return sum;
}

function addTo(sum: Growing, { extraTax, relief }: JudgedLine): void {
  if (relief !== 0n) sum.relief = plus(sum.relief, relief);
  if (extraTax !== undefined) sum.extraTax = plus(sum.extraTax, extraTax);
}
