import { describe, expect, it } from 'vitest';
import { amend } from '../../src/amendments/amend';
import type { Policy } from '../../src/figures/policy';
import type { Finding } from '../../src/kit/finding';
import { caseOf } from '../../src/questions/assess/assess';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import { rip } from '../../src/regions/russia/rip/rules';
import { everyYear, type Fields, INVESTOR, millions, profileOf, project } from '../profiles';

const caseWith = (fields: Fields) =>
  caseOf(
    profileOf(
      project({
        capitalInvestment: { 2025: millions(60) },
        taxableProfit: everyYear(2025, 2030, millions(300)),
        ...fields,
        project: { start: '2025-01-01', ...fields.project },
      }),
    ),
    { policy: LAW },
  );

describe('what would put it in force', () => {
  it('is nothing where the greater amount is reached', () => {
    const c = caseWith({ capitalInvestment: { 2025: millions(500) } });
    const whole = rip.appraise(c).findings;
    expect(rip.opens?.(c, { id: 'rip.in-force', verdict: 'not-met' }, whole)).toBeUndefined();
  });
});

describe('the readings of it', () => {
  const readings = (fields: Fields) => rip.appraise(caseWith(fields)).readings;
  const on = (...days: readonly string[]) =>
    readings({ capitalInvestment: days.map((day) => ({ day, amount: millions(60) })) });

  it('have the end of a window where investment is dated on an anniversary, and have it once', () => {
    const plain = on('2025-06-01');
    expect(plain).not.toContain('window-end');
    for (const days of [['2028-01-01'], ['2030-01-01'], ['2028-01-01', '2030-01-01']]) {
      expect(on(...days)).toEqual([...plain, 'window-end']);
    }
  });

  it('have the regional rate of 2017-2024 only for periods in these years', () => {
    const early = {
      project: { start: '2019-01-01' },
      capitalInvestment: { 2019: millions(60) },
      taxableProfit: everyYear(2019, 2023, millions(10)),
    };
    expect(readings(early)).toContain('regional-rate-2017-2024');
    // of a first profit in the year of the start, from 2025 on, with investment by year, nothing is read two ways
    expect(readings({})).toEqual([]);
  });
});

describe('the measure with the federal amounts', () => {
  const figures = (fields: Fields = {}) =>
    rip.appraise(caseWith(fields)).basis.map(({ figure }) => figure);
  const AMOUNTS = [
    'rip.minCapitalInvestmentShort',
    'rip.minCapitalInvestmentLong',
    'rip.shortWindowYears',
    'rip.longWindowYears',
    'rip.capShare',
    'rip.notionalRate',
  ];
  const YEARS = ['rip.firstYear', 'rip.lastYearShort'];

  it('rests on its amounts and years', () => {
    expect(figures()).toEqual([...AMOUNTS, ...YEARS]);
    expect(figures({ capitalInvestment: { 2025: millions(500) } })).toEqual([
      ...AMOUNTS,
      'rip.firstYear',
      'rip.lastYear',
    ]);
  });

  const company = (...shares: readonly string[]): Fields => ({
    taxableProfit: everyYear(2025, 2024 + shares.length, millions(300)),
    company: {
      taxableProfit: everyYear(2025, 2024 + shares.length, millions(400)),
      projectIncomeShare: Object.fromEntries(shares.map((one, index) => [2025 + index, one])),
    },
  });

  it('rests on the base of the project in years in which too little of the company is the project', () => {
    expect(figures(company('0.9', '0.899999'))).toEqual([...AMOUNTS, 'rip.projectBase', ...YEARS]);
    expect(figures(company('0.9', '0.9'))).toEqual([...AMOUNTS, ...YEARS]);
  });

  it('names the years to 2018 in which such a company has no reduced rate', () => {
    const of2017 = (...shares: readonly [string, string, string]) =>
      rip.appraise(
        caseWith({
          project: { start: '2017-01-01' },
          capitalInvestment: { 2017: millions(60) },
          taxableProfit: everyYear(2017, 2019, millions(300)),
          company: {
            taxableProfit: everyYear(2017, 2019, millions(400)),
            projectIncomeShare: { 2017: shares[0], 2018: shares[1], 2019: shares[2] },
          },
        }),
      ).assumed;
    expect(of2017('0.9', '0.899999', '0.899999')).toContainEqual({
      id: 'company-share-too-low',
      values: { years: ['2018'] },
    });
    expect(of2017('0.9', '0.9', '0.899999').map(({ id }) => id)).not.toContain(
      'company-share-too-low',
    );
  });

  it('has no limit of a region', () => {
    expect(rip.appraise(caseWith({})).treatments).toMatchObject([{ tax: 'income', limits: [] }]);
  });

  it('begins with the first profit, or with the year that is asked for', () => {
    const first = (begins?: number) =>
      rip
        .appraise(caseWith({}), begins === undefined ? {} : { begins })
        .treatments.map(({ periods }) => periods?.first);
    expect([first(), first(2026)]).toEqual([[2025], [2026]]);
    expect(rip.appraise(caseWith({})).assumed).toEqual([
      { id: 'first-profit-among-given-years', values: { first: 2025, last: 2030, year: 2025 } },
    ]);
  });
});

describe('the conditions', () => {
  const ids = (fields: Fields = {}, policy: Policy = LAW) =>
    (rip.appraise(caseOf(caseWith(fields).profile, { policy })).findings.findings ?? []).map(
      ({ id }) => id,
    );
  const ALL = ['in-the-region', 'status', 'capital-investment', 'participant', 'in-force'].map(
    (id) => `rip.${id}`,
  );

  it('are these of whoever enters before 2026', () => {
    expect(ids()).toEqual(ALL);
  });

  it('ask for a payer of income tax apart where a policy does not ask the participant for one', () => {
    const policy = amend(LAW, {
      title: 'Any regime',
      source: 'a draft',
      changes: { rip: { conditions: { noSpecialTaxRegime: { 2017: false } } } },
    });
    const special = { investor: { ...INVESTOR, specialTaxRegime: true } };
    expect(ids(special, policy)).toEqual([...ALL.slice(0, 3), 'rip.pays-the-tax', ...ALL.slice(3)]);
    expect(ids({}, policy)).toEqual(ALL);
    expect(ids(special)).toEqual(ALL);
  });
});

/** What is found of a condition on the participant: its verdict, fact, value and whether it is taken so. */
const found = (id: string, fields: Fields) => {
  const all = (one: Finding): readonly Finding[] => [one, ...(one.findings ?? []).flatMap(all)];
  const one = all(rip.appraise(caseWith(fields)).findings).find((each) => each.id === id);
  return [one?.verdict, one?.path, one?.actual, one?.assumed ?? false];
};

describe('a resident of another territory', () => {
  const of = (fields: Fields) => found('rip.not-a-resident-of-another-territory', fields);
  const FACT = 'investor.residentOfOtherTerritory';
  const { residentOfOtherTerritory: _, ...investor } = INVESTOR;

  it('is what nobody is taken to be', () => {
    expect(of({ investor })).toEqual(['met', FACT, null, true]);
    expect(of({})).toEqual(['met', FACT, false, false]);
  });

  it('is who says so, or is registered as one', () => {
    const other = { ...investor, residentOfOtherTerritory: true };
    expect(of({ investor: other })).toEqual(['not-met', FACT, true, false]);
    const statuses = { toserResident: { registered: '2024-03-01' } };
    expect(of({ investor, statuses })).toEqual(['not-met', 'statuses.toserResident', true, false]);
  });
});

describe('an earlier participation', () => {
  const of = (fields: Fields) => found('rip.never-a-participant-before', fields);
  const { ripBefore: _, ...investor } = INVESTOR;
  const on = (included: string) => ({ statuses: { anotherRip: { included } } });

  it.each<[string, Fields, ReturnType<typeof found>]>([
    ['is taken as none', { investor }, ['met', 'investor.ripBefore', null, true]],
    ['is denied', { investor: INVESTOR }, ['met', 'investor.ripBefore', false, false]],
    [
      'is stated',
      { investor: { ...INVESTOR, ripBefore: true } },
      ['not-met', 'investor.ripBefore', true, false],
    ],
    [
      'is that in another project of the day before',
      { investor, ...on('2024-12-31') },
      ['not-met', 'statuses.anotherRip', true, false],
    ],
    [
      'is denied, beside such a project',
      { investor: INVESTOR, ...on('2024-12-31') },
      ['not-met', 'statuses.anotherRip', true, false],
    ],
    [
      'is stated, beside such a project',
      { investor: { ...INVESTOR, ripBefore: true }, ...on('2024-12-31') },
      ['not-met', 'investor.ripBefore', true, false],
    ],
    [
      'is not that of the same day',
      { investor, ...on('2025-01-01') },
      ['met', 'investor.ripBefore', null, true],
    ],
  ])('%s', (_of, fields, expected) => {
    expect(of(fields)).toEqual(expected);
  });
});
