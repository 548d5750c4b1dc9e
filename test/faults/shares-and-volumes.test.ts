import { describe, expect, test } from 'vitest';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { underLaw } from '../measures/law/law';
import { measure, missingPaths, project, reliefs } from '../profiles';

// A share that no source gives and a volume that is left out are asked for only where they change an amount.

describe('the share of the deduction that the region names from 2026', () => {
  const asset = (year: number, cost: number) => ({
    id: `asset of ${year}`,
    putIntoUse: `${year}-06-10`,
    cost,
    lifeMonths: 60,
  });
  const deducting = (
    profit: NonNullable<ProfileDocument['taxableProfit']>,
    other: Partial<ProfileDocument> = {},
  ) =>
    measure(
      'investment-tax-deduction',
      project({
        project: { start: '2025-01-01', site: 'region' },
        statuses: { ppeProgramme: { included: '2025-01-01' } },
        ppeProgramme: { capitalInvestment: 150_000_000 },
        fixedAssets: [asset(2026, 1_000_000)],
        taxableProfit: profit,
        ...other,
      }),
    );
  const ASKED = ['policy.deduction.regionalShare.2026'];

  test('is asked where the year has a profit', () => {
    expect(missingPaths(deducting({ 2026: 1_000_000 }))).toEqual(ASKED);
  });

  // Depreciation from July: 1,000,000 / 60 × 6 = 100,000. A base of 2 has a regional tax of 0.36, which rounds to 0.
  test('is not asked where the pool of the year lapses', () => {
    const lapsed = deducting({ 2026: -99_998 });
    expect(lapsed).toMatchObject({ verdict: 'eligible', missing: [] });
    expect(reliefs(lapsed, 'regional')).toEqual({ 2026: 0 });
    expect(missingPaths(deducting({ 2026: -99_997 }))).toEqual(ASKED);
  });

  test('is asked where a package may raise the profit of a year whose pool lapses', () => {
    const lent = (marketRate: string, amount = 100_000_000) =>
      deducting({ 2026: -200_000 }, { borrowing: { amount, marketRate } });
    // Interest of 110,000 and depreciation of 100,000 make up for the loss, of 90,000 do not.
    expect(missingPaths(lent('0.0011'))).toEqual(ASKED);
    expect(lent('0.0009')).toMatchObject({ verdict: 'eligible', missing: [] });
    // No programme lends as little as 1,100,000.
    expect(lent('0.1', 1_100_000)).toMatchObject({ verdict: 'eligible', missing: [] });
    // Transport tax is relieved in the zone alone, which has no deduction.
    const transport = deducting({ 2026: -200_000 }, { transportTax: { 2026: 1_000_000 } });
    expect(transport).toMatchObject({ verdict: 'eligible', missing: [] });
  });

  test('is not asked where no profit is given from the year on, or the asset costs nothing', () => {
    expect(deducting({ 2025: 1_000_000 })).toMatchObject({ verdict: 'eligible', missing: [] });
    const free = deducting({ 2026: 1_000_000 }, { fixedAssets: [asset(2026, 0)] });
    expect(free).toMatchObject({ verdict: 'eligible', missing: [] });
  });

  // 18 % and 5 % of 2,000,000 in 2025, of 2,200,000 in 2026: the tax above the floor is 260,000 and 286,000 at most.
  test('is not asked where the pool of an earlier asset outlasts the profit', () => {
    const beside = (cost: number) =>
      deducting(
        { 2025: 1_000_000, 2026: 1_000_000 },
        { fixedAssets: [asset(2025, cost), asset(2026, 1_000_000)] },
      );
    expect(beside(10_000_000)).toMatchObject({ verdict: 'eligible', missing: [] });
    expect(missingPaths(beside(100_000))).toEqual(ASKED);
  });
});

describe('a federal contract of 2024 without a volume', () => {
  const contract = (
    profit: NonNullable<ProfileDocument['taxableProfit']>,
    other: Partial<ProfileDocument> = {},
  ) =>
    underLaw(
      'spic-federal',
      project({
        project: { start: '2024-12-31', site: 'region' },
        statuses: { specialInvestmentContract: { level: 'federal', signed: '2024-12-31' } },
        taxableProfit: profit,
        ...other,
      }),
    );
  const VOLUME = 'statuses.specialInvestmentContract.statedCapitalInvestment';
  const NAMED = 'policy.spicFederal.namesIncomeTax';

  test('asks nothing where no given year of it bears tax', () => {
    expect(contract({ 2023: '-0.01' })).toMatchObject({ verdict: 'eligible', missing: [] });
    expect(contract({ 2023: 100, 2024: 0, 2025: 0, 2026: -5 })).toMatchObject({ missing: [] });
  });

  test('asks for the volume where a year before 2026 bears tax, and what it names where a later one does', () => {
    expect(missingPaths(contract({ 2025: 100 }))).toEqual([VOLUME]);
    expect(missingPaths(contract({ 2026: 100 }))).toEqual([NAMED, VOLUME]);
  });

  test('asks for the volume where a package may raise a profit of 0', () => {
    const lent = (amount: number) => ({ borrowing: { amount, marketRate: '0.1' } });
    expect(missingPaths(contract({ 2025: 0 }, lent(100_000_000)))).toEqual([VOLUME]);
    // No programme lends as little as 1,000.
    expect(contract({ 2025: 0 }, lent(1_000))).toMatchObject({ verdict: 'eligible', missing: [] });
    // Transport tax is relieved in the zone alone, beside which there is no contract.
    expect(contract({ 2025: 0 }, { transportTax: { 2025: 100 } })).toMatchObject({ missing: [] });
  });
});
