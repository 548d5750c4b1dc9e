import { describe, expect, it } from 'vitest';
import { everyYear, finding, inZone, millions, missingPaths, reliefs } from '../../profiles';
import { partUnderLaw, underLaw } from './law';

const PROFIT = everyYear(2019, 2030, millions(100));

const investing = (capitalInvestment: Record<string, string>) =>
  underLaw('sez', inZone({ capitalInvestment, taxableProfit: PROFIT }));

describe('investment of a resident', () => {
  it.each([
    [{ 2019: '40000000', 2035: '79999999.99' }, 'ineligible'],
    [{ 2019: '40000000', 2035: '80000000' }, 'eligible'],
    [{ 2021: '39999999.99', 2022: '100000000' }, 'ineligible'],
    [{ 2021: '40000000', 2022: '80000000' }, 'eligible'],
    [{ 2018: '40000000', 2022: '120000000' }, 'ineligible'],
  ])('%j is %s: 120 million in all, 40 million of it in three years', (investment, verdict) => {
    expect(investing(investment).verdict).toBe(verdict);
  });

  it('that is not stated is asked for', () => {
    const result = underLaw('sez', inZone({ taxableProfit: PROFIT }));
    expect(result.verdict).toBe('unknown');
    expect(missingPaths(result, 'verdict')).toEqual(['capitalInvestment']);
  });
});

describe('plastic plates, tubes and profiles', () => {
  const plastics = (main: string) =>
    partUnderLaw(
      'sez.income',
      inZone({
        project: { start: '2022-01-01', activity: { main } },
        capitalInvestment: { 2022: millions(120) },
        taxableProfit: everyYear(2022, 2025, millions(100)),
      }),
    );

  it('are a priority from 2024, in the period of residence they are then in', () => {
    // others 5 % in 2022 and 2023: 17 − 5 = 12 m; period 3 of priority activities 0 %: 17 m
    expect(reliefs(plastics('22.21'), 'regional')).toEqual({
      2022: 12_000_000,
      2023: 12_000_000,
      2024: 17_000_000,
      2025: 17_000_000,
    });
  });

  it('are too fine for the code of all rubber and plastics', () => {
    const result = plastics('22');
    expect(result.verdict).toBe('unknown');
    expect(missingPaths(result, 'verdict')).toEqual(['project.activity.sezKind']);
    expect(result.lines).toEqual([]);
  });

  it('are no priority beside it', () => {
    expect(reliefs(plastics('22.22'), 'regional')[2024]).toBe(12_000_000);
  });
});

describe('residents registered', () => {
  const registered = (day: string) =>
    underLaw(
      'sez',
      inZone({
        project: { start: '2026-01-01' },
        statuses: { sezResident: { registered: day } },
        capitalInvestment: { 2026: millions(120) },
        taxableProfit: { 2026: millions(100) },
      }),
    );

  it('on 31 March 2026 need no match', () => {
    expect(registered('2026-03-31').verdict).toBe('eligible');
  });

  it('on 1 April 2026 are under a rule that could not be read', () => {
    const result = registered('2026-04-01');
    expect(result.verdict).toBe('unknown');
    expect(finding(result, 'sez.matched-by-investment').verdict).toBe('unknown');
    // 100 m × (8 % − 2 %) federal, 17 % regional
    expect(result.sums.total).toBe('23000000');
  });
});
