import type { Case } from '../../src/engine/facts/case';
import type { Counting } from '../../src/engine/facts/losses';
import { type IncomeBase, type IncomeBases, NOTHING_CARRIED } from '../../src/engine/facts/profit';
import type { RateUsed } from '../../src/engine/facts/rates';
import type { TaxLine } from '../../src/engine/taxes/line';
import type { Cap } from '../../src/engine/taxes/treatment';
import type { Standing } from '../../src/kit/finding';
import type { Rate } from '../../src/kit/money';
import { type Ratio, whole } from '../../src/kit/ratio';
import { BROCHURE_2019 } from '../../src/regions/kaluga/editions/brochure-2019/index';
import { DEFAULT_READINGS } from '../../src/regions/kaluga/readings';
import { type Fields, profileOf, project } from '../profiles';

/** A project of 2019 under the figures of the brochure's edition. */
export const caseWith = (fields: Fields = {}): Case => ({
  profile: profileOf(project(fields)),
  policy: BROCHURE_2019,
  readings: DEFAULT_READINGS,
});

export const roubles = (amount: number): bigint => BigInt(Math.round(amount * 100));

/** A rate that some figure gives, in millionths. */
export const rateUsed = (rate: Rate, standing: Standing = 'law'): RateUsed => ({
  rate,
  figure: `figure of ${rate}`,
  decides: 'amount',
  citation: { text: `article on ${rate}` },
  standing,
});

/** Year, and tax before, after and relief in roubles. */
export const amounts = (lines: readonly TaxLine[]) =>
  lines.map(({ year, before, after, relief }) => [
    year,
    ...[before, after, relief].map((amount) => Number(amount) / 100),
  ]);

/** All relief from income tax together may reach what is invested. */
export const CAP: Cap = {
  share: 100_0000n,
  base: 'planned-total',
  baseByReading: false,
  stated: null,
  on: 'income',
  fromYear: null,
  notionalRate: null,
  year: 'clip',
  from: '2019-01-01',
  citation: { text: 'article' },
  standing: 'law',
};

/** Bases in kopecks as a treatment has them, of years whose losses nothing carries forward. */
export const fixedBases =
  (
    baseIn: (
      year: number,
    ) =>
      | { readonly amount: bigint; readonly ordinary: bigint; readonly of: 'project' | 'company' }
      | undefined,
  ): IncomeBases =>
  (carried, year) => {
    const base = baseIn(year);
    return (
      base && {
        base: { amount: whole(base.amount), ordinary: whole(base.ordinary), of: base.of },
        left: carried,
        readingMatters: false,
      }
    );
  };

/** A whole number of kopecks as such. */
const simplest = ({ dividend, divisor }: Ratio): Ratio =>
  dividend % divisor === 0n ? whole(dividend / divisor) : { dividend, divisor };

/** The bases of years one after the other, each counted as told, with the losses that the years before left. */
export function basesIn(
  bases: IncomeBases,
  years: readonly number[],
  countingIn: (year: number) => Counting = () => 'own',
): (IncomeBase | undefined)[] {
  let carried = NOTHING_CARRIED;
  return years.map((year) => {
    const found = bases(carried, year, countingIn(year));
    carried = found?.left ?? carried;
    if (found === undefined) return undefined;
    const { amount, of, ordinary } = found.base;
    return { amount: simplest(amount), ordinary: simplest(ordinary), of };
  });
}
