import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/engine/facts/case';
import { type IncomeBases, NOTHING_CARRIED } from '../../../src/engine/facts/profit';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';
import { treated } from '../sez/appraised';
import { appraised, residentCase, residentOf, territoryAmended } from './appraised';
import { RESIDENT, residentWith, yearly } from './resident';

const income = (c: Case) => appraised('toser.income', c);

/** The federal and the regional rate of a year in millionths. */
function ratesIn(c: Case, year: number) {
  const rates = treated(income(c), 'income').rates(year);
  return rates && [rates.federal.rate, rates.regional.rate];
}

const TERM = { 'toser.end': 'term' } as const;

describe('the rates', () => {
  // Ordinary ones: 3 and 17 % to 2024, 8 and 17 % from 2025 on.
  test.each([
    [2020, 0n, 0n],
    [2024, 0n, 0n],
    // The sixth period.
    [2025, 80_000n, 100_000n],
    [2029, 80_000n, 100_000n],
  ])('of %i', (year, federal, regional) => {
    expect(ratesIn(residentCase(RESIDENT, TERM), year)).toEqual([federal, regional]);
  });

  test.each([
    [2022, [0n, 0n]],
    [2023, [0n, 170_000n]],
    [2024, [0n, 170_000n]],
    [2025, [80_000n, 170_000n]],
  ])('of a region that has three periods, in %i', (year, expected) => {
    const c = residentCase(RESIDENT, {}, territoryAmended({ regionalPeriods: { 2009: 3 } }));
    expect(ratesIn(c, year)).toEqual(expected);
  });

  test('rest on the figures that give them', () => {
    const rates = treated(income(residentCase()), 'income').rates;
    const figures = (year: number) => {
      const { federal, regional } = rates(year) ?? {};
      return [federal?.figure, regional?.figure];
    };
    expect(figures(2024)).toEqual(['toser.federalRate', 'toser.regionalRates']);
    expect(figures(2025)).toEqual(['baseline.incomeFederal', 'toser.regionalRates']);
  });

  const excluded = (day: string): Case =>
    residentCase(
      residentWith({
        statuses: { toserResident: { registered: '2019-03-15', excluded: day } },
      }),
    );

  test.each([
    // Relief to the end of March, June, September and December of a year at 0 and 0 %.
    ['2023-04-01', 2023, [22_500n, 127_500n]],
    ['2023-07-01', 2023, [15_000n, 85_000n]],
    ['2023-10-01', 2023, [7_500n, 42_500n]],
    ['2024-01-01', 2023, [0n, 0n]],
    // At 10 % of the region, beside 17: a quarter of 10 and three of 17 are 15.25 %.
    ['2026-04-01', 2026, [80_000n, 152_500n]],
    ['2026-12-31', 2026, [80_000n, 117_500n]],
    // The year before is a whole one.
    ['2026-04-01', 2025, [80_000n, 100_000n]],
  ])('are mixed by quarters where the resident is excluded on %s, in %i', (day, year, expected) => {
    expect(ratesIn(excluded(day), year)).toEqual(expected);
  });
});

describe('a loss', () => {
  const LOSS = -1_000_000n;
  const lossIn = (bases: IncomeBases, year: number) =>
    bases(NOTHING_CARRIED, year, 'own')?.left.project.since.dividend;

  const losing = (fields: Parameters<typeof residentWith>[0]): ProfileDocument =>
    residentWith({ carryLosses: true, ...fields });
  const basesOf = (c: Case) => treated(income(c), 'income').bases;

  test.each([
    // At 0 and 0 %, but before 2025.
    [2024, false],
    [2025, true],
    [2026, true],
    // The sixth period.
    [2027, false],
  ])('of %i, of relief from 2022 on, lapses: %s', (year, lapses) => {
    const document = losing({ taxableProfit: { ...yearly(2022, 2031, -10_000) } });
    const readings = { ...TERM, 'first-period.toser': '2022' } as const;
    const left = lossIn(basesOf(residentCase(document, readings)), year);
    expect(left).toBe(lapses ? 0n : -LOSS);
  });

  test.each([
    // Before the first period and in it, in the last one and after it.
    ['2026', 2025, false],
    ['2026', 2026, true],
    ['2026', 2027, true],
    ['2026', 2028, false],
  ] as const)('of relief from %s to 2027, in %i, lapses: %s', (first, year, lapses) => {
    const document = residentOf('toser-sosensky', '2024-03-15', {
      carryLosses: true,
      taxableProfit: yearly(2025, 2031, -10_000),
    });
    const bases = basesOf(residentCase(document, { 'first-period.toser': first }));
    expect(lossIn(bases, year)).toBe(lapses ? 0n : -LOSS);
  });

  test.each([
    ['regional', { regionalPeriods: { 2009: 3 } }],
    ['federal', { federalPeriods: { 2009: 3 } }],
  ])('is carried where the %s rate is not 0', (_, changes) => {
    const document = losing({ taxableProfit: yearly(2022, 2031, -10_000) });
    const readings = { ...TERM, 'first-period.toser': '2022' } as const;
    const bases = basesOf(residentCase(document, readings, territoryAmended(changes)));
    // The fourth period, at 0 % of one budget.
    expect(lossIn(bases, 2025)).toBe(-LOSS);
  });

  test('is carried while the first profit is waited for', () => {
    const fields = { carryLosses: true, taxableProfit: yearly(2025, 2026, -10_000) };
    const c = residentCase(residentOf('toser-sosensky', '2025-03-15', fields));
    expect(treated(income(c), 'income').periods).toBeNull();
    expect(lossIn(basesOf(c), 2026)).toBe(-LOSS);
  });

  test('is carried of a year without reduced rates', () => {
    // Less than 90 % of the income is from the project, whose accounts are not kept apart.
    const document = losing({
      investor: { separateAccounting: false },
      taxableProfit: { ...yearly(2024, 2026, -10_000), 2024: 30_000_000 },
      company: {
        taxableProfit: yearly(2024, 2026, 50_000_000),
        projectIncomeShare: { 2024: '0.95', 2025: '0.5', 2026: '0.95' },
      },
    });
    const c = residentCase(document, { 'first-period.toser': '2024' });
    expect(lossIn(basesOf(c), 2025)).toBe(-LOSS);
    expect(lossIn(basesOf(c), 2026)).toBe(0n);
  });
});
