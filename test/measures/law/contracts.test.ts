import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/questions/assess/assess';
import type { ContractSection } from '../../../src/regions/kaluga/document';
import {
  type Chosen,
  everyYear,
  type Fields,
  finding,
  measure,
  millions,
  missingPaths,
  profileOf,
  project,
  yearsOf,
} from '../../profiles';
import { underLaw } from './law';

const document = (contract: ContractSection, fields: Fields = {}) =>
  project({
    statuses: { specialInvestmentContract: contract },
    capitalInvestment: { 2019: millions(100) },
    taxableProfit: everyYear(2019, 2040, millions(100)),
    ...fields,
  });

const signed = (day: string, more: Partial<ContractSection> = {}, fields: Fields = {}) =>
  underLaw('spic-federal', document({ level: 'federal', signed: day, ...more }, fields));

describe('a federal contract', () => {
  it('signed on 12 August 2019 has the threshold, the last year, and no cap', () => {
    const result = signed('2019-08-12');
    expect(result.verdict).toBe('ineligible');
    expect(finding(result, 'spic-federal.capital-investment').required).toBe('750000000');
    const greater = signed('2019-08-12', {}, { capitalInvestment: { 2019: millions(750) } });
    expect(greater.verdict).toBe('eligible');
    expect(greater.cap).toBeNull();
    expect(yearsOf(greater).at(-1)).toBe(2025);
  });

  it('signed on 13 August 2019 has neither, but a cap and a longer term', () => {
    const result = signed('2019-08-13');
    expect(result.findings.findings?.map(({ id }) => id)).not.toContain(
      'spic-federal.capital-investment',
    );
    expect(result.cap).toMatchObject({ share: '0.5', on: 'income-and-property' });
    const ends = assess(profileOf(document({ level: 'federal', signed: '2019-08-13' })), {
      edition: 'law',
    }).assumptions.find(({ id }) => id === 'contract-term');
    expect(ends?.values).toEqual({ signed: '2019-08-13', ends: '2034-08-12', years: 15 });
  });

  it('states an end that is later than 15 years, or 20 above 50 billion, which is reported', () => {
    const told = (day: string, ends: string, more: Partial<ContractSection> = {}) =>
      assess(
        profileOf(
          document(
            { level: 'federal', signed: day, ends, ...more },
            { capitalInvestment: { 2020: millions(750) } },
          ),
        ),
        { edition: 'law' },
      ).assumptions.find(({ id }) => id === 'contract-beyond-longest-term')?.values;
    expect(told('2019-08-13', '2034-08-13')).toBeUndefined();
    const longest = { longest: '2034-08-13', years: 15 };
    expect(told('2019-08-13', '2034-08-14')).toEqual({ ends: '2034-08-14', ...longest });
    const greatest = { statedCapitalInvestment: '50000000000.01' };
    expect(told('2019-08-13', '2039-08-13', greatest)).toBeUndefined();
    expect(told('2019-08-13', '2039-08-14', greatest)).toMatchObject({ years: 20 });
    // One of before lasts 10 years, and so does a regional one.
    const before = { longest: '2029-08-12', years: 10 };
    expect(told('2019-08-12', '2029-08-12')).toBeUndefined();
    expect(told('2019-08-12', '2029-08-13')).toMatchObject(before);
    expect(told('2019-08-12', '2029-08-13', { level: 'regional' })).toMatchObject(before);
  });

  it('signed before with an end in 2025 is certain', () => {
    expect(signed('2019-08-13', { ends: '2025-12-31' }).verdict).toBe('eligible');
    // 100 m × 10 % a year leave of a cap of 500 m enough for 2026
    const statedCapitalInvestment = millions(1_000);
    const longer = { ends: '2026-01-01', statedCapitalInvestment };
    expect(signed('2019-08-13', longer).verdict).toBe('unknown');
    // a cap of 50 m is used up by 2024
    expect(signed('2019-08-13', { ends: '2026-01-01' }).verdict).toBe('eligible');
  });
});

describe('the cap of half of what the contract states', () => {
  const stated = { statedCapitalInvestment: millions(40), ends: '2025-12-31' };

  it('leaves the relief of 2019 outside it', () => {
    // 100 m × (3 % + 7 points) = 10 m a year; cap 20 m from 2020 on
    const result = signed('2019-08-13', stated);
    expect(result.sums.byYear).toEqual([
      { year: 2019, relief: '10000000' },
      { year: 2020, relief: '10000000' },
      { year: 2021, relief: '10000000' },
    ]);
    expect(result.cap).toMatchObject({ base: 'stated', amount: '20000000', used: '20000000' });
    expect(result.cap?.periods[0]).toMatchObject({ granted: '10000000', used: '0' });
  });

  it('is of all that is planned from the signing where nothing is stated', () => {
    const capitalInvestment = [
      { day: '2019-08-12', amount: millions(500) },
      { day: '2019-08-13', amount: millions(10) },
      { year: 2030, amount: millions(20) },
    ];
    const profile = profileOf(
      document({ level: 'federal', signed: '2019-08-13' }, { capitalInvestment }),
    );
    const answer = assess(profile, { edition: 'law' });
    const result = answer.measures.find(({ id }) => id === 'spic-federal');
    expect(result?.cap).toMatchObject({ base: 'planned-total', amount: '15000000' });
    expect(answer.assumptions).toContainEqual(
      expect.objectContaining({ id: 'contract-volume', values: { amount: '30000000' } }),
    );
    expect(answer.warnings.map(({ id }) => id)).toContain('cap-shared-with-property-tax');
  });

  it('is not known where neither is: nothing is computed', () => {
    const result = underLaw('spic-federal', {
      ...document({ level: 'federal', signed: '2020-01-01', ends: '2025-12-31' }),
      capitalInvestment: undefined,
    });
    expect(result.lines).toEqual([]);
    expect(missingPaths(result, 'lines')).toEqual([
      'statuses.specialInvestmentContract.statedCapitalInvestment',
    ]);
  });
});

describe('a year without relief before the one that would pass the cap', () => {
  /**
   * Signed in 2028 by supposition, to 2042. The loss of 100 m comes off 2029 whole under the contract,
   * off half of it without: 50 m bear 4 m and 8.5 m more. In 2031 all of 10 m comes off without, nothing
   * under the contract, so that 10 % are 1 m where there would be no tax. In 2032 40 m come off 120 m
   * without: 5.6 m + 14.4 m, against 12 m.
   */
  const capped = (invested: number | string) =>
    underLaw(
      'spic-federal',
      project({
        project: { name: 'Contract', start: '2028-01-01', site: 'region' },
        capitalInvestment: { 2028: invested },
        carryLosses: true,
        taxableProfit: {
          2028: -millions(100),
          2029: millions(100),
          2030: 0,
          2031: millions(10),
          2032: millions(120),
        },
      }),
      { 'cap-year': 'none' },
    );

  it.each([
    ['a kopeck below', '40999999.99', 2031, 'cap-exhausted', '12500000', '8000000'],
    ['at', 41_000_000, 2032, 'cap-exhausted', '20500000', '0'],
    ['a rouble above', '41000002', 2042, 'contract-ends', '20500000', '0'],
  ] as const)('keeps the rates of the contract: %s', (_, invested, last, because, used, cutOff) => {
    const result = capped(invested);
    expect(result.periods).toEqual({ first: 2028, last, because });
    expect(result.cap).toMatchObject({ used, cutOff, exhausted: last === 2032 ? [2032] : [] });
    const line = result.lines.find((one) => one.year === 2031 && one.budget === 'regional');
    expect(line).toMatchObject({ taxBefore: '0', taxAfter: '1000000', relief: '0' });
  });
});

describe('the term', () => {
  it.each([
    ['50000000000', '2034-08-12'],
    ['50000000000.01', '2039-08-12'],
  ])('of a contract on %s ends on %s', (amount, end) => {
    const profile = profileOf(
      document({ level: 'federal', signed: '2019-08-13', statedCapitalInvestment: amount }),
    );
    const { assumptions } = assess(profile, { edition: 'law' });
    expect(assumptions.find(({ id }) => id === 'contract-term')?.values['ends']).toBe(end);
  });
});

describe('a contract of which neither its end nor its capital investment is stated', () => {
  // signed in 2020: to 2034, or to 2039 where more than 50 bn are invested
  it.each([
    ['2034', 'met'],
    ['2035', 'unknown'],
    ['2039', 'unknown'],
    ['2040', 'not-met'],
  ] as const)('has relief from %s on: %s', (first, verdict) => {
    const result = underLaw(
      'spic-federal',
      { ...document({ level: 'federal', signed: '2020-01-01' }), capitalInvestment: undefined },
      { 'first-period.spic-federal': first },
    );
    expect(finding(result, 'spic-federal.in-force').verdict).toBe(verdict);
  });

  it.each([
    [2033, 'met'],
    [2034, 'unknown'],
    [2038, 'unknown'],
    [2039, 'not-met'],
  ] as const)('has relief from a first profit after %i: %s', (lastLoss, verdict) => {
    const result = underLaw(
      'spic-federal',
      {
        ...document({ level: 'federal', signed: '2020-01-01' }),
        capitalInvestment: undefined,
        taxableProfit: everyYear(2020, lastLoss, -1),
      },
      { 'first-period.spic-federal': 'first-profit' },
    );
    expect(finding(result, 'spic-federal.in-force').verdict).toBe(verdict);
  });
});

describe('the volume of a contract of 2020 with a loss', () => {
  const asked = (loss: number, fields: Fields) =>
    missingPaths(
      signed(
        '2020-01-01',
        { ends: '2024-12-31' },
        { capitalInvestment: undefined, taxableProfit: { 2020: -loss }, ...fields },
      ),
    );
  const VOLUME = ['statuses.specialInvestmentContract.statedCapitalInvestment'];

  /** 22,000 of property tax on a base of 1 m. */
  const upgraded = {
    id: 'hall',
    kind: 'immovable',
    completed: '2020-01-10',
    upgradeCost: millions(1),
    depreciatedValue: millions(1),
    yearlyBases: { 2020: millions(1) },
  } as const;

  it('is asked for where what a package saves may make up for the loss', () => {
    const ppeProgramme = { upgradedObjects: [upgraded] };
    expect(asked(21_900, { ppeProgramme })).toEqual(VOLUME);
    expect(asked(22_001, { ppeProgramme })).toEqual([]);
    const borrowing = { amount: millions(50), marketRate: '0.1' };
    expect(asked(4_999_900, { borrowing })).toEqual(VOLUME);
    expect(asked(5_000_001, { borrowing })).toEqual([]);
  });

  it('not for savings that it cannot have: of residents of the zone, and of what needs the investment too', () => {
    const transportTax = { 2020: millions(1) };
    const property = { immovable: { 2020: millions(1) } };
    expect(asked(1, { property, transportTax })).toEqual([]);
  });
});

describe('relief of 2026 and later', () => {
  const withoutProfit = (ends: string) =>
    underLaw(
      'spic-federal',
      document({ level: 'federal', signed: '2019-08-13', ends }, { taxableProfit: undefined }),
      { 'first-period.spic-federal': 'first-profit' },
    );

  it('may be had where the first profit is not known and the contract lasts so long', () => {
    expect(withoutProfit('2026-01-01').verdict).toBe('unknown');
    expect(withoutProfit('2025-12-31').verdict).toBe('eligible');
  });

  it('depends on what the contract names, and is supposed', () => {
    const result = signed('2019-08-13', { statedCapitalInvestment: millions(10_000) });
    expect(finding(result, 'spic.names-income-tax').verdict).toBe('unknown');
    expect(missingPaths(result)).toEqual(['policy.spicFederal.namesIncomeTax']);
    expect(yearsOf(result).at(-1)).toBe(2034);
    // 2026: 100 m × (8 % + 17 % − 10 %)
    expect(result.sums.byYear.find(({ year }) => year === 2026)?.relief).toBe('15000000');
  });

  it('has a regional rate that is unconfirmed for contracts of the kind', () => {
    const result = signed('2020-01-01', { ends: '2022-12-31', statedCapitalInvestment: 1 });
    expect(result.unconfirmed.map(({ figure }) => figure)).toContain(
      'spicFederal.regionalRateGranted',
    );
  });
});

describe('a regional contract', () => {
  const regional = (day: string) =>
    underLaw(
      'spic-regional',
      document({ level: 'regional', signed: day }, { capitalInvestment: { 2018: millions(300) } }),
    );

  it('signed in 2017 is certain and ends with 2022', () => {
    const result = underLaw(
      'spic-regional',
      project({
        project: { start: '2017-01-01' },
        statuses: { specialInvestmentContract: { level: 'regional', signed: '2017-12-31' } },
        capitalInvestment: { 2018: millions(300) },
        taxableProfit: everyYear(2017, 2025, millions(100)),
      }),
    );
    expect(result.verdict).toBe('eligible');
    expect(result.periods).toEqual({ first: 2017, last: 2022, because: 'last-year' });
  });

  it('signed from 2018 has a footing that was not found', () => {
    const result = regional('2018-01-01');
    expect(result.verdict).toBe('unknown');
    expect(missingPaths(result)).toEqual(['policy.spicRegional.unreadFooting']);
  });

  it('is certain in the brochure', () => {
    const same = document(
      { level: 'regional', signed: '2018-01-01' },
      { capitalInvestment: { 2018: millions(300) } },
    );
    expect(measure('spic-regional', same).verdict).toBe('eligible');
  });
});

describe('the deduction beside a federal contract with a cap', () => {
  const beside = (fields: Fields, readings: Chosen = {}) => {
    const contract = { level: 'federal', signed: '2020-01-01', ends: '2024-12-31' } as const;
    const own: Fields = {
      ppeProgramme: { capitalInvestment: millions(10) },
      fixedAssets: [{ id: 'line', putIntoUse: '2020-03-01', cost: millions(10), lifeMonths: 120 }],
      taxableProfit: everyYear(2020, 2022, millions(100)),
    };
    return underLaw(
      'investment-tax-deduction',
      document(contract, { ...own, ...fields }),
      readings,
    );
  };

  it('has lines only where the volume decides how far the cap reaches', () => {
    const open = beside({ capitalInvestment: undefined });
    expect(open.verdict).toBe('eligible');
    expect(open.lines).toEqual([]);
    expect(missingPaths(open, 'lines')).toEqual([
      'statuses.specialInvestmentContract.statedCapitalInvestment',
    ]);
    expect(beside({}).lines).not.toEqual([]);
  });

  it('asks for no volume where no profit of the given years begins the relief', () => {
    const taxableProfit = everyYear(2020, 2022, millions(-1));
    const result = beside(
      { capitalInvestment: undefined, taxableProfit },
      { 'first-period.spic-federal': 'first-profit' },
    );
    expect(missingPaths(result, 'lines')).toEqual([]);
    expect(result.lines).not.toEqual([]);
  });
});
