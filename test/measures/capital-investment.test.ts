import { describe, expect, it } from 'vitest';
import type { CapitalInvestmentItem, CapitalInvestmentKind } from '../../src/profile/document';
import { finding, measure, millions, missingPaths, project } from '../profiles';

const found = (items: CapitalInvestmentItem[]) =>
  finding(
    measure('investment-register', project({ capitalInvestment: items })),
    'investment-register.capital-investment',
  );

const of = (item: Partial<CapitalInvestmentItem>) =>
  found([{ year: 2019, amount: millions(100), ...item }]);

describe('a kind of capital investment', () => {
  it.each<CapitalInvestmentKind>(['buildings', 'equipment', 'other-depreciable'])(
    'counts: %s',
    (kind) => {
      expect(of({ kind })).toMatchObject({ verdict: 'met', actual: '100000000' });
      expect(of({ kind }).leftOut).toBeUndefined();
    },
  );

  it.each<CapitalInvestmentKind>(['intangibles', 'land', 'working-capital'])(
    'does not count and is listed: %s',
    (kind) => {
      expect(of({ kind })).toMatchObject({
        verdict: 'not-met',
        actual: '0',
        shortfall: '100000000',
        leftOut: [
          { path: 'capitalInvestment[0]', amount: '100000000', because: 'kind-not-counted' },
        ],
      });
    },
  );

  it('not named counts', () => {
    expect(of({}).verdict).toBe('met');
  });

  it('gives way to what the caller says of the amount', () => {
    expect(of({ kind: 'land', counts: true }).verdict).toBe('met');
    expect(of({ kind: 'equipment', counts: false })).toMatchObject({
      verdict: 'not-met',
      leftOut: [{ because: 'caller-says-no' }],
    });
    expect(of({ counts: false }).verdict).toBe('not-met');
  });
});

it('every amount that does not count is listed with its reason', () => {
  const amount = '1000000.50';
  const items: CapitalInvestmentItem[] = [
    { year: 2018, amount },
    { day: '2018-12-31', amount },
    { year: 2022, amount },
    { year: 2019, amount, kind: 'land' },
    { year: 2020, amount, counts: false },
    { year: 2021, amount },
  ];
  const { actual, leftOut } = found(items);
  expect(actual).toBe('1000000.50');
  expect(leftOut?.map(({ path, because }) => `${path} ${because}`)).toEqual([
    'capitalInvestment[0] before-start',
    'capitalInvestment[1] before-start',
    'capitalInvestment[2] outside-window',
    'capitalInvestment[3] kind-not-counted',
    'capitalInvestment[4] caller-says-no',
  ]);
  expect(leftOut?.every((one) => one.amount === amount)).toBe(true);
});

it('an amount given by year is named by its year', () => {
  const capitalInvestment = { 2018: millions(1), 2019: millions(100) };
  const result = measure('investment-register', project({ capitalInvestment }));
  expect(finding(result, 'investment-register.capital-investment').leftOut).toEqual([
    { path: 'capitalInvestment.2018', amount: '1000000', because: 'before-start' },
  ]);
});

it('a list left out is unknown, an empty one is zero', () => {
  const leftOut = measure('investment-register', project());
  expect(leftOut.verdict).toBe('unknown');
  expect(missingPaths(leftOut, 'verdict')).toEqual(['capitalInvestment']);
  const empty = measure('investment-register', project({ capitalInvestment: [] }));
  expect(empty.verdict).toBe('ineligible');
  expect(missingPaths(empty)).toEqual([]);
});

it('what was invested before the inclusion counts for no threshold and no cap of a regional investment project', () => {
  const result = measure(
    'rip',
    project({
      statuses: { rip: { included: '2020-04-01' } },
      capitalInvestment: [
        { day: '2020-03-31', amount: millions(500) },
        { day: '2020-04-01', amount: millions(50) },
      ],
      taxableProfit: { 2020: millions(300), 2021: millions(300), 2022: millions(300), 2023: 0 },
    }),
  );
  expect(finding(result, 'rip.within-3-years')).toMatchObject({
    verdict: 'met',
    actual: '50000000',
    leftOut: [{ because: 'before-start' }],
  });
  // 19.5 + 19.5 + 11 million
  expect(result.cap).toMatchObject({ amount: '50000000', used: '50000000', exhausted: [2022] });
});
