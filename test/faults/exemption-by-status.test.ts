import { describe, expect, it } from 'vitest';
import type { MeasureResult, WholeMeasureResult } from '../../src/answer/results/assessment';
import { type AssessOptions, assess } from '../../src/questions/assess/assess';
import { plan } from '../../src/questions/plan/plan';
import type { ProfileDocument, StatusesSection } from '../../src/regions/kaluga/document';
import { parseProfile } from '../../src/regions/parse-profile';
import { everyYear, project } from '../profiles';

const LAW = { edition: 'law' } as const;

function read(document: ProfileDocument) {
  const parsed = parseProfile(document, LAW);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.profile;
}

function exemption(document: ProfileDocument, options: AssessOptions = LAW): WholeMeasureResult {
  const { measures } = assess(read(document), options);
  const found = measures.find(({ id }) => id === 'property-exemption');
  if (found === undefined || found.parts !== undefined) throw new Error('no answer');
  return found;
}

const years = ({ sums }: MeasureResult) => sums.byYear.map(({ year }) => year);

const paths = ({ missing }: MeasureResult) => missing.map(({ path }) => path);

describe('the status that dates the exemption', () => {
  it('may be had though the relief from income tax that comes with it has ended', () => {
    // 2.2 % of 100,000,000 less 25 % income tax on it.
    const { best } = plan(
      read({
        project: {
          name: 'After the Register',
          start: '2025-01-01',
          site: 'region',
          activity: { main: '10.92' },
          averageMonthlyWage: { 2025: 60_000 },
          subsistenceMinimum: { 2025: 11_000 },
        },
        investor: { taxArrears: false },
        statuses: {},
        capitalInvestment: { 2025: 150_000_000 },
        taxableProfit: { 2025: 1_000_000 },
        property: { immovable: { 2025: 100_000_000 } },
      }),
      LAW,
    );
    expect(best.elements).toEqual(['property-exemption']);
    expect(best.value.nominal).toBe('1650000');
  });

  it('is the earliest held, whichever measure on income tax is used', () => {
    const { best } = plan(
      read({
        project: {
          name: 'Two statuses',
          start: '2017-01-01',
          site: 'region',
          activity: { main: '28.11' },
        },
        statuses: {
          investmentRegister: { included: '2018-06-07' },
          specialInvestmentContract: {
            level: 'regional',
            signed: '2017-01-01',
            ends: '2022-06-30',
          },
        },
        capitalInvestment: { 2017: 120_000_000 },
        taxableProfit: { 2017: 2_000_000, 2018: 2_000_000 },
        property: { immovable: { 2017: 100_000_000 } },
      }),
    );
    expect(best.elements).toEqual(['investment-register', 'property-exemption']);
    // 2,200,000 less 20 % in 2017, and 3.5 points of 2,000,000 in 2018.
    expect(best.value.nominal).toBe('1830000');
  });

  const works = (statuses: StatusesSection) =>
    project({
      project: {
        start: '2019-01-01',
        averageMonthlyWage: everyYear(2019, 2026, 100_000),
        subsistenceMinimum: everyYear(2019, 2026, 10_000),
      },
      statuses,
      capitalInvestment: { 2019: 600_000_000 },
      taxableProfit: { 2019: 1 },
      property: { immovable: everyYear(2019, 2026, 100_000_000) },
    });

  it.each([
    ['2022-12-31', [2022, 2023, 2024]],
    ['2023-01-01', [2019, 2020, 2021]],
  ])('may be a Regional Investment Project of %s by the law', (included, expected) => {
    // One of 2023 is in no column any more: the Register counts as obtained on the start day.
    const found = exemption(works({ rip: { included } }));
    expect(found.verdict).toBe('eligible');
    expect(years(found)).toEqual(expected);
  });

  it.each([
    ['2020-03-03', [2019, 2020]],
    ['2019-01-01', [2019]],
  ])('ends the exemption on its last day, %s', (ends, expected) => {
    const statuses = {
      rip: { included: '2019-01-01', ends },
      investmentRegister: { included: '2020-01-01' },
    };
    expect(years(exemption(works(statuses)))).toEqual(expected);
    expect(exemption(works(statuses)).periods?.because).toBe('status-ends');
  });

  it('is not one that ended before any object had a period', () => {
    const statuses = {
      rip: { included: '2017-01-01', ends: '2018-12-31' },
      investmentRegister: { included: '2020-01-01' },
    };
    expect(years(exemption(works(statuses)))).toEqual([2020, 2021, 2022]);
  });

  // The contract held ends before any object has a period, and so does the place in the Register.
  const ended: StatusesSection = {
    investmentRegister: { included: '2017-01-01', ends: '2018-12-31' },
    specialInvestmentContract: { level: 'regional', signed: '2017-01-01', ends: '2018-12-31' },
  };

  it.each([
    [749_000_000, 'ineligible'],
    [750_000_000, 'eligible'],
  ])(
    'may be a contract of the other level, if %i roubles reach its threshold',
    (amount, verdict) => {
      const investor = { ripBefore: true, specialTaxRegime: false };
      const document = { ...works(ended), investor, capitalInvestment: { 2019: amount } };
      expect(exemption(document, {}).verdict).toBe(verdict);
    },
  );

  it('leaves no period to objects that are not stated where it ended before the project began', () => {
    const { property: _, ...document } = works(ended);
    const investor = { ripBefore: true, specialTaxRegime: false };
    const found = (statuses: StatusesSection) =>
      exemption({ ...document, investor, statuses }, {}).verdict;
    expect(found(ended)).toBe('ineligible');
    const included = '2017-01-01';
    expect(found({ ...ended, investmentRegister: { included, ends: '2019-01-01' } })).toBe(
      'unknown',
    );
  });

  it('is unconfirmed by the law of no day but 2018 and 2019 outside the Register, and keeps nothing out', () => {
    const ofRip = (included: string) =>
      exemption(works({ rip: { included } })).unconfirmed.filter(
        ({ figure }) => figure === 'exemption.statuses',
      );
    expect(ofRip('2019-12-31')).toEqual([]);
    expect(ofRip('2020-01-01')).toMatchObject([{ decides: 'bound' }]);
    const register = exemption(works({ investmentRegister: { included: '2020-01-01' } }));
    expect(register.unconfirmed.map(({ figure }) => figure)).not.toContain('exemption.statuses');
  });
});

it('without property may have only a period of a pharmaceutical manufacturer from a year that a reading names', () => {
  const found = (class21RevenueShare?: Record<number, string>) => {
    const document = project({
      project: { start: '2009-03-01', activity: { class21RevenueShare } },
      capitalInvestment: { 2009: 600_000_000 },
    });
    const readings = { 'first-period.property': '2010' } as const;
    return exemption(document, { ...LAW, readings }).verdict;
  };
  // The exemption begins in 2013, three periods from 2010 end before.
  expect(found()).toBe('unknown');
  expect(found({ 2013: '0.699999', 2014: '0.7' })).toBe('unknown');
  expect(found({ 2013: '0.699999', 2014: '0.699999' })).toBe('ineligible');
});

describe('tests of single periods', () => {
  const tested = (
    start: number,
    wages: readonly number[],
    fields: Partial<ProfileDocument['project']> = {},
    invested = 350_000_000,
  ): ProfileDocument => ({
    project: {
      name: 'Tested',
      start: `${start}-01-01`,
      site: 'region',
      activity: { main: '28.11' },
      averageMonthlyWage: Object.fromEntries(wages.map((wage, index) => [start + index, wage])),
      subsistenceMinimum: everyYear(start, start + wages.length - 1, 10_000),
      ...fields,
    },
    investor: { taxArrears: false },
    statuses: {},
    capitalInvestment: { [start]: invested },
    taxableProfit: { [start]: 1 },
    property: { immovable: everyYear(start, start + wages.length - 1, 100_000_000) },
  });

  it('are asked only of periods within the years of the measure', () => {
    expect(exemption(tested(2012, [60_000, 1])).verdict).toBe('ineligible');
    expect(years(exemption(tested(2012, [1, 60_000])))).toEqual([2013]);
  });

  it('refuse an investment that is not stated where no period that it may bring passes', () => {
    const untold = (wages: readonly number[], shares?: Record<number, string>) => {
      const activity = { main: '21.20', ...(shares && { class21RevenueShare: shares }) };
      const { capitalInvestment: _, ...document } = tested(2013, wages, { activity });
      return exemption(document).verdict;
    };
    expect(untold([1, 1, 1, 1, 1])).toBe('ineligible');
    expect(untold([1, 1, 60_000, 1, 1])).toBe('unknown');
    // a fourth period is one of a pharmaceutical manufacturer
    expect(untold([1, 1, 1, 60_000, 1])).toBe('unknown');
    expect(untold([1, 1, 1, 60_000, 1], { 2016: '0.699999' })).toBe('ineligible');
    expect(untold([1, 1, 1, 1, 1, 60_000])).toBe('ineligible');
  });

  const drugs = (wages: readonly number[], shares?: Record<number, string>) =>
    exemption(
      tested(
        2016,
        wages,
        { activity: { main: '21.20', ...(shares && { class21RevenueShare: shares }) } },
        600_000_000,
      ),
    );
  const ONLY_LATE = [1, 1, 1, 60_000, 60_000];

  it('leave the verdict open where a share left out could turn a period', () => {
    const found = drugs(ONLY_LATE);
    expect(found.verdict).toBe('unknown');
    expect(paths(found)).toEqual(['project.activity.class21RevenueShare']);
  });

  it('ask no share of a period that fails by its wage', () => {
    const found = drugs([60_000, 60_000, 60_000, 1, 1]);
    expect(found.verdict).toBe('eligible');
    expect(paths(found)).toEqual([]);
    expect(drugs([1, 1, 1, 1, 1]).verdict).toBe('ineligible');
  });

  it('give a period of a pharmaceutical manufacturer beside those that fail', () => {
    const shares = { 2016: '0', 2017: '0', 2018: '0', 2019: '0.699999', 2020: '0.7' };
    expect(years(drugs(ONLY_LATE, shares))).toEqual([2020]);
  });

  it.each([
    [2018, '28.11', 39_999, 'ineligible'],
    [2018, '28.11', 40_000, 'eligible'],
    [2019, '28.11', 40_000, 'eligible'],
    [2017, '28.11', 49_999, 'ineligible'],
    [2020, '28.11', 49_999, 'ineligible'],
    [2020, '28.11', 50_000, 'eligible'],
    [2018, '13.10', 29_999, 'ineligible'],
    [2018, '13.10', 30_000, 'eligible'],
    [2019, '13', 30_000, 'eligible'],
    [2017, '13.10', 49_999, 'ineligible'],
    [2020, '13.10', 49_999, 'ineligible'],
    [2018, undefined, 29_999, 'ineligible'],
    [2018, undefined, 30_000, 'unknown'],
    [2018, undefined, 39_999, 'unknown'],
    [2018, undefined, 40_000, 'eligible'],
  ])('of %i by the activity %s and a wage of %i: %s', (year, main, wage, verdict) => {
    const document = tested(
      year,
      [wage],
      { activity: main === undefined ? {} : { main } },
      150_000_000,
    );
    const { measures } = assess(read(document), LAW);
    for (const id of ['property-exemption', 'investment-register']) {
      const found = measures.find((one) => one.id === id);
      expect(found?.verdict).toBe(
        id === 'investment-register' && verdict === 'unknown' ? 'unknown' : verdict,
      );
    }
    if (verdict === 'unknown')
      expect(paths(exemption(document))).toEqual(['project.activity.main']);
  });
});

it('months of a pharmaceutical manufacturer go on after a calendar year that fails', () => {
  const found = exemption(
    project({
      project: {
        start: '2019-01-01',
        activity: {
          main: '21.20',
          class21RevenueShare: { 2019: 0, 2020: 0, 2021: 0, 2022: '0.69', 2023: '0.7', 2024: 0 },
        },
        averageMonthlyWage: everyYear(2019, 2024, 60_000),
        subsistenceMinimum: everyYear(2019, 2024, 10_000),
      },
      capitalInvestment: { 2019: 600_000_000 },
      taxableProfit: { 2019: 1 },
      property: {
        objects: [
          {
            id: 'hall',
            kind: 'immovable',
            commissioned: '2019-05-31',
            cost: 130_000_000,
            lifeMonths: 1200,
          },
        ],
      },
    }),
    { ...LAW, readings: { 'property-periods': 'months' } },
  );
  // June 2019 to May 2022 for certain; the rest of 2022 fails; 2023 passes; January to May 2024 fails.
  const relieved = found.objects.filter(({ object }) => object !== null);
  expect(relieved.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023]);
  // Five points of 2022, with 1169 to 1165 of 1200 months left: 130m x 5835 / 1200 / 13 x 2.2 %.
  expect(relieved[3]?.relief).toBe('1069750');
});
