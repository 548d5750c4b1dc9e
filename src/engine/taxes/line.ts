import { type Citation, lessCertain, type Standing } from '../../kit/finding';
import type { Kopecks, Rate } from '../../kit/money';
import type { Ratio } from '../../kit/ratio';
import type { RateUsed } from '../facts/rates';
import type { Arithmetic } from './arithmetic';

/** A line as it is computed; `rates` are the figures that it rests on. */
export interface TaxLine {
  readonly year: number;
  readonly tax: string;
  /** One of the region's list. */
  readonly budget: string;
  readonly of?: string;
  readonly base: Ratio | null;
  readonly baseBefore?: Ratio;
  readonly baseOf?: 'company';
  readonly ordinaryRate: Rate | null;
  readonly rate: Rate | null;
  readonly before: Kopecks;
  readonly after: Kopecks;
  readonly relief: Kopecks;
  /** By how much the tax is greater than without the measure; absent where it is not. */
  readonly extraTax?: Kopecks;
  readonly cutOff?: Kopecks;
  /** Of what it was made. */
  readonly arithmetic: Arithmetic;
  readonly citation: Citation;
  readonly standing: Standing;
  readonly rates: readonly RateUsed[];
}

/** The less certain of the standings of the rates that a line rests on. */
export function leastStanding(rates: readonly RateUsed[]): Standing {
  let least: Standing = 'printed';
  for (const { standing } of rates) least = lessCertain(least, standing);
  return least;
}
