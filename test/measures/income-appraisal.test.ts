import { describe, expect, it } from 'vitest';
import {
  afterProfit,
  appraiseIncome,
  capByReading,
  type IncomeMeasure,
} from '../../src/engine/measure/income';
import type { TestedPeriods } from '../../src/engine/measure/period-tests';
import type { End } from '../../src/engine/measure/periods';
import type { IncomeTreatment } from '../../src/engine/taxes/treatment';
import { type Figure, valuesOf } from '../../src/figures/figure';
import { type Finding, leavesOf, type MissingFact } from '../../src/kit/finding';
import { everyYear, type Fields } from '../profiles';
import { CAP, caseWith, fixedBases, rateUsed } from '../taxes/case';

const SOURCE = { citation: { text: 'article' }, standing: 'law' } as const;

const yearOf = (value: number | null): Figure<number | null> => ({
  name: 'x',
  read: 'period',
  decides: 'bound',
  values: valuesOf({ name: 'x', decides: 'bound' }, [{ ...SOURCE, from: '2009-01-01', value }]),
});

const between = (first: number | null, last: number | null) => ({
  firstYear: yearOf(first),
  lastYear: yearOf(last),
});

const RATES = { federal: rateUsed(0n), regional: rateUsed(5_0000n) };

/** What ends the relief: so many periods, or a year. */
const periods = (count: number) => (first: number) =>
  [{ year: first + count - 1, because: 'periods-used' }] as const;
const endingIn = (year: number, because: End['because']) => () => [{ year, because }];

/** The first period is known, or is sought from 2019. */
const begun = (year: number | undefined, awaitedFrom: number | null = null) => ({
  year,
  awaitedFrom,
  missing: [],
  assumed: [],
  readings: [],
});

/** Five periods from 2020 on, of a status held since May 2019. */
const MEASURE: IncomeMeasure = {
  id: 'x',
  name: 'rip',
  figures: between(2013, null),
  status: { held: '2019-05-01', entry: '2019-05-01', ends: null },
  first: begun(2020),
  ends: periods(5),
  conditions: [],
  bases: fixedBases(() => undefined),
  rates: () => RATES,
  basis: [],
  readings: [],
  printedReduction: false,
};

const GIVEN: Fields = { taxableProfit: everyYear(2019, 2022, 1_000) };
const NO_PROFIT: Fields = { taxableProfit: undefined };

const appraised = (part: Partial<IncomeMeasure> = {}, fields: Fields = GIVEN) =>
  appraiseIncome(caseWith(fields), { ...MEASURE, ...part });

const treated = (...of: Parameters<typeof appraised>) => {
  const [first] = appraised(...of).treatments;
  return first as IncomeTreatment | undefined;
};

const verdicts = (...of: Parameters<typeof appraised>) =>
  Object.fromEntries(leavesOf(appraised(...of).findings).map(({ id, verdict }) => [id, verdict]));

const fact = (path: string): MissingFact => ({ path, asks: 'value' });

describe('the periods of a relief from income tax', () => {
  it.each<[string, Partial<IncomeMeasure>, object]>([
    ['end with its own', {}, { first: 2020, last: 2024, because: 'periods-used' }],
    [
      'end with the last year of the measure',
      { figures: between(2013, 2022) },
      { first: 2020, last: 2022, because: 'last-year' },
    ],
    [
      'end with the edition',
      { ends: () => [] },
      { first: 2020, last: 2061, because: 'edition-ends' },
    ],
  ])('%s', (_, part, expected) => {
    expect(treated(part)?.periods).toEqual(expected);
  });

  it.each<[string, Partial<IncomeMeasure>, Fields, object | null | undefined]>([
    ['no first period that is waited for', { first: begun(undefined) }, GIVEN, undefined],
    ['one that is waited for', { first: begun(undefined, 2019) }, GIVEN, null],
    ['one that no profit is given for', { first: begun(undefined, 2019) }, NO_PROFIT, undefined],
    ['no end that is known', { ends: null }, GIVEN, undefined],
  ])('are none with %s', (_, part, fields, expected) => {
    const treatment = treated(part, fields);
    expect(treatment === undefined ? undefined : treatment.periods).toBe(expected);
  });
});

describe('the treatment of a measure', () => {
  it('has its rates in years of the measure that pass', () => {
    const tests = () => ({
      findings: [],
      passes: (year: number) => year !== 2021,
      missing: [],
      basis: [],
    });
    const { rates } = treated({ tests, figures: between(2020, 2022) }) ?? expect.fail();
    expect([2019, 2020, 2021, 2022, 2023].map((year) => rates(year))).toEqual([
      null,
      RATES,
      null,
      RATES,
      null,
    ]);
  });

  it('has a cap and limits where the measure has', () => {
    expect(treated()).not.toHaveProperty('cap');
    expect(treated()).not.toHaveProperty('limits');
    const limits = [{ budgets: ['regional'], most: 4, counts: 'periods' }] as const;
    expect(treated({ cap: CAP, limits })).toMatchObject({ tax: 'income', cap: CAP, limits });
  });

  it('waits from the year of the first period', () => {
    expect(treated({ first: begun(2020, 2019) })?.awaitedFrom).toBe(2019);
  });
});

describe('the tests of a measure', () => {
  const asked = (...[part, fields]: Parameters<typeof appraised>) => {
    const calls: unknown[] = [];
    const tests = (years: unknown): TestedPeriods => {
      calls.push(years);
      const missing = [fact('wage')];
      return { findings: [], passes: () => true, missing, basis: [], readings: ['of-tests'] };
    };
    const found = appraised({ ...part, tests }, fields);
    return { years: calls, found };
  };
  const years = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index);

  it('are of its periods, where they are known', () => {
    const { found, years: calls } = asked();
    expect(calls).toEqual([years(2020, 2024)]);
    expect(found.missing).toEqual([fact('wage')]);
    expect(found.readings).toEqual(['of-tests']);
  });

  const unknown = fact('fact');

  it.each<[string, Partial<IncomeMeasure>, Fields, object]>([
    [
      // from 2023, the year after the last profit, to the last of five periods from 2061
      'a first period that is sought',
      { first: { ...begun(undefined, 2019), missing: [unknown] } },
      GIVEN,
      { unknownFor: [unknown], possible: years(2023, 2061), certain: undefined },
    ],
    [
      'a first period that is sought while a contract lasts',
      { first: begun(undefined, 2019), ends: endingIn(2030, 'contract-ends') },
      GIVEN,
      { unknownFor: [], possible: years(2023, 2030), certain: undefined },
    ],
    [
      'a first period without a profit',
      { first: begun(undefined, 2019), ends: endingIn(2030, 'contract-ends') },
      NO_PROFIT,
      {
        unknownFor: [fact('taxableProfit')],
        possible: years(2019, 2030),
        certain: undefined,
      },
    ],
    [
      'an end that is not known',
      { ends: null, missing: [unknown] },
      GIVEN,
      { unknownFor: [unknown], possible: years(2020, 2061), certain: 2020 },
    ],
    [
      'an end that is known at the most',
      { ends: null, endsAtMost: periods(3) },
      GIVEN,
      { unknownFor: [], possible: years(2020, 2022), certain: 2020 },
    ],
    [
      'an end that is known at the most, by the end of the status alone',
      { ends: null, endsAtMost: endingIn(2022, 'status-ends') },
      GIVEN,
      { unknownFor: [], possible: years(2020, 2061), certain: 2020 },
    ],
  ])('are of the years that may be, for %s', (_, part, fields, expected) => {
    expect(asked(part, fields).years).toEqual([expected]);
  });
});

describe('the conditions of a measure on income tax', () => {
  it('are the region, the status, its own, and that it is in force', () => {
    const own: Finding = { id: 'x.own', verdict: 'unknown' };
    expect(verdicts({ conditions: [own] })).toEqual({
      'x.in-the-region': 'met',
      'x.status': 'met',
      'x.own': 'unknown',
      'x.in-force': 'met',
    });
  });

  it.each<[string, Partial<IncomeMeasure>, Finding['verdict']]>([
    ['a period in its years', { figures: between(2024, 2024) }, 'met'],
    ['none in its years', { figures: between(2025, 2025) }, 'not-met'],
    // the status is looked at by a condition of its own
    [
      'one that the status alone cuts off',
      { figures: between(2025, 2025), ends: endingIn(2024, 'status-ends') },
      'met',
    ],
    ['an end that may come at once', { figures: between(2025, 2025), ends: null }, 'unknown'],
    [
      'an end that comes too soon at the most',
      { figures: between(2025, 2025), ends: null, endsAtMost: periods(5) },
      'not-met',
    ],
  ])('with %s it is in force: %#', (_, part, verdict) => {
    expect(verdicts(part)['x.in-force']).toBe(verdict);
  });

  it('may say themselves whether it is in force', () => {
    const inForce = () => ({ id: 'x.other', verdict: 'not-met' }) as const;
    expect(verdicts({ inForce })).toMatchObject({ 'x.other': 'not-met' });
    expect(verdicts({ inForce })).not.toHaveProperty('x.in-force');
  });

  const ended = { ...MEASURE.status, ends: '2024-12-31' };
  const sought = begun(undefined, 2019);

  it.each<[string, Partial<IncomeMeasure>, Finding['verdict'] | undefined]>([
    ['without an end of the status', {}, undefined],
    ['before its end', { status: ended }, 'met'],
    ['after its end', { status: ended, first: begun(2025) }, 'not-met'],
    ['in a year that is sought', { status: ended, first: sought }, 'unknown'],
    [
      'in a year that is sought while a contract lasts',
      { status: ended, first: sought, ends: endingIn(2024, 'contract-ends') },
      'met',
    ],
    [
      'in a year that is sought after another end',
      { status: ended, first: sought, ends: endingIn(2024, 'periods-used') },
      'unknown',
    ],
    [
      'in a year that is sought, where a contract lasts longer than the edition',
      { status: ended, first: sought, ends: endingIn(2070, 'contract-ends') },
      'unknown',
    ],
  ])('hold while the status does: it begins %s', (_, part, verdict) => {
    expect(verdicts(part)['x.while-held']).toBe(verdict);
  });

  it('ask for the profit that would tell the first period, or for the investment', () => {
    const missing = (part: Partial<IncomeMeasure>, fields?: Fields) =>
      leavesOf(appraised(part, fields).findings).flatMap((one) => one.missing ?? []);
    const status = ended;
    // the first profit may come in 2023 or later
    expect(missing({ status, first: sought })).toEqual([
      { path: 'taxableProfit.2023', asks: 'later-years' },
    ]);
    expect(missing({ status, first: sought }, NO_PROFIT)).toEqual([
      { path: 'taxableProfit', asks: 'value' },
    ]);
    expect(missing({ figures: between(2025, 2025), ends: null })).toEqual([
      { path: 'capitalInvestment', asks: 'value' },
    ]);
  });
});

describe('what an appraisal rests on', () => {
  it('is asked for, assumed and read in the order of its parts', () => {
    const status = { ...MEASURE.status, ends: '2024-12-31' };
    const assumption = (id: string) => ({ id, values: {} }) as const;
    const first = {
      ...begun(undefined, 2019),
      missing: [fact('first')],
      assumed: [assumption('of-first')],
      readings: ['of-first'],
    };
    const part = {
      status,
      first,
      missing: [fact('own')],
      assumed: [assumption('own')],
      readings: ['own'],
    } as unknown as Partial<IncomeMeasure>;
    const found = appraised(part, NO_PROFIT);
    expect(found.missing.map(({ path }) => path)).toEqual(['taxableProfit', 'first', 'own']);
    expect(found.assumed.map(({ id }) => id)).toEqual(['of-first', 'own', 'status-ends']);
    expect(found.readings).toEqual(['of-first', 'own']);
    expect(appraised()).toMatchObject({ missing: [], assumed: [], readings: [] });
  });

  it.each<[string, Partial<IncomeMeasure>, readonly string[]]>([
    ['no printed reduction', {}, []],
    ['one in 2017-2024', { printedReduction: true }, ['regional-rate-2017-2024']],
    ['one after them', { printedReduction: true, first: begun(2025) }, []],
    ['one of periods that are not known', { printedReduction: true, ends: null }, []],
  ])('is the reading of the regional rate with %s', (_, part, readings) => {
    expect(appraised(part).readings).toEqual(readings);
  });

  it.each([
    ['made-to-date', 'clip'],
    ['planned-total', 'ends'],
  ] as const)('is a cap by its readings: %s, %s', (base, year) => {
    const c = {
      ...caseWith(),
      readings: { ...caseWith().readings, 'cap-base': base, 'cap-year': year },
    };
    const share = { ...SOURCE, from: '2009-01-01', value: 50_0000n };
    expect(capByReading(c, share, '2019-05-01')).toEqual({
      share: 50_0000n,
      base,
      baseByReading: true,
      stated: null,
      on: 'income',
      fromYear: null,
      notionalRate: null,
      year,
      from: '2019-05-01',
      ...SOURCE,
    });
  });

  it('is a first profit sought after the given years', () => {
    expect(afterProfit(caseWith(GIVEN))).toBe(2023);
    expect(afterProfit(caseWith())).toBe(0);
  });
});
