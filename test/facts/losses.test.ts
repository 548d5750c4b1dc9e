import { describe, expect, it } from 'vitest';
import { linesIn } from '../../src/answer/read';
import { assess, parseProfile } from '../../src/index';
import type { Amount } from '../../src/profile/document';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { INVESTOR } from '../profiles';

/** A project of 100 m in its first year, whose losses are to be carried. */
function measured(measure: 'investment-register' | 'rip', profit: Record<string, Amount>) {
  const [first = '2019'] = Object.keys(profit);
  const document: ProfileDocument = {
    project: { name: 'Plant', start: `${first}-01-01`, site: 'region' },
    investor: INVESTOR,
    statuses: {},
    capitalInvestment: { [first]: 100_000_000 },
    taxableProfit: profit,
    carryLosses: true,
  };
  const parsed = parseProfile(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const assessment = assess(parsed.profile, { edition: 'brochure-2019' });
  const result = assessment.measures.find(({ id }) => id === measure);
  if (result === undefined) throw new Error(measure);
  return { result, assessment };
}

const linesOf = (result: ReturnType<typeof measured>['result']) =>
  linesIn(result).map((line) => [
    line.year,
    line.budget,
    line.baseBefore ?? line.base,
    line.base,
    line.taxBefore,
    line.taxAfter,
    line.relief,
  ]);

describe('losses that are carried forward', () => {
  const profit = { 2019: -100_000_000, 2020: 80_000_000, 2021: 80_000_000 };

  it('take at most half of a base in 2017-2030 where the measure has no freedom from the limit', () => {
    // 2020: 80 m less half of it is 40 m; one tax period at 13.5 % instead of 17 %: 40 m x 3.5 %.
    const { result } = measured('investment-register', profit);
    expect(linesOf(result)).toEqual([
      [2020, 'federal', '40000000', '40000000', '1200000', '1200000', '0'],
      [2020, 'regional', '40000000', '40000000', '6800000', '5400000', '1400000'],
    ]);
  });

  it('take no more than half of a base of an odd number of kopecks', () => {
    // Half of a kopeck would pass the half: nothing of the loss is used, and 2020 has the first profit.
    const { result } = measured('investment-register', { 2019: -1, 2020: '0.01', 2021: 1_000_000 });
    expect(result.periods?.first).toBe(2020);
    expect(linesOf(result)[0]?.[3]).toBe('0.01');
  });

  it('take a whole base under a Regional Investment Project, and put its first profit later', () => {
    // Free of the limit: 2020 80 - 80 = 0, 2021 80 - 20 = 60. Under it: 2020 80 - 40, 2021 80 - 40 = 40.
    // 2020 waits for the first profit, at the ordinary rates: 40 m x 3 % and x 17 % are saved.
    // 2021: federal 40 m x 3 % - 0; regional 40 m x 17 % = 6.8 m is less than 60 m x 13.5 % = 8.1 m.
    const { result } = measured('rip', profit);
    expect(result.periods?.first).toBe(2021);
    expect(linesOf(result)).toEqual([
      [2020, 'federal', '40000000', '0', '1200000', '0', '1200000'],
      [2020, 'regional', '40000000', '0', '6800000', '0', '6800000'],
      [2021, 'federal', '40000000', '60000000', '1200000', '0', '1200000'],
      [2021, 'regional', '40000000', '60000000', '6800000', '8100000', '0'],
    ]);
    expect(linesIn(result).map(({ extraTax }) => extraTax)).toEqual([
      undefined,
      undefined,
      undefined,
      '1300000',
    ]);
    expect(result.sums).toMatchObject({ total: '9200000', extraTax: '1300000', net: '7900000' });
  });

  it('are free of the limit under any reduced rate from 2025', () => {
    // 2024 is a loss of 30 m; 2025 40 - 30 = 10 m under the Register, 40 - 20 = 20 m without it.
    // Regional: 20 m x 18 % = 3.6 m less 10 m x 13.5 % = 1.35 m. Federal: 20 m x 2 % less 10 m x 2 %.
    const { result } = measured('investment-register', { 2024: -30_000_000, 2025: 40_000_000 });
    expect(linesOf(result)).toEqual([
      [2025, 'federal', '20000000', '10000000', '400000', '200000', '200000'],
      [2025, 'regional', '20000000', '10000000', '3600000', '1350000', '2250000'],
    ]);
  });

  it('have no limit before 2017, which no source seen confirms', () => {
    // 2016: 50 - 40 = 10 m at 18 % less 13.5 %.
    const { result } = measured('investment-register', { 2015: -40_000_000, 2016: 50_000_000 });
    expect(linesIn(result).at(-1)?.relief).toBe('450000');
    expect(result.confirmed).toBe(false);
    expect(result.unconfirmed.map(({ figure }) => figure)).toContain('baseline.lossLimit');
  });

  it('stand in the result as an assumption', () => {
    const { assessment } = measured('rip', profit);
    const ids = assessment.assumptions.map(({ id }) => id);
    expect(ids).toContain('losses-carried');
    expect(ids).not.toContain('profit-as-declared');
  });
});
