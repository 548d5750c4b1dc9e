import { describe, expect, it } from 'vitest';
import { wholesIn } from '../../src/answer/read';
import type { PartResult, WholeMeasureResult } from '../../src/answer/results/assessment';
import type { MeasureId, PartId } from '../../src/figures/ids';
import { assess } from '../../src/questions/assess/assess';
import { plan } from '../../src/questions/plan/plan';
import type { ProfileDocument, StatusesSection } from '../../src/regions/kaluga/document';
import { parseProfile } from '../../src/regions/parse-profile';
import { profileOf } from '../profile/document';
import { everyYear, IN_ZONE, inZone, project } from '../profiles';

/** The answer on a measure or a part of one. */
function answer(
  document: ProfileDocument,
  id: MeasureId | PartId,
): WholeMeasureResult | PartResult {
  const { measures } = assess(profileOf(document));
  const all = measures.flatMap(wholesIn);
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no answer on ${id}`);
  return found;
}

const reliefByYear = (document: ProfileDocument, id: MeasureId | PartId) =>
  Object.fromEntries(
    answer(document, id).sums.byYear.map(({ relief, year }) => [year, Number(relief)]),
  );

const resident = (ends: string | undefined): StatusesSection => ({
  sezResident: { registered: '2019-01-01', ends },
});

const PROFIT = everyYear(2019, 2024, 100_000_000);

describe('a residency that ends on 30 June 2021', () => {
  const zone = inZone({
    statuses: resident('2021-06-30'),
    taxableProfit: PROFIT,
    transportTax: everyYear(2019, 2024, 50_000),
    landPlots: [{ id: 'plot', cadastralValue: 100_000_000, rate: '0.015', title: '2019-01-10' }],
    property: {
      zone: IN_ZONE,
      objects: [
        {
          id: 'hall',
          kind: 'immovable',
          commissioned: '2018-12-31',
          cost: 12_000_000,
          lifeMonths: 120,
        },
        { id: 'yard', kind: 'immovable', yearlyBases: everyYear(2019, 2024, 1_000_000) },
      ],
    },
    imports: [
      { day: '2021-06-30', customsValue: 1_000_000, dutyRate: '0.05', usedInZone: true },
      { day: '2021-07-01', customsValue: 1_000_000, dutyRate: '0.05', usedInZone: true },
      { year: 2021, customsValue: 1_000_000, dutyRate: '0.05', usedInZone: true },
      { year: 2022, customsValue: 1_000_000, dutyRate: '0.05', usedInZone: true },
    ],
  });

  it('has relief from income tax in the whole of 2021 and in no later year', () => {
    // 100m at 3% less 2%, and at 17% less 0%.
    expect(reliefByYear(zone, 'sez.income')).toEqual({
      2019: 18_000_000,
      2020: 18_000_000,
      2021: 18_000_000,
    });
    expect(answer(zone, 'sez.income').periods).toEqual({
      first: 2019,
      last: 2021,
      because: 'status-ends',
    });
  });

  it('has relief from transport tax to 2021', () => {
    expect(reliefByYear(zone, 'sez.transport')).toEqual({
      2019: 50_000,
      2020: 50_000,
      2021: 50_000,
    });
  });

  it('has relief from land tax to the month of that day', () => {
    // 1,500,000 a year; of 2021 the six months to June.
    expect(reliefByYear(zone, 'sez.land')).toEqual({
      2019: 1_500_000,
      2020: 1_500_000,
      2021: 750_000,
    });
  });

  it('has relief of an object valued by month to that month, of yearly values to that year', () => {
    const { objects } = answer(zone, 'sez.property');
    const last = (id: string) => objects.filter(({ object }) => object === id).at(-1);
    // On 1 January 2021 96 of 120 months are left, then one less each month: 6 points of 13.
    // 12,000,000 / 120 x (96+95+94+93+92+91) / 13 x 2.2%.
    expect(last('hall')).toMatchObject({ year: 2021, relief: '94938.46' });
    expect(last('yard')).toMatchObject({ year: 2021, relief: '22000' });
  });

  it('has free imports to that day, and of that year', () => {
    const { findings, lines } = answer(zone, 'sez.import');
    expect(lines.map(({ of, tax }) => `${of} ${tax}`)).not.toContain('imports[1] customs-duty');
    const duties = lines.filter(({ tax }) => tax === 'customs-duty').map(({ of }) => of);
    expect(duties).toEqual(['imports[0]', 'imports[2]']);
    expect(JSON.stringify(findings)).toContain('2019-01-01/2021-06-30');
  });

  it('is reported with what is not computed of its loss', () => {
    const { assumptions } = assess(profileOf(zone));
    expect(assumptions).toContainEqual({
      id: 'status-ends',
      measures: ['sez'],
      values: { ends: '2021-06-30' },
    });
  });

  it('has the same relief in a package', () => {
    const { best } = plan(profileOf(zone), { among: ['sez.income'] });
    const years = best.taxes.filter(
      ({ tax, before, after }) => tax === 'income' && before !== after,
    );
    expect([...new Set(years.map(({ year }) => year))]).toEqual([2019, 2020, 2021]);
  });
});

describe('a status that ended', () => {
  const rip = (ends: string | undefined, profit: typeof PROFIT = PROFIT) =>
    project({
      statuses: { rip: { included: '2019-01-01', ends } },
      capitalInvestment: { 2019: 600_000_000 },
      taxableProfit: profit,
    });

  it.each([
    ['2020-01-01', 2020],
    ['2020-12-31', 2020],
    ['2021-01-01', 2021],
  ])('on %s leaves the relief of a Regional Investment Project to %i', (ends, last) => {
    const { periods } = answer(rip(ends), 'rip');
    expect(periods).toEqual({ first: 2019, last, because: 'status-ends' });
  });

  it('before the first profit leaves no period', () => {
    const late = { 2019: 0, 2020: 0, 2021: 1_000_000 };
    expect(answer(rip('2021-01-01', late), 'rip').verdict).toBe('eligible');
    const { findings, verdict } = answer(rip('2020-12-31', late), 'rip');
    expect(verdict).toBe('ineligible');
    const failed = findings.findings?.filter((one) => one.verdict === 'not-met');
    expect(failed).toMatchObject([{ id: 'rip.while-held', actual: '2020-12-31' }]);
  });

  it('whose first profit is not known leaves open whether there is a period', () => {
    const open = { ...rip('2020-12-31'), taxableProfit: undefined };
    const { missing, verdict } = answer(open, 'rip');
    expect(verdict).toBe('unknown');
    expect(missing.map(({ path }) => path)).toEqual(['taxableProfit']);
  });

  it('in the Register leaves its periods to that year', () => {
    const register = (ends?: string) =>
      project({
        statuses: { investmentRegister: { included: '2019-01-01', ends } },
        capitalInvestment: { 2019: 3_000_000_000 },
        taxableProfit: PROFIT,
      });
    expect(answer(register(), 'investment-register').periods?.last).toBe(2022);
    expect(answer(register('2020-05-05'), 'investment-register').periods).toEqual({
      first: 2019,
      last: 2020,
      because: 'status-ends',
    });
  });

  it.each([
    ['2017-12-31', 'ineligible', []],
    ['2018-01-01', 'unknown', ['fixedAssets']],
  ])(
    'in the register of programmes on %s: a deduction for assets that are not told is %s',
    (ends, verdict, paths) => {
      const found = answer(
        project({
          statuses: { ppeProgramme: { included: '2016-02-28', ends } },
          taxableProfit: PROFIT,
          ppeProgramme: { capitalInvestment: 400_000_000 },
        }),
        'investment-tax-deduction',
      );
      expect(found.verdict).toBe(verdict);
      expect(found.missing.map(({ path }) => path)).toEqual(paths);
    },
  );

  it.each([
    ['2061-12-31', 'eligible'],
    ['2060-12-31', 'unknown'],
  ])(
    'in the last year that there is, %s, leaves a period to any first profit: %s',
    (ends, verdict) => {
      const document = project({
        project: { start: '2055-01-01' },
        statuses: { investmentRegister: { included: '2055-01-01', ends } },
        capitalInvestment: { 2055: 120_000_000 },
      });
      expect(answer(document, 'investment-register').verdict).toBe(verdict);
    },
  );

  it('is not what leaves a resident no period of property ten years old', () => {
    const found = (ends: string | undefined) =>
      answer(
        inZone({
          project: { start: '2019-01-01' },
          statuses: { sezResident: { registered: '2029-01-01', ends } },
          property: { immovable: { 2019: 1_000_000 }, zone: IN_ZONE },
        }),
        'sez.property',
      );
    expect(found('2029-12-31')).toMatchObject({ verdict: 'eligible', lines: [] });
    expect(found(undefined)).toMatchObject({ verdict: 'eligible', lines: [] });
  });

  it.each([
    ['2019-12-01', 'eligible'],
    ['2019-11-30', 'ineligible'],
  ])(
    'on %s leaves the month of title to a plot of which tax begins with the next: %s',
    (ends, verdict) => {
      const document = inZone({
        statuses: resident(ends),
        landPlots: [{ id: 'plot', cadastralValue: 1_000_000, rate: '0.015', title: '2019-12-31' }],
      });
      expect(answer(document, 'sez.land')).toMatchObject({ verdict, lines: [] });
    },
  );

  it('in the register of programmes leaves lower rates and the deduction to that year', () => {
    const programme = (ends?: string) =>
      project({
        statuses: { ppeProgramme: { included: '2019-01-01', ends } },
        taxableProfit: PROFIT,
        ppeProgramme: {
          capitalInvestment: 400_000_000,
          newMovables: [{ id: 'press', yearlyBases: everyYear(2019, 2024, 1_000_000) }],
          upgradedObjects: [],
        },
        fixedAssets: [
          { id: 'lathe', putIntoUse: '2020-06-01', cost: 1_000_000_000, lifeMonths: 120 },
          { id: 'mill', putIntoUse: '2021-01-01', cost: 1_000_000, lifeMonths: 120 },
        ],
      });
    expect(answer(programme(), 'ppe-upgrade').periods?.last).toBe(2021);
    expect(answer(programme('2020-01-01'), 'ppe-upgrade').periods).toEqual({
      first: 2019,
      last: 2020,
      because: 'status-ends',
    });
    const { findings, periods, lines } = answer(
      programme('2020-12-31'),
      'investment-tax-deduction',
    );
    expect(periods).toEqual({ first: 2020, last: 2020, because: 'status-ends' });
    expect([...new Set(lines.map(({ year }) => year))]).toEqual([2020]);
    const assets = findings.findings?.find(({ id }) => id === 'investment-tax-deduction.asset');
    expect(assets?.findings?.map(({ verdict }) => verdict)).toEqual(['met', 'not-met']);
  });

  it.each([
    ['of residency', { sezResident: { registered: '2015-01-01', ends: '2018-12-31' } }, 'met'],
    ['of residency', { sezResident: { registered: '2015-01-01', ends: '2019-01-01' } }, 'not-met'],
  ] as const)('%s %j excludes no project entered in a later year', (_, statuses, verdict) => {
    const document = rip(undefined);
    const { findings } = answer(
      { ...document, statuses: { ...document.statuses, ...statuses } },
      'rip',
    );
    const participant = findings.findings?.find(({ id }) => id === 'rip.participant');
    const found = participant?.findings?.find(({ id }) => id === 'rip.not-a-sez-resident');
    expect(found?.verdict).toBe(verdict);
  });

  it('before the year of entry keeps no package out', () => {
    const both = (ends: string) => ({
      ...rip(undefined),
      statuses: {
        rip: { included: '2019-01-01' },
        sezResident: { registered: '2015-01-01', ends },
      },
    });
    const ripAlone = (ends: string) =>
      plan(
        profileOf({ ...both(ends), statuses: { sezResident: { registered: '2015-01-01', ends } } }),
        {
          unconfirmed: true,
          unknown: true,
        },
      ).best.elements;
    expect(ripAlone('2018-12-31')).toContain('rip');
    expect(ripAlone('2019-01-01')).not.toContain('rip');
  });
});

it.each([
  ['investmentRegister', 'included'],
  ['rip', 'included'],
  ['sezResident', 'registered'],
  ['ppeProgramme', 'included'],
] as const)('statuses.%s ends no earlier than it begins', (status, first) => {
  const held = (ends: string) =>
    parseProfile(project({ statuses: { [status]: { [first]: '2019-05-05', ends } } }));
  expect(held('2019-05-05').ok).toBe(true);
  const parsed = held('2019-05-04');
  expect(parsed.ok ? [] : parsed.problems).toEqual([
    {
      path: `statuses.${status}.ends`,
      code: 'ends-before-start',
      expected: `a day not before ${first}, 2019-05-05`,
      found: '"2019-05-04"',
    },
  ]);
});
