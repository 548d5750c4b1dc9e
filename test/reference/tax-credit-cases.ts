import fc from 'fast-check';
import { roublesText } from '../../src/kit/money';
import { type Section, withSection } from './toser-cases';

type Of<T> = fc.Arbitrary<T>;

/** Mostly stated. */
const stated = <T>(value: Of<T>): Of<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 20 });

/** The last year of both kinds of years. */
const LAST = 2061;

/** Profits of which a half of the tax is a whole number of roubles or not, and of which there is none. */
const profit: Of<bigint> = fc.oneof(
  fc.constantFrom(100_000_000_00n, 0n, -20_000_000_00n, 1_00n, 5_88n, 11_76n, 17_64n, 2_93n, 8_82n),
  fc.bigInt({ min: -30_000_000_00n, max: 200_000_000_00n }),
  fc.bigInt({ min: 0n, max: 1_000_00n }),
);

/** About half of 17% of so many profits, or of 18%, a rouble or a kopeck beside it, and any other amount. */
const costOf = (profits: readonly bigint[]): Of<bigint> =>
  fc.oneof(
    fc
      .record({
        years: fc.integer({ min: 1, max: 6 }),
        rate: fc.constantFrom(17n, 17n, 18n),
        beside: fc.constantFrom(-1_00n, -1n, 0n, 0n, 1n, 1_00n),
      })
      .map(({ beside, rate, years }) => {
        const halves = profits
          .slice(0, years)
          .map((one) => (one > 0n ? ((one * rate + 5_000n) / 10_000n / 2n) * 100n : 0n));
        const cost = halves.reduce((sum, one) => sum + one, 0n) + beside;
        return cost < 0n ? 0n : cost;
      }),
    fc.bigInt({ min: 0n, max: 1_000_00n }),
    fc.bigInt({ min: 0n, max: 90_000_000_00n }),
    fc.constantFrom(0n, 1n, 40_000_000_00n, 100_000_000_000_00n),
  );

const share = (...texts: readonly string[]): Of<string> =>
  fc.oneof(
    fc.constantFrom(...texts),
    fc.integer({ min: 1, max: 999_999 }).map((one) => `0.${String(one).padStart(6, '0')}`),
  );

/** Of the key rate, from half to three quarters. */
const keyRateShare: Of<string> = fc.oneof(
  fc.constantFrom('0.5', '0.500001', '0.6', '0.749999', '0.75'),
  fc.integer({ min: 500_000, max: 750_000 }).map((one) => `0.${one}`),
);

/** About the first year of the law, about those in which rates change, and about the last one. */
const firstYear: Of<number> = fc.oneof(
  fc.constantFrom(2013, 2014, 2015, 2016, 2017, 2023, 2024, 2025, 2030, 2031, 2050),
  fc.integer({ min: 2012, max: 2050 }),
);

/** A credit that is asked for, of a tax that some years bear, at the bounds of its rules. */
export const putsOffTax: Of<(document: Section) => Section> = fc
  .tuple(firstYear, fc.array(profit, { minLength: 1, maxLength: 8 }))
  .chain(([first, profits]) =>
    fc
      .record({
        equipmentCost: stated(costOf(profits).map(roublesText)),
        reductionYears: stated(fc.constantFrom(1, 2, 3, 4, 5, 5, 6)),
        repaymentYears: stated(fc.constantFrom(1, 2, 3, 4, 5, 6, 7)),
        keyRate: stated(share('0', '0.08', '0.21', '0.0775', '1', '0.000001')),
        keyRateShare: fc.option(keyRateShare, { nil: undefined, freq: 3 }),
        isYearStated: fc.constantFrom(true, true, true, true, true, true, true, false),
        marketRate: stated(share('0', '0.16', '0.21', '1', '0.5')),
        specialTaxRegime: fc.constantFrom(undefined, false, false, false, false, true),
        site: fc.constantFrom('region', 'region', 'region', 'sez', undefined, 'elsewhere'),
        before: fc.constantFrom(-1, 0, 0, 0, 0, 1, 2),
        start: fc.constantFrom(-1, 0, 0, 1),
        carryLosses: fc.boolean(),
      })
      .map((own) => ({ company: _, ...document }: Section): Section => {
        const { equipmentCost, keyRate, keyRateShare: part, marketRate } = own;
        const { reductionYears } = own;
        // Later years of either kind are bad input.
        const room = LAST - first - (reductionYears ?? 0) + 1;
        const repaymentYears = own.repaymentYears && Math.min(own.repaymentYears, room);
        const taxCredit = { equipmentCost, reductionYears, repaymentYears, keyRate };
        const from = first - own.before;
        const placed = withSection(document, 'project', {
          start: `${first + own.start}-01-01`,
          site: own.site,
        });
        const taxed = withSection(placed, 'investor', { specialTaxRegime: own.specialTaxRegime });
        return {
          ...withSection(taxed, 'borrowing', { marketRate }),
          taxCredit: {
            ...taxCredit,
            keyRateShare: part,
            firstYear: own.isYearStated ? first : undefined,
          },
          taxableProfit: Object.fromEntries(
            profits
              .map((one, index) => [String(from + index), roublesText(one)])
              .filter(([year]) => Number(year) <= LAST),
          ),
          carryLosses: own.carryLosses,
        };
      }),
  );
