import { describe, expect, it } from 'vitest';
import { type Chosen, everyYear, measure, millions, project, reliefs, yearsOf } from '../profiles';

/** Relief of 19.5 million a year: 6.5 % of 300 million, in every year. */
const rip = (capitalInvestment: Record<string, string>, readings: Chosen = {}) =>
  measure(
    'rip',
    project({ capitalInvestment, taxableProfit: everyYear(2019, 2028, millions(300)) }),
    readings,
  );

const SMALL = { 2019: millions(60) };
const ENLARGED = { ...SMALL, 2026: millions(240) };

describe('the period that would pass the cap', () => {
  it.each([
    ['clip', '60000000', [2019, 2020, 2021, 2022]],
    ['ends', '60000000', [2019, 2020, 2021, 2022]],
    // 4 x 19.5 and 3 x 19.5 million
    ['full', '78000000', [2019, 2020, 2021, 2022]],
    ['none', '58500000', [2019, 2020, 2021]],
  ] as const)('under %s leaves %s in all', (mode, total, years) => {
    const result = rip(SMALL, { 'cap-year': mode });
    expect(result.sums.total).toBe(total);
    expect(yearsOf(result).filter((year) => Number(reliefs(result, 'regional')[year]) > 0)).toEqual(
      years,
    );
    expect(result.periods?.because).toBe('cap-exhausted');
  });

  it.each([
    ['clip', '118500000'],
    ['ends', '60000000'],
    ['full', '78000000'],
    ['none', '58500000'],
  ] as const)('under %s lets later investment open room or not: %s', (mode, total) => {
    expect(rip(ENLARGED, { 'cap-year': mode }).sums.total).toBe(total);
  });

  it('is the third where the third uses it up exactly, and nothing is cut off there', () => {
    for (const mode of ['clip', 'ends', 'full', 'none'] as const) {
      const result = rip({ 2019: '58500000' }, { 'cap-year': mode });
      expect(result.sums.total, mode).toBe('58500000');
      expect(result.cap?.exhausted, mode).toEqual([2021]);
      expect(result.periods, mode).toEqual({ first: 2019, last: 2021, because: 'cap-exhausted' });
      expect(result.lines.some(({ cutOff }) => cutOff !== undefined)).toBe(false);
    }
  });

  it('is clipped by a rouble where the cap is a rouble less', () => {
    const result = rip({ 2019: '58499999' });
    // 19,499,999 x 9 / 19.5 = 8,999,999.54
    expect(reliefs(result, 'federal')).toMatchObject({ 2021: 9_000_000 });
    expect(reliefs(result, 'regional')).toMatchObject({ 2021: 10_499_999 });
    expect(result.cap).toMatchObject({ used: '58499999', exhausted: [2021] });
  });

  it('is one with a rouble where the cap is a rouble more', () => {
    const result = rip({ 2019: '58500001' });
    // 1 x 9 / 19.5 = 0.46
    expect(reliefs(result, 'federal')).toMatchObject({ 2022: 0 });
    expect(reliefs(result, 'regional')).toMatchObject({ 2022: 1 });
    expect(result.cap?.exhausted).toEqual([2022]);
  });
});

describe('the amount of the cap', () => {
  it('is the investment without its kopecks', () => {
    expect(rip({ 2019: '60000000.99' }).cap).toMatchObject({
      amount: '60000000',
      used: '60000000',
    });
  });

  it('holds what was invested by 31 December of the period, later thresholds or not', () => {
    const result = rip({ 2019: millions(50), 2024: millions(40) });
    // 50 by 2023, 90 from 2024: 19.5 + 19.5 + 11, nothing in 2023, then 19.5 + 19.5 + 1
    expect(reliefs(result, 'federal')).toMatchObject({ 2022: 0, 2023: 0, 2024: 9_000_000 });
    expect(result.sums.byYear).toEqual([
      { year: 2019, relief: '19500000' },
      { year: 2020, relief: '19500000' },
      { year: 2021, relief: '11000000' },
      { year: 2022, relief: '0' },
      { year: 2023, relief: '0' },
      { year: 2024, relief: '19500000' },
      { year: 2025, relief: '19500000' },
      { year: 2026, relief: '1000000' },
    ]);
    expect(result.cap?.exhausted).toEqual([2021, 2026]);
  });

  it('does not hold kinds that do not count', () => {
    const capitalInvestment = [
      { year: 2019, amount: millions(60) },
      { year: 2019, amount: millions(60), kind: 'land' } as const,
    ];
    const taxableProfit = everyYear(2019, 2028, millions(300));
    const result = measure('rip', project({ capitalInvestment, taxableProfit }));
    expect(result.cap?.amount).toBe('60000000');
  });
});

describe('a period of which the cap leaves nothing', () => {
  it('is counted by the ordinary limit on losses, as those before it', () => {
    // Losses of 110, of which 2029 takes 50 in spite of the measure's freedom from the limit, since
    // there is no room; 2030 1000 - 60 = 940 at 2 % and 18 %; cut off are 4.5 % of it.
    const result = measure(
      'spic-regional',
      project({
        project: { start: '2028-01-01' },
        capitalInvestment: { 2035: millions(300) },
        taxableProfit: { 2028: millions(-110), 2029: millions(100), 2030: millions(1000) },
        carryLosses: true,
      }),
    );
    expect(result.lines.filter(({ year }) => year === 2030)).toMatchObject([
      { budget: 'federal', taxBefore: '18800000', taxAfter: '18800000', relief: '0' },
      { taxBefore: '169200000', taxAfter: '169200000', relief: '0', cutOff: '42300000' },
    ]);
  });
});

describe('what the cap shows', () => {
  it('of each period is the room, the full relief and what was granted', () => {
    const { cap } = rip(SMALL);
    expect(cap?.periods.find(({ year }) => year === 2022)).toEqual({
      year: 2022,
      base: '60000000',
      cap: '60000000',
      before: '58500000',
      full: '19500000',
      granted: '1500000',
      used: '1500000',
      cutOff: '18000000',
    });
  });

  it('is no exhausted period where the relief stays below it', () => {
    const wide = rip({ 2019: millions(300) });
    expect(wide.cap).toMatchObject({ exhausted: [], cutOff: '0', used: '195000000' });
    expect(wide.periods).toEqual({ first: 2019, last: 2028, because: 'last-year' });
  });
});
