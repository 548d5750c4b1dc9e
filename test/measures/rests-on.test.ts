import { describe, expect, it } from 'vitest';
import type { MeasureId, PartId } from '../../src/figures/ids';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import { MEASURES } from '../../src/regions/kaluga/measures/index';
import type { Readings } from '../../src/regions/kaluga/readings';
import { everyYear, type Fields, IN_ZONE, inZone, millions, profileOf } from '../profiles';
import { caseWith } from '../taxes/case';

const FIELDS: Fields = {
  capitalInvestment: { 2019: millions(800) },
  taxableProfit: everyYear(2019, 2022, millions(10)),
  property: { immovable: everyYear(2019, 2022, millions(10)), zone: IN_ZONE },
  ppeProgramme: {
    capitalInvestment: millions(150),
    newMovables: [{ id: 'press', yearlyBases: everyYear(2019, 2021, 10_000_000) }],
    upgradedObjects: [],
  },
  fixedAssets: [{ id: 'line', putIntoUse: '2019-05-01', cost: millions(10), lifeMonths: 60 }],
  landPlots: [{ id: 'yard', cadastralValue: 1_200_000, rate: '0.01', title: '2019-05-10' }],
  transportTax: { 2019: 1_000 },
  imports: [{ year: 2019, customsValue: 100, dutyRate: '0.05', vatRate: '0.2', usedInZone: true }],
};

const WHOLE = caseWith({ ...FIELDS, project: {} });

/** What a measure, or a part of the zone's relief, makes of a case. */
function appraisal(id: MeasureId | PartId, c = WHOLE) {
  const all = MEASURES.flatMap((one) => [one, ...(one.parts ?? [])]);
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no measure ${id}`);
  return found.appraise(c);
}

const figures = (...args: Parameters<typeof appraisal>) => [
  ...new Set(appraisal(...args).basis.map(({ figure }) => figure)),
];

const under = (readings: Partial<Readings>, fields: Fields = {}) => {
  const c = caseWith({ ...FIELDS, ...fields });
  return { ...c, readings: { ...c.readings, ...readings } };
};

describe('the figures that decide a measure in the brochure are those of', () => {
  it.each<[MeasureId | PartId, string[]]>([
    ['investment-register', ['minCapitalInvestment', 'windowYears', 'tiers']],
    [
      'rip',
      [
        'minCapitalInvestmentShort',
        'minCapitalInvestmentLong',
        'shortWindowYears',
        'longWindowYears',
        'capShare',
        'notionalRate',
      ],
    ],
    ['spic-federal', ['minCapitalInvestment', 'termYears', 'capShare', 'regionalRateGranted']],
    ['spic-regional', ['minCapitalInvestment', 'periods', 'capShare', 'termYears']],
    ['property-exemption', ['minCapitalInvestment', 'windowYears', 'tiers']],
    ['ppe-upgrade', ['minCapitalInvestment', 'tiers']],
  ])('%s: conditions, terms, caps and years', (id, names) => {
    const section = {
      'investment-register': 'register',
      'spic-federal': 'spicFederal',
      'spic-regional': 'spicRegional',
      'property-exemption': 'exemption',
      'ppe-upgrade': 'ppe',
    }[id as string];
    const own = [...names, 'firstYear', 'lastYear'].map((name) => `${section ?? id}.${name}`);
    expect(figures(id)).toEqual(own);
  });

  it('the deduction: the programme, its shares, floor and years', () => {
    expect(figures('investment-tax-deduction')).toEqual([
      'ppe.minCapitalInvestment',
      'deduction.federalShare',
      'deduction.regionalShare',
      'deduction.regionalFloor',
      'deduction.firstYear',
      'deduction.lastYear',
    ]);
  });

  it('the zone: each part its own', () => {
    const c = { ...WHOLE, profile: profileOf(inZone(FIELDS)) };
    expect(figures('sez', c)).toEqual([
      'sez.firstYear',
      'sez.lastYear',
      'sez.minCapitalInvestment',
      'sez.minEarlyInvestment',
    ]);
    expect(figures('sez.income', c)).toEqual(['sez.priorityActivities']);
    expect(figures('sez.property', c)).toEqual(['sez.propertyMonths', 'sez.propertyPeriods']);
    expect(figures('sez.land', c)).toEqual(['sez.landMonths']);
    expect(figures('sez.transport', c)).toEqual(['sez.transportPeriods']);
    expect(figures('sez.import', c)).toEqual(['sez.importDutyRate']);
  });

  it('a smaller regional investment project: its own last year', () => {
    const small = caseWith({ ...FIELDS, capitalInvestment: { 2019: millions(60) } });
    expect(figures('rip', small)).toContain('rip.lastYearShort');
    expect(figures('rip', small)).not.toContain('rip.lastYear');
  });
});

describe('by the law they are also', () => {
  const law = { ...WHOLE, policy: LAW };

  it('the wage and the arrears', () => {
    expect(figures('investment-register', law).slice(3, 5)).toEqual([
      'register.wageMultiple',
      'register.noArrears',
    ]);
    expect(figures('property-exemption', law)).toEqual(
      expect.arrayContaining(['exemption.wageMultiple', 'exemption.noArrears']),
    );
  });

  it('the limit on losses, where they are carried', () => {
    expect(figures('rip', caseWith({ ...FIELDS, carryLosses: true }))).toContain(
      'baseline.lossLimit',
    );
    expect(figures('rip')).not.toContain('baseline.lossLimit');
  });
});

describe('the readings that matter', () => {
  const readings = (...args: Parameters<typeof appraisal>) => appraisal(...args).readings;
  const rate = 'regional-rate-2017-2024';
  const spent = (...days: string[]): Fields => ({
    capitalInvestment: [
      { year: 2019, amount: millions(800) },
      ...days.map((day) => ({ day, amount: millions(1) })),
    ],
  });

  it.each(['investment-register', 'rip', 'spic-federal', 'spic-regional'] as const)(
    '%s: the regional rate, where a period lies in 2017-2024',
    (id) => {
      expect(readings(id)).toEqual([rate]);
      const later = {
        project: { start: '2025-01-01' },
        capitalInvestment: { 2025: millions(800) },
      };
      const profit = { taxableProfit: everyYear(2025, 2028, millions(10)) };
      expect(readings(id, caseWith({ ...FIELDS, ...later, ...profit }))).not.toContain(rate);
    },
  );

  it('the first period, where the first profit is not that of the entry', () => {
    const late: Fields = { taxableProfit: { 2019: 0, 2020: millions(10) } };
    for (const id of ['investment-register', 'rip', 'spic-federal', 'spic-regional'] as const) {
      expect(readings(id, under({}, late))).toContain(`first-period.${id}`);
      expect(readings(id, under({ [`first-period.${id}`]: '2020' }))).toContain(
        `first-period.${id}`,
      );
    }
    const zone = { ...under({}, late), profile: profileOf(inZone({ ...FIELDS, ...late })) };
    expect(readings('sez.income', zone)).toContain('first-period.sez');
  });

  it('the end of a window, where an amount is of its anniversary', () => {
    const on = (id: MeasureId, ...days: string[]) =>
      readings(id, under({}, spent(...days))).filter((one) => one === 'window-end');
    expect(on('investment-register', '2022-01-01')).toHaveLength(1);
    expect(on('investment-register', '2021-12-31', '2022-01-02')).toEqual([]);
    expect(on('property-exemption', '2022-01-01')).toHaveLength(1);
    // of the third and the fifth year, told once
    expect(on('rip', '2022-01-01')).toHaveLength(1);
    expect(on('rip', '2024-01-01')).toHaveLength(1);
    expect(on('rip', '2022-01-01', '2024-01-01')).toHaveLength(1);
    expect(on('rip', '2023-01-01')).toEqual([]);
    // a contract ends on the day before, whatever the reading
    expect(on('spic-federal', '2028-12-31', '2029-01-01')).toEqual([]);
    expect(on('spic-regional', '2028-12-31', '2029-01-01')).toEqual([]);
  });

  it('the first month of land, where the title is of the second half of one', () => {
    const titled = (title: string) => {
      const [plot] = FIELDS.landPlots ?? [];
      const plots = plot === undefined ? [] : [{ ...plot, title }];
      return readings('sez.land', {
        ...WHOLE,
        profile: profileOf(inZone({ ...FIELDS, landPlots: plots })),
      });
    };
    expect(titled('2019-05-15')).toEqual([]);
    expect(titled('2019-05-16')).toEqual(['sez.land-first-month']);
  });
});

describe('what is taken on the way is reported', () => {
  const assumed = (...args: Parameters<typeof appraisal>) => appraisal(...args).assumed;

  it('the first profit is sought among the given years', () => {
    const values = { first: 2019, last: 2022, year: 2019 };
    const told = { id: 'first-profit-among-given-years', values };
    expect(assumed('rip')).toEqual([told]);
    expect(assumed('investment-register')).toEqual([told]);
    const none = caseWith({ ...FIELDS, taxableProfit: { 2019: 0 } });
    expect(assumed('rip', none)).toEqual([
      { ...told, values: { first: 2019, last: 2019, year: 'none' } },
    ]);
    expect(assumed('rip', caseWith({ ...FIELDS, taxableProfit: undefined }))).toEqual([]);
  });

  it('a first period before the entry is not before it', () => {
    const c = under({ 'first-period.rip': '2018' });
    const values = { reading: 'first-period.rip', asked: 2018, year: 2019 };
    expect(assumed('rip', c)).toEqual([{ id: 'first-period-not-before-entry', values }]);
    expect(assumed('rip', under({ 'first-period.rip': '2019' }))).toEqual([]);
    expect(assumed('rip', under({ 'first-period.rip': '2020' }))).toEqual([]);
  });

  it('a contract that states no end has the longest term', () => {
    const values = { signed: '2019-01-01', ends: '2028-12-31', years: 10 };
    expect(assumed('spic-federal')).toContainEqual({ id: 'contract-term', values });
    expect(assumed('spic-regional')).toContainEqual({ id: 'contract-term', values });
    const signed = { level: 'federal', signed: '2019-01-01', ends: '2025-12-31' } as const;
    const stated = caseWith({ ...FIELDS, statuses: { specialInvestmentContract: signed } });
    expect(assumed('spic-federal', stated).map(({ id }) => id)).not.toContain('contract-term');
  });
});

describe('a regional investment project of a company', () => {
  const c = caseWith({
    ...FIELDS,
    project: { start: '2017-01-01' },
    capitalInvestment: { 2017: millions(800) },
    taxableProfit: everyYear(2017, 2019, millions(10)),
    company: {
      taxableProfit: everyYear(2017, 2019, millions(20)),
      projectIncomeShare: { 2017: '0.5', 2018: '0.9', 2019: '0.5' },
    },
  });
  const told = (policy = c.policy) =>
    appraisal('rip', { ...c, policy }).assumed.filter(({ id }) => id === 'company-share-too-low');

  it('has no reduced rate in years of too small a share, where there is none by the law', () => {
    expect(told(LAW)).toEqual([{ id: 'company-share-too-low', values: { years: ['2017'] } }]);
    expect(told()).toEqual([]);
    expect(figures('rip', c)).toContain('rip.projectBase');
    expect(figures('rip')).not.toContain('rip.projectBase');
  });

  it('names the figures of its rates, and its cap', () => {
    const [treatment] = appraisal('rip').treatments;
    if (treatment?.tax !== 'income') throw new Error('no rates of income tax');
    expect(treatment.rates(2019)?.federal.figure).toBe('rip.federalRate');
    expect(treatment.rates(2019)?.regional.figure).toBe('rip.regionalRate');
    expect(treatment.rates(2029)).toBeNull();
    expect(treatment.cap).toMatchObject({
      on: 'income',
      base: 'made-to-date',
      baseByReading: true,
      stated: null,
      fromYear: null,
      notionalRate: null,
      from: '2019-01-01',
    });
  });

  it('without its investment stated is in force by the years of either amount, or that is open', () => {
    const inForce = (start: number) => {
      const fields = {
        project: { start: `${start}-01-01` },
        capitalInvestment: undefined,
        taxableProfit: { [start]: millions(10) },
      };
      const { findings } = appraisal('rip', { ...caseWith({ ...FIELDS, ...fields }), policy: LAW });
      return findings.findings?.find(({ id }) => id === 'rip.in-force');
    };
    expect(inForce(2026)?.verdict).toBe('met');
    expect(inForce(2027)).toMatchObject({
      verdict: 'unknown',
      missing: [{ path: 'capitalInvestment', asks: 'value' }],
    });
    expect(inForce(2029)?.verdict).toBe('not-met');
  });
});

describe('the Register by the law', () => {
  const appraised = (start: number, invested: number | undefined) => {
    const fields: Fields = {
      project: { start: `${start}-01-01` },
      capitalInvestment: invested === undefined ? undefined : { [start]: millions(invested) },
      taxableProfit: everyYear(start, start + 4, millions(10)),
    };
    return appraisal('investment-register', { ...caseWith({ ...FIELDS, ...fields }), policy: LAW });
  };
  const isOpen = (start: number, invested: number | undefined) =>
    appraised(start, invested).readings.includes('register-after-2024');

  it('leaves open whether periods after 2024 are kept, where there would be any', () => {
    // two periods of 600 million, three of 1,500 million
    expect(isOpen(2023, 600)).toBe(false);
    expect(isOpen(2023, 1_500)).toBe(true);
    expect(isOpen(2024, 400)).toBe(false);
    expect(isOpen(2024, 600)).toBe(true);
    expect(isOpen(2025, 600)).toBe(false);
    expect(isOpen(2023, undefined)).toBe(false);
  });

  it('has no cap, and asks for the investment that decides its periods', () => {
    expect(appraised(2023, 600).treatments[0]).not.toHaveProperty('cap');
    expect(appraised(2023, undefined).missing).toEqual([
      { path: 'capitalInvestment', asks: 'value' },
    ]);
    const none = caseWith({ ...FIELDS, taxableProfit: undefined });
    expect(appraisal('investment-register', none).missing).toContainEqual({
      path: 'taxableProfit',
      asks: 'value',
    });
    const [treatment] = appraisal('investment-register').treatments;
    if (treatment?.tax !== 'income') throw new Error('no rates of income tax');
    expect(treatment.rates(2019)?.regional.figure).toBe('register.regionalRate');
  });
});

it('property that is exempt to the last year of the edition has used its periods', () => {
  const because = (start: number) => {
    const [treatment] = appraisal(
      'property-exemption',
      caseWith({
        project: { start: `${start}-01-01` },
        capitalInvestment: { [start]: millions(600) },
        property: { immovable: everyYear(start, 2061, 1_000) },
      }),
    ).treatments;
    return treatment?.periods;
  };
  expect(because(2059)).toEqual({ first: 2059, last: 2061, because: 'periods-used' });
  expect(because(2060)).toEqual({ first: 2060, last: 2061, because: 'edition-ends' });
});
