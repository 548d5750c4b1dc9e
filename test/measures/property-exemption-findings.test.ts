import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/figures/policy';
import { type Finding, missingFacts } from '../../src/kit/finding';
import type { PropertyObject } from '../../src/profile/document';
import { BROCHURE_2019 } from '../../src/regions/kaluga/editions/brochure-2019/index';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import { propertyExemption } from '../../src/regions/kaluga/measures/property-exemption/rules';
import { revised } from '../figures/named';
import { everyYear, type Fields, millions, millionsFrom } from '../profiles';
import { caseWith } from '../taxes/case';

const appraised = (fields: Fields, policy: Policy = BROCHURE_2019) =>
  propertyExemption.appraise({ ...caseWith(fields), policy });

const valued = (id: string, first: number, kind: PropertyObject['kind'] = 'immovable') => ({
  id,
  kind,
  yearlyBases: everyYear(first, 2030, millions(10)),
});

const hall = (commissioned: string, disposed?: string): PropertyObject => ({
  id: 'hall',
  kind: 'immovable',
  commissioned,
  cost: millions(12),
  lifeMonths: 120,
  disposed,
});

const owning = (...objects: PropertyObject[]): Fields => ({
  capitalInvestment: millionsFrom(2019, 600),
  property: { objects },
});

const found = ({ findings }: { findings: Finding }, name: string) =>
  findings.findings?.find(({ id }) => id === `property-exemption.${name}`);

const wanted = (path: string) => ({ path, asks: 'value' });

describe('the conditions of the exemption', () => {
  it('are the region, a status, the investment, an object and the years', () => {
    const created = {
      id: 'property-exemption.created-within-3-years',
      unit: 'year',
      required: { from: 2019, to: 2021 },
      citation: BROCHURE_2019.exemption.windowYears.values[0]?.citation,
      standing: 'printed',
    };
    const { findings } = appraised(owning(valued('mill', 2020), valued('store', 2022)));
    expect(findings).toMatchObject({
      id: 'property-exemption',
      verdict: 'met',
      joins: 'all-of',
      findings: [
        { id: 'property-exemption.in-the-region', verdict: 'met', path: 'project.site' },
        { id: 'property-exemption.status', actual: null, required: '2019-01-01', assumed: true },
        {
          id: 'property-exemption.capital-investment',
          verdict: 'met',
          actual: 600_000_000_00n,
          required: 100_000_000_00n,
          within: { from: '2019-01-01', to: '2022-01-01', lastYear: 2021 },
        },
        { id: 'property-exemption.object', verdict: 'met', joins: 'any-of' },
        {
          id: 'property-exemption.in-force',
          verdict: 'met',
          unit: 'year',
          actual: 2020,
          required: { from: 2013, to: 2061 },
        },
      ],
    });
    expect(found({ findings }, 'object')?.findings).toEqual([
      { ...created, of: 'mill', verdict: 'met', actual: 2020 },
      { ...created, of: 'store', verdict: 'not-met', actual: 2022 },
    ]);
  });

  it('are by the law also the wage and the arrears', () => {
    const { findings } = appraised(owning(valued('mill', 2020)), LAW);
    expect(findings.findings?.map(({ id }) => id)).toEqual(
      [
        'in-the-region',
        'status',
        'capital-investment',
        'object',
        'tests',
        'no-arrears',
        'in-force',
      ].map((name) => `property-exemption.${name}`),
    );
  });
});

describe('an object', () => {
  const object = (one: PropertyObject, policy?: Policy) =>
    found(appraised({ ...owning(one), project: { start: '2019-03-15' } }, policy), 'object')
      ?.findings;

  it('that is commissioned has a day within days', () => {
    const base = { of: 'hall', unit: 'day', required: { from: '2019-03-15', to: '2022-03-15' } };
    expect(object(hall('2022-03-15'))).toMatchObject([
      { ...base, verdict: 'met', actual: '2022-03-15' },
    ]);
    expect(object(hall('2022-03-16'))).toMatchObject([
      { ...base, verdict: 'not-met', actual: '2022-03-16' },
    ]);
  });

  it('that is gone before the first of a month never has a base', () => {
    // the first point of March 2019 is the 1st of April
    expect(object(hall('2019-03-20', '2019-03-31'))).toMatchObject([{ verdict: 'not-met' }]);
    expect(object(hall('2019-03-20', '2019-04-01'))).toMatchObject([{ verdict: 'met' }]);
  });

  it('that never has a value has no first year', () => {
    const none = { id: 'plan', kind: 'immovable', yearlyBases: { 2019: 0, 2020: 0 } } as const;
    expect(object(none)).toMatchObject([
      {
        of: 'plan',
        verdict: 'not-met',
        unit: 'year',
        actual: null,
        required: { from: 2019, to: 2021 },
      },
    ]);
  });

  it('that is movable is none of the tax by the law from 2019', () => {
    const press = valued('press', 2019, 'movable');
    expect(object(press)).toMatchObject([{ verdict: 'met', unit: 'year' }]);
    expect(object(press, LAW)).toMatchObject([
      {
        id: 'property-exemption.object-of-the-tax',
        of: 'press',
        verdict: 'not-met',
        actual: false,
        required: true,
      },
    ]);
  });

  it('may stand in a list that is left out', () => {
    expect(found(appraised({ capitalInvestment: { 2019: millions(600) } }), 'object')).toEqual({
      id: 'property-exemption.object',
      verdict: 'unknown',
      missing: [wanted('property')],
    });
  });
});

describe('the years of the exemption from 2013', () => {
  const inForce = (start: number, fields: Fields) =>
    found(appraised({ ...fields, project: { start: `${start}-01-01` } }), 'in-force');
  const from = (start: number): Fields => ({ property: { objects: [valued('mill', start)] } });

  it('hold one period in any case, and maybe more of an investment that is not stated', () => {
    expect(inForce(2013, from(2013))).toMatchObject({ verdict: 'met', actual: 2013 });
    expect(inForce(2012, from(2012))).toMatchObject({
      verdict: 'unknown',
      actual: 2012,
      missing: [wanted('capitalInvestment')],
    });
  });

  it('hold the periods of the investment, whenever an object that is not stated begins', () => {
    const invested = (start: number): Fields => ({ capitalInvestment: { [start]: millions(600) } });
    // three periods from 2011 on end in 2013, from 2010 on in 2012
    expect(inForce(2011, invested(2011))).toMatchObject({ verdict: 'met', actual: null });
    expect(inForce(2010, invested(2010))).toMatchObject({
      verdict: 'unknown',
      actual: null,
      missing: [wanted('property')],
    });
  });
});

describe('what would show the periods whose wage is tested', () => {
  const WAGES = [wanted('project.averageMonthlyWage'), wanted('project.subsistenceMinimum')];
  const tests = (fields: Fields, policy: Policy = LAW) => found(appraised(fields, policy), 'tests');
  const property = { objects: [valued('mill', 2019)] };

  it('is the property and the investment', () => {
    const capitalInvestment = { 2019: millions(600) };
    const open = { id: 'property-exemption.tests', verdict: 'unknown' };
    expect(tests({ capitalInvestment })).toMatchObject({
      ...open,
      missing: [wanted('property'), ...WAGES],
    });
    expect(tests({ property })).toMatchObject({
      ...open,
      missing: [wanted('capitalInvestment'), ...WAGES],
    });
    expect(tests({})).toMatchObject({
      ...open,
      missing: [wanted('property'), wanted('capitalInvestment'), ...WAGES],
    });
  });

  it('is the main activity, where no share of revenue is asked', () => {
    const { pharmaceuticalShare } = BROCHURE_2019.exemption;
    const policy = revised(LAW, { exemption: { pharmaceuticalShare: pharmaceuticalShare.values } });
    const unnamed = { ...owning(valued('mill', 2019)), project: { activity: {} } };
    const main = wanted('project.activity.main');
    const open = tests(unnamed, policy);
    expect(open?.findings).toMatchObject(
      [2019, 2020, 2021, 2022, 2023].map((year) => ({ of: String(year), verdict: 'unknown' })),
    );
    expect(open?.findings?.map(missingFacts)).toEqual([
      WAGES,
      WAGES,
      WAGES,
      [...WAGES, main],
      [...WAGES, main],
    ]);
    expect(appraised(unnamed, policy).missing).toContainEqual(main);
    expect(appraised(unnamed, policy).treatments).toEqual([]);
  });

  it('is nothing more where the periods are known: each is tested', () => {
    // 500 million: two periods
    const two = { capitalInvestment: { 2019: millions(500) }, property };
    expect(tests(two)?.findings).toMatchObject([{ of: '2019' }, { of: '2020' }]);
    const none = { ...two, property: { objects: [] } };
    expect(tests(none)).toBeUndefined();
  });
});

describe('the relief', () => {
  it('is at the rate of the exemption, to each object in its own periods', () => {
    const { treatments } = appraised(owning(valued('mill', 2019), valued('store', 2021)));
    expect(treatments).toMatchObject([
      {
        tax: 'property',
        periods: { first: 2019, last: 2023, because: 'periods-used' },
        objects: [
          { object: 'mill', span: { first: 2019, last: 2021 } },
          { object: 'store', span: { first: 2021, last: 2023 } },
        ],
      },
    ]);
    const [treatment] = treatments;
    if (treatment?.tax !== 'property') throw new Error('no relief of property');
    expect(treatment.objects[0]?.rate(2019)).toMatchObject({ rate: 0n, figure: 'exemption.rate' });
    expect(treatment.objects[0]?.rate(2012)).toBeNull();
  });

  it('is none without an object that was created', () => {
    expect(appraised(owning(valued('store', 2022))).treatments).toEqual([]);
    expect(appraised(owning()).treatments).toEqual([]);
  });

  it('rests on the years as they stand in its first period, else in that of entry', () => {
    const citation = { text: 'a law of 2020' };
    const policy = revised(BROCHURE_2019, {
      exemption: {
        firstYear: [{ from: '2020-07-01', value: 2013, citation, standing: 'law' }],
      },
    });
    const citations = (fields: Fields) =>
      appraised(fields, policy).basis.flatMap(({ figure, citation }) =>
        figure === 'exemption.firstYear' ? citation.text : [],
      );
    const before = BROCHURE_2019.exemption.firstYear.values.map(({ citation }) => citation.text);
    expect(citations(owning(valued('mill', 2021)))).toEqual(['a law of 2020']);
    expect(citations(owning(valued('mill', 2020)))).toEqual(before);
    expect(citations(owning())).toEqual(before);
  });

  it('of an investment that is not stated rests on no tier', () => {
    expect(appraised({ property: { objects: [] } }).basis.map(({ figure }) => figure)).toEqual([
      'exemption.minCapitalInvestment',
      'exemption.windowYears',
      'exemption.firstYear',
      'exemption.lastYear',
    ]);
  });
});

it('asks for the main activity without an object only where a fourth period may be', () => {
  const under = (ends: string) =>
    appraised({
      project: { activity: {} },
      capitalInvestment: millionsFrom(2019, 600),
      statuses: { specialInvestmentContract: { level: 'federal', signed: '2019-01-01', ends } },
    }).missing;
  // three periods of any investment above 500 m, five of pharmaceutical manufacturers
  expect(under('2021-12-31')).toEqual([]);
  expect(under('2022-01-01')).toEqual([wanted('project.activity.main')]);
});
