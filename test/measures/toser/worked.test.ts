import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/answer/results/assessment';
import { assess } from '../../../src/questions/assess/assess';
import { plan } from '../../../src/questions/plan/plan';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';
import { command } from '../../cli/fake';
import { profileOf } from '../../profile/document';
import { RESIDENT, registered, residentWith, yearly } from './resident';

type Readings = { readonly [id: string]: string };

const toserOf = (document: ProfileDocument, readings: Readings = {}) => {
  const { measures } = assess(profileOf(document), { edition: 'law', readings });
  const found = measures.find(({ id }) => id === 'toser');
  if (found === undefined) throw new Error('no toser');
  return found;
};

const partOf = (document: ProfileDocument, id: string, readings: Readings = {}): Outcome => {
  const part = toserOf(document, readings).parts?.find((one) => one.id === id);
  if (part === undefined) throw new Error(`no ${id}`);
  return part;
};

const sumOf = (document: ProfileDocument, id: string, readings: Readings = {}) =>
  partOf(document, id, readings).sums.total;

const linesOf = (document: ProfileDocument, id: string, year: number, readings: Readings = {}) =>
  (partOf(document, id, readings).lines ?? [])
    .filter((line) => line.year === year)
    .map(({ relief }) => relief);

describe('a resident of Sosensky from March 2019', () => {
  test('is eligible, with every relief', () => {
    expect(toserOf(RESIDENT).verdict).toBe('eligible');
    expect(toserOf(RESIDENT).sums.total).toBe('165006500');
  });

  test.each([
    [2019, ['10080000']],
    [2020, ['13440000']],
    [2026, ['13440000']],
    [2027, ['12320000']],
    [2028, []],
  ] as const)('saves contributions in %d', (year, relief) => {
    expect(linesOf(RESIDENT, 'toser.contributions', year)).toEqual(relief);
  });

  test.each([
    [2019, []],
    [2020, ['900000', '5100000']],
    [2024, ['900000', '5100000']],
    [2025, ['0', '2100000']],
    [2027, ['0', '2100000']],
    [2028, []],
  ] as const)('saves income tax in %d', (year, relief) => {
    expect(linesOf(RESIDENT, 'toser.income', year)).toEqual(relief);
  });

  test.each([
    [2019, ['1386000']],
    [2020, ['2376000']],
    [2024, ['660000']],
    [2026, ['252000']],
    [2028, []],
  ] as const)('saves property tax in %d', (year, relief) => {
    expect(linesOf(RESIDENT, 'toser.property', year)).toEqual(relief);
  });

  test.each([
    [2019, ['125000']],
    [2020, ['150000']],
    [2027, ['137500']],
    [2028, []],
  ] as const)('saves land tax in %d', (year, relief) => {
    expect(linesOf(RESIDENT, 'toser.land', year)).toEqual(relief);
  });

  test('has these sums', () => {
    const sums = ['income', 'property', 'land', 'contributions'].map((part) =>
      sumOf(RESIDENT, `toser.${part}`),
    );
    expect(sums).toEqual(['36300000', '10914000', '1312500', '116480000']);
  });

  test('has greater ones where only the term of each part ends it', () => {
    const term = { 'toser.end': 'term' };
    const toTwentyNine = (id: string) =>
      (partOf(RESIDENT, id, term).lines ?? [])
        .filter(({ year }) => year <= 2029)
        .reduce((sum, { relief }) => sum + Number(relief), 0);
    expect(
      ['contributions', 'income', 'property', 'land'].map((part) => toTwentyNine(`toser.${part}`)),
    ).toEqual([134_400_000, 40_500_000, 10_998_000, 1_625_000]);
  });

  test('pays income tax on what it saves', () => {
    const { best } = plan(profileOf(RESIDENT), {
      edition: 'law',
      unconfirmed: true,
      unknown: true,
      among: ['toser.income', 'toser.property', 'toser.land', 'toser.contributions'],
    });
    expect(best.elements).toEqual([
      'toser.income',
      'toser.property',
      'toser.land',
      'toser.contributions',
    ]);
    const of2025 = best.taxes.filter(({ year }) => year === 2025);
    const sum = (part: 'before' | 'after', tax: string) =>
      of2025.filter((one) => one.tax === tax).reduce((all, one) => all + Number(one[part]), 0);
    expect(sum('before', 'income')).toBe(7_500_000);
    expect(sum('after', 'income')).toBe(7_941_240);
    const saved = of2025.reduce(
      (all, { after, before }) => all + Number(before) - Number(after),
      0,
    );
    expect(saved).toBe(13_676_760);
  });
});

describe('the tariff of the payer', () => {
  const small = residentWith({ investor: { smeCategory: 'small' } });

  test('of a small enterprise saves less', () => {
    expect(linesOf(small, 'toser.contributions', 2020)).toEqual(['8327550']);
    expect(linesOf(small, 'toser.contributions', 2022)).toEqual(['6940200']);
  });

  test('that is not known leaves out the years in which it matters', () => {
    const { smeCategory: _, ...investor } = RESIDENT.investor ?? {};
    const unknown: ProfileDocument = { ...RESIDENT, investor };
    expect(linesOf(unknown, 'toser.contributions', 2019)).toEqual(['10080000']);
    expect(linesOf(unknown, 'toser.contributions', 2020)).toEqual([]);
    expect(partOf(unknown, 'toser.contributions').missing).toEqual([
      { path: 'investor.smeCategory', asks: 'value', for: 'lines' },
    ]);
  });

  test('on jobs that are given to a year before the last is noted', () => {
    const note = (document: ProfileDocument) =>
      assess(profileOf(document), { edition: 'law' }).assumptions.find(
        ({ id }) => id === 'payroll-given-to',
      )?.values;
    const to = (last: number) => residentWith({ project: { jobs: yearly(2019, last, 100) } });
    expect(note(to(2027))).toBeUndefined();
    expect(note(to(2026))).toEqual({ last: 2026, until: 2027 });
  });

  test('above the limits of 2019, with a whole year of relief', () => {
    const high = {
      ...registered('2018-12-15'),
      project: {
        ...registered('2018-12-15').project,
        jobs: yearly(2018, 2019, 10),
        averageMonthlyWage: yearly(2018, 2019, 120_000),
      },
    };
    const [line] = (partOf(high, 'toser.contributions').lines ?? []).filter(
      ({ year }) => year === 2019,
    );
    expect([line?.taxBefore, line?.taxAfter]).toEqual(['3805250', '834150']);
  });
});

describe('a resident excluded in August 2023', () => {
  const excluded = registered('2019-03-15', '2023-08-20');

  test('has relief to the end of June', () => {
    expect(linesOf(excluded, 'toser.income', 2023)).toEqual(['450000', '2550000']);
    expect(linesOf(excluded, 'toser.property', 2023)).toEqual(['766615']);
    expect(linesOf(excluded, 'toser.land', 2023)).toEqual(['75000']);
    expect(linesOf(excluded, 'toser.contributions', 2023)).toEqual(['6720000']);
  });

  test('has none later', () => {
    const last = Math.max(...toserOf(excluded).sums.byYear.map(({ year }) => year));
    expect(last).toBe(2023);
  });

  test('has half of the year on yearly values of property', () => {
    const valued = { ...excluded, property: { immovable: yearly(2019, 2025, 100_000_000) } };
    expect(linesOf(valued, 'toser.property', 2022)).toEqual(['2200000']);
    expect(linesOf(valued, 'toser.property', 2023)).toEqual(['1100000']);
    expect(linesOf(valued, 'toser.property', 2024)).toEqual([]);
  });

  test('has none at all where the quarter is that of the registration', () => {
    const never = registered('2019-05-15', '2019-06-20');
    expect(toserOf(never).sums.total).toBe('0');
  });
});

describe('readings', () => {
  test('name another first period', () => {
    expect(sumOf(RESIDENT, 'toser.income', { 'first-period.toser': '2021' })).toBe('35700000');
  });

  test('give land tax five years', () => {
    expect(sumOf(RESIDENT, 'toser.land', { 'toser.land-term': '5' })).toBe('750000');
  });
});

describe('the first period', () => {
  const LOSS = { 2019: -1, 2020: 0, 2021: 0, 2022: 0, 2023: 30_000_000 };

  test('comes after three years without a profit', () => {
    const late = residentWith({ taxableProfit: LOSS });
    expect(partOf(late, 'toser.income').periods?.first).toBe(2022);
  });

  test.each([
    ['499999999.99', 2022],
    [500_000_000, 2023],
  ] as const)('of an investment of %s, in %d', (amount, first) => {
    const invested = residentWith({
      capitalInvestment: [{ day: '2019-06-01', amount, kind: 'buildings' }],
      taxableProfit: LOSS,
    });
    expect(partOf(invested, 'toser.income').periods?.first).toBe(first);
  });

  test('is not known where later years may have a profit', () => {
    const open = residentWith({ taxableProfit: { 2019: -1, 2020: 0 } });
    expect(partOf(open, 'toser.income').missing).toEqual([
      { path: 'taxableProfit.2021', asks: 'later-years', for: 'lines' },
    ]);
  });

  test('is no year before the registration', () => {
    const earlier = residentWith({ taxableProfit: yearly(2018, 2025, 30_000_000) });
    expect(partOf(earlier, 'toser.income').periods?.first).toBe(2019);
  });
});

describe('conditions', () => {
  const verdictOf = (document: ProfileDocument, id: string): string | undefined => {
    const find = (
      findings: readonly { readonly id: string; readonly verdict: string }[] | undefined,
    ): string | undefined => {
      for (const one of findings ?? []) {
        if (one.id === id) return one.verdict;
        const within = find((one as { findings?: typeof findings }).findings);
        if (within !== undefined) return within;
      }
      return undefined;
    };
    const measure = toserOf(document);
    return find([measure.findings, ...(measure.parts ?? []).map((part) => part.findings)]);
  };

  test.each([
    ['2499999.99', 'not-met'],
    ['2500000', 'met'],
  ])('an investment of %s is %s', (amount, verdict) => {
    const invested = residentWith({ capitalInvestment: [{ day: '2020-03-15', amount }] });
    expect(verdictOf(invested, 'toser.capital-investment')).toBe(verdict);
  });

  test('an investment of the day after the anniversary does not count', () => {
    const invested = residentWith({
      capitalInvestment: [{ day: '2020-03-16', amount: 2_500_000 }],
    });
    expect(verdictOf(invested, 'toser.capital-investment')).toBe('not-met');
  });

  test.each([
    [9, 'unknown'],
    [10, 'met'],
  ])('%d jobs are %s', (jobs, verdict) => {
    const staffed = residentWith({ project: { jobs: { 2019: 0, 2020: jobs } } });
    expect(verdictOf(staffed, 'toser.jobs')).toBe(verdict);
  });

  test.each([
    ['2020-11-16', 'met'],
    ['2020-11-17', 'unknown'],
    ['2020-11-30', 'unknown'],
    ['2020-12-01', 'not-met'],
    ['2021-12-31', 'not-met'],
    ['2022-01-01', 'unknown'],
  ])('the status of %s is in time: %s', (day, verdict) => {
    expect(verdictOf(registered(day), 'toser.status-in-time')).toBe(verdict);
  });

  test.each([
    ['2021-02-26', 'met'],
    ['2022-03-15', 'met'],
    ['2022-03-16', 'unknown'],
  ])('in Kondrovo the status of %s is in time: %s', (day, verdict) => {
    const document = registered(day);
    const there = {
      ...document,
      project: { ...document.project, site: 'toser-kondrovo' as const },
    };
    expect(verdictOf(there, 'toser.status-in-time')).toBe(verdict);
  });

  test.each([
    ['toser-sosensky', '2017-11-15', 'not-met'],
    ['toser-sosensky', '2017-11-16', 'met'],
    ['toser-sosensky', '2027-11-16', 'met'],
    ['toser-sosensky', '2027-11-17', 'not-met'],
    ['toser-kondrovo', '2019-03-14', 'not-met'],
    ['toser-kondrovo', '2019-03-15', 'unknown'],
    ['toser-kondrovo', '2021-02-25', 'unknown'],
    ['toser-kondrovo', '2021-02-26', 'met'],
  ] as const)('in %s a registration of %s is in force: %s', (site, day, verdict) => {
    const document = registered(day);
    const there = { ...document, project: { ...document.project, site } };
    expect(verdictOf(there, 'toser.in-force')).toBe(verdict);
  });

  test('a stated day of creation moves them all', () => {
    const document = registered('2020-05-10');
    const stated = {
      ...document,
      project: {
        ...document.project,
        site: 'toser-kondrovo' as const,
        territoryCreated: '2020-05-10',
      },
    };
    expect(verdictOf(stated, 'toser.in-force')).toBe('met');
    const before = { ...stated, project: { ...stated.project, territoryCreated: '2020-05-11' } };
    expect(verdictOf(before, 'toser.in-force')).toBe('not-met');
  });

  test.each([
    ['2026-03-31', 'met'],
    ['2026-04-01', 'unknown'],
  ])('a registration of %s is matched by investment: %s', (day, verdict) => {
    expect(verdictOf(registered(day), 'toser.matched-by-investment')).toBe(verdict);
  });

  test.each([
    ['toser.on-a-site', residentWith({ project: { site: 'region' } })],
    ['toser.registered-there', residentWith({ investor: { registeredInToser: false } })],
    ['toser.no-subdivision-outside', residentWith({ investor: { subdivisionOutsideToser: true } })],
    ['toser.allowed-activity', residentWith({ project: { activity: { toserAllowed: false } } })],
    ['toser.not-the-main-employer', residentWith({ investor: { mainEmployerOfTown: true } })],
    ...(
      [
        ['toser.no-rip', { rip: { included: '2020-01-01' } }],
        ['toser.no-sez', { sezResident: { registered: '2020-01-01' } }],
        [
          'toser.no-contract',
          { specialInvestmentContract: { level: 'federal', signed: '2019-08-13' } },
        ],
      ] as const
    ).map(
      ([id, held]) => [id, residentWith({ statuses: { ...RESIDENT.statuses, ...held } })] as const,
    ),
  ] as const)('%s alone refuses residency', (id, document) => {
    expect(verdictOf(document, id)).toBe('not-met');
    expect(toserOf(document).verdict).toBe('ineligible');
  });

  test('a contract signed on 12 August 2019 does not', () => {
    const document = residentWith({
      statuses: {
        ...RESIDENT.statuses,
        specialInvestmentContract: { level: 'federal', signed: '2019-08-12' },
      },
    });
    expect(verdictOf(document, 'toser.no-contract')).toBe('met');
  });

  test('a special tax regime leaves land tax and contributions', () => {
    const special = residentWith({ investor: { specialTaxRegime: true } });
    const verdicts = (toserOf(special).parts ?? []).map(({ id, verdict }) => [id, verdict]);
    expect(verdicts).toEqual([
      ['toser.income', 'ineligible'],
      ['toser.property', 'ineligible'],
      ['toser.land', 'eligible'],
      ['toser.contributions', 'eligible'],
    ]);
  });
});

describe('in an edition that does not offer it', () => {
  test('it is not judged, and asked for by name it is noted', () => {
    const profile = profileOf(RESIDENT);
    expect(assess(profile).measures.map(({ id }) => id)).not.toContain('toser');
    const asked = assess(profile, { measures: ['toser'] });
    expect(asked.measures).toEqual([]);
    expect(asked.warnings).toContainEqual({
      id: 'not-in-this-edition',
      measures: ['toser'],
      values: { edition: 'brochure-2019' },
    });
  });

  test.each([
    ['en', /does not have what was asked for: territory resident's land tax; no package has it/],
    [
      'ru',
      /нет того, что указано: льгота резидента территории по земельному налогу; ни в один пакет/,
    ],
  ] as const)(
    'nor chosen, which a plan says where it was to choose it (%s)',
    async (lang, sentence) => {
      const profile = profileOf(RESIDENT);
      const note = (among: readonly string[]) =>
        plan(profile, { among }).warnings.filter(({ id }) => id === 'not-in-this-edition');
      expect(note(['rip'])).toEqual([]);
      const asked = ['rip', 'toser.land'];
      const values = { edition: 'brochure-2019', elements: ['toser.land'] };
      expect(note(asked)).toEqual([{ id: 'not-in-this-edition', values }]);
      const files = { 'p.json': JSON.stringify(RESIDENT) };
      const chosen = asked.flatMap((id) => ['--among', id]);
      const { out } = await command(['plan', 'p.json', ...chosen, '--lang', lang], { files });
      expect(out.replace(/\s+/g, ' ')).toMatch(sentence);
    },
  );
});
