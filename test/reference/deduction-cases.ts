import fc from 'fast-check';
import { roublesText } from '../../src/kit/money';
import { dayAfter } from '../contracts/random-values';
import { type Section, sectionOf, withSection } from './toser-cases';

type Of<T> = fc.Arbitrary<T>;

/** Classes about the bounds of the sectors, and none. */
const main: Of<string | undefined> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('28.11', '13.10', '62.01', '05.10', '72.19') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['03.11', '09.90', '10.51', '11.07', '12', '33.20', '35.11', '36.00'],
      ...['53.10', '55', '56.10', '60.10', '61', '63.11', '64.19', '71.12', '73.11'],
    ),
  },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

/** Days about the first one of the deduction, and in the years that its rest outlives. */
const putIntoUse: Of<string> = fc.oneof(
  fc.constantFrom('2024-12-31', '2025-01-01', '2025-01-31', '2025-12-31', '2026-01-01'),
  fc.nat(3_000).map((days) => dayAfter('2024-06-01', 0, days)),
);

const cost: Of<string> = fc.oneof(
  fc.constantFrom('100000000', '12000000', '33.33', '33.34', '3333.32', '0', '100000033.33'),
  fc.bigInt({ min: 0n, max: 900_000_000_00n }).map(roublesText),
);

const profit: Of<string> = fc
  .oneof(
    fc.bigInt({ min: -30_000_000_00n, max: 30_000_000_00n }),
    fc.bigInt({ min: 0n, max: 10_000_000_00n }),
    fc.bigInt({ min: 0n, max: 200_000_000_00n }),
  )
  .map(roublesText);

/** Assets whose owner chooses either deduction, in years in which both stand. */
export const deductsOfAssets: Of<(document: Section) => Section> = fc
  .record({
    main,
    assets: fc.array(
      fc.record({
        putIntoUse,
        cost,
        lifeMonths: fc.constantFrom(1, 13, 36, 37, 60, 120, 240, 241, 361),
        kind: fc.constantFrom('equipment', 'equipment', 'building', undefined),
        deduction: fc.constantFrom('federal', 'federal', 'federal', 'regional', undefined),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    from: fc.constantFrom(2023, 2024, 2025, 2025, 2026, 2028),
    profits: fc.array(profit, { minLength: 1, maxLength: 18 }),
    carryLosses: fc.boolean(),
    regime: fc.constantFrom(false, false, false, undefined, true),
  })
  .map(({ assets, carryLosses, from, main: class_, profits, regime }) => (document) => {
    const { company: _, ...own } = document;
    const activity = { ...sectionOf(sectionOf(own, 'project'), 'activity'), main: class_ };
    const taxed = withSection(own, 'investor', { specialTaxRegime: regime });
    return {
      ...withSection(taxed, 'project', { activity }),
      fixedAssets: assets.map((one, index) => ({ id: `asset ${index}`, ...one })),
      taxableProfit: Object.fromEntries(profits.map((one, index) => [String(from + index), one])),
      carryLosses,
    };
  });

/** Days on which a status is obtained, and its years before the last ones of the editions. */
const since = fc
  .tuple(fc.integer({ min: 2017, max: 2026 }), fc.constantFrom('01-01', '02-01', '12-31'))
  .map(([year, day]) => ({ year, day: `${year}-${day}` }));

const upTo = (roubles: number): Of<bigint> => fc.bigInt({ min: 0n, max: BigInt(roubles) * 100n });

/**
 * Either deduction beside a status whose cap is used up within a few years, sooner with the depreciation that
 * is not taken; losses from before it, and from its years without a profit.
 */
export const deductsUnderCap: Of<(document: Section) => Section> = fc
  .record({
    since,
    status: fc.constantFrom('federal', 'federal', 'regional', 'rip'),
    invested: fc.bigInt({ min: 300_000_000_00n, max: 1_200_000_000_00n }),
    stated: fc.option(upTo(600_000_000), { nil: undefined }),
    losses: fc.array(upTo(500_000_000), { minLength: 1, maxLength: 3 }),
    profits: fc.array(fc.oneof({ weight: 5, arbitrary: upTo(1_500_000_000) }, fc.constant(0n)), {
      minLength: 3,
      maxLength: 8,
    }),
    cost: upTo(8_000_000_000),
    lifeMonths: fc.constantFrom(37, 60, 120, 240),
    deduction: fc.constantFrom('federal', 'regional'),
  })
  .map(({ cost, deduction, invested, lifeMonths, losses, profits, since, stated, status }) => {
    const { day, year } = since;
    const amounts = [...losses.map((loss) => -loss), ...profits];
    const held =
      status === 'rip'
        ? { rip: { included: day } }
        : {
            specialInvestmentContract: {
              level: status,
              signed: day,
              ...(stated !== undefined && { statedCapitalInvestment: roublesText(stated) }),
            },
          };
    return (document) => {
      const { company: _, ...own } = document;
      const activity = { ...sectionOf(sectionOf(own, 'project'), 'activity'), main: '28.11' };
      const taxed = withSection(own, 'investor', { specialTaxRegime: false });
      return {
        ...withSection(taxed, 'project', { activity, start: `${year - 1}-02-01` }),
        statuses: held,
        capitalInvestment: { [String(year)]: roublesText(invested) },
        fixedAssets: [
          {
            id: 'line',
            putIntoUse: `${year}-01-31`,
            cost: roublesText(cost),
            lifeMonths,
            deduction,
          },
        ],
        taxableProfit: Object.fromEntries(
          amounts.map((one, index) => [String(year - losses.length + 1 + index), roublesText(one)]),
        ),
        carryLosses: true,
      };
    };
  });
