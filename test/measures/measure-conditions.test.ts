import { describe, expect, it } from 'vitest';
import {
  hasStatus,
  holdsNot,
  inRegion,
  invests,
  isInForce,
  ofPayers,
  openSpan,
  type PeriodSpan,
  paysTax,
  programmeInvests,
  windowEndMatters,
  withLaterLastYear,
  withoutLastYear,
} from '../../src/engine/measure/conditions';
import { type Figure, valuesOf } from '../../src/figures/figure';
import type { InForceFigures } from '../../src/figures/policy';
import { allOf, type Finding } from '../../src/kit/finding';
import { type Fields, INVESTOR } from '../profiles';
import { caseWith, roubles } from '../taxes/case';

const ASKED = {
  from: '2009-01-01',
  value: true,
  citation: { text: 'article' },
  standing: 'law',
} as const;

const SOURCE = { citation: ASKED.citation, standing: 'law' };

describe('an amount that must be invested', () => {
  const required = {
    ...ASKED,
    value: roubles(100),
    figure: 'x.minimum',
    decides: 'amount',
  } as const;
  const window = { from: '2019-01-01', to: '2019-12-31', lastYear: 2019 };
  const found = (capitalInvestment?: Fields['capitalInvestment']) =>
    invests('x', caseWith({ capitalInvestment }), required, window);
  const base = {
    id: 'x',
    path: 'capitalInvestment',
    unit: 'roubles',
    required: roubles(100),
    figure: 'x.minimum',
    within: window,
    ...SOURCE,
  };

  it.each([
    ['99.99', { verdict: 'not-met', actual: roubles(99.99), shortfall: 1n }],
    ['100', { verdict: 'met', actual: roubles(100) }],
  ])('is compared with what counts: %s', (amount, expected) => {
    expect(found({ 2019: amount })).toEqual({ ...base, ...expected });
  });

  it('shows what does not count', () => {
    expect(found({ 2018: 7, 2019: 100 })).toEqual({
      ...base,
      verdict: 'met',
      actual: roubles(100),
      leftOut: [{ path: 'capitalInvestment.2018', amount: roubles(7), because: 'before-start' }],
    });
  });

  it('is asked for where nothing is given', () => {
    expect(found(undefined)).toEqual({
      ...base,
      verdict: 'unknown',
      actual: null,
      missing: [{ path: 'capitalInvestment', asks: 'value' }],
    });
  });

  it.each<[string, Fields, Partial<Finding>]>([
    ['below it', { ppeProgramme: { capitalInvestment: '99.99' } }, { verdict: 'not-met' }],
    ['at it', { ppeProgramme: { capitalInvestment: 100 } }, { verdict: 'met' }],
    [
      'known in part, and enough',
      { fixedAssets: [{ id: 'a', putIntoUse: '2019-06-01', cost: 100, lifeMonths: 60 }] },
      { verdict: 'met', actual: roubles(100) },
    ],
    [
      'known in part, and less',
      { fixedAssets: [{ id: 'a', putIntoUse: '2019-06-01', cost: '99.99', lifeMonths: 60 }] },
      {
        verdict: 'unknown',
        actual: null,
        missing: [{ path: 'ppeProgramme.capitalInvestment', asks: 'value' }],
      },
    ],
  ])('of the programme is compared with one %s', (_, fields, expected) => {
    expect(programmeInvests('x', caseWith(fields), required)).toMatchObject({
      id: 'x.capital-investment',
      path: 'ppeProgramme.capitalInvestment',
      required: roubles(100),
      ...expected,
    });
  });
});

describe('a status that must not be held', () => {
  const own = { entry: '2020-01-01', ends: '2022-12-31' };
  const found = (statuses: Fields['statuses']) =>
    holdsNot(caseWith({ statuses }), 'x', ASKED, 'sezResident', own);
  const base = { id: 'x', path: 'statuses.sezResident', unit: 'yes-no', required: false };

  it.each<[string, Fields['statuses'], Partial<Finding>]>([
    ['held', { sezResident: { registered: '2022-12-31' } }, { verdict: 'not-met', actual: true }],
    [
      'held later',
      { sezResident: { registered: '2023-01-01' } },
      { verdict: 'met', actual: false },
    ],
    ['not held', {}, { verdict: 'met', actual: false }],
    [
      'not told of',
      undefined,
      { verdict: 'unknown', missing: [{ path: 'statuses.sezResident', asks: 'yes-no' }] },
    ],
  ])('is looked for: %s', (_, statuses, expected) => {
    expect(found(statuses)).toMatchObject([{ ...base, ...expected }]);
  });

  it('is not looked for where it is not asked', () => {
    expect(holdsNot(caseWith(), 'x', { ...ASKED, value: false }, 'sezResident', own)).toEqual([]);
  });
});

describe('a project', () => {
  it.each([
    ['region', 'met'],
    ['sez', 'met'],
    ['elsewhere', 'not-met'],
    [undefined, 'unknown'],
  ] as const)('stands in the region: %s is %s', (site, verdict) => {
    expect(inRegion('x', caseWith({ project: { site } }), '2019-01-01')).toMatchObject([
      { id: 'x.in-the-region', path: 'project.site', required: true, verdict },
    ]);
  });

  it.each(['income', 'property'] as const)('pays %s tax but under a special regime', (tax) => {
    const under = (specialTaxRegime?: boolean) =>
      caseWith({ investor: { ...INVESTOR, specialTaxRegime } });
    const part: Finding = { id: 'x', verdict: 'met' };
    for (const regime of [false, undefined]) {
      expect(paysTax('x', under(regime), tax, '2019-01-01')).toEqual([]);
      expect(ofPayers(under(regime), tax, '2019-01-01', 'x', part)).toBe(part);
    }
    const c = under(true);
    const { incomeTaxPayer, propertyTaxPayer } = c.policy.baseline;
    const [asked] = { income: incomeTaxPayer, property: propertyTaxPayer }[tax].values;
    const payer = {
      id: 'x.pays-the-tax',
      verdict: 'not-met',
      path: 'investor.specialTaxRegime',
      unit: 'yes-no',
      actual: true,
      required: false,
      citation: asked?.citation,
      standing: asked?.standing,
    } as Finding;
    expect(paysTax('x', c, tax, '2019-01-01')).toEqual([payer]);
    expect(ofPayers(c, tax, '2019-01-01', 'x', part)).toEqual(
      allOf('x.conditions-of-payers', [payer, part]),
    );
  });

  it('has a status, or is taken to obtain it', () => {
    const step = { id: 'step', citation: ASKED.citation, standing: 'law' } as const;
    const base = { id: 'x.status', verdict: 'met', unit: 'day', required: '2019-05-01', ...SOURCE };
    const entered = { entry: '2019-05-01', ends: null };
    expect(hasStatus('x', { ...entered, held: '2019-05-01' }, step)).toEqual({
      ...base,
      actual: '2019-05-01',
    });
    expect(hasStatus('x', { ...entered, held: null }, step)).toEqual({
      ...base,
      actual: null,
      assumed: true,
    });
  });
});

describe('the years of a measure', () => {
  const figureOf = (...values: readonly (number | null)[]): Figure<number | null> => {
    const dated = values.map((value, index) => ({
      ...ASKED,
      from: `${2009 + index}-01-01`,
      value,
    }));
    return {
      name: 'x',
      read: 'period',
      decides: 'bound',
      values: valuesOf({ name: 'x', decides: 'bound' }, dated),
    };
  };
  const figures: InForceFigures = { firstYear: figureOf(2013), lastYear: figureOf(2025, null) };
  const valuesIn = (one: Figure<number | null>) =>
    one.values.map(({ from, value }) => [from, value]);

  it('may lose their end, or have it later', () => {
    const none = withoutLastYear(figures);
    expect(valuesIn(none.lastYear)).toEqual([
      ['2009-01-01', null],
      ['2010-01-01', null],
    ]);
    expect(none.firstYear).toBe(figures.firstYear);
    const later = withLaterLastYear(figures, 3);
    expect(valuesIn(later.lastYear)).toEqual([
      ['2009-01-01', 2028],
      ['2010-01-01', null],
    ]);
    expect(later.firstYear).toBe(figures.firstYear);
    expect(later.lastYear).toMatchObject({ name: 'x', read: 'period' });
  });

  it('show no year of a relief that ends before it begins', () => {
    const found = (...spans: [PeriodSpan, ...PeriodSpan[]]) =>
      isInForce('x', caseWith(), figures, ...spans).actual;
    const span = (first: number, last: number | null): PeriodSpan => ({
      ...openSpan(first),
      lastOf: () => [last, last],
    });
    expect(found(span(2020, 2020))).toBe(2020);
    expect(found(span(2020, null))).toBe(2020);
    expect(found(span(2020, 2019))).toBeNull();
    expect(found(span(2020, 2019), span(2021, 2021))).toBe(2020);
    expect(found({ ...span(2020, 2019), first: undefined })).toBeNull();
    // it could have begun sooner than it does
    expect(found({ ...span(2021, 2022), from: 2020 })).toBe(2021);
    expect(found(span(2021, 2022), { ...span(2020, 2020), first: undefined })).toBeNull();
  });
});

it('the reading of a window’s end matters where something lies on the day on which it parts', () => {
  const matters = (days: readonly string[], invested?: Fields['capitalInvestment']) =>
    windowEndMatters(
      caseWith({ capitalInvestment: invested }),
      '2019-03-01',
      3,
      days.map((day) => ({ day })),
    );
  expect(matters([])).toEqual([]);
  expect(matters(['2022-02-28', '2022-03-02'])).toEqual([]);
  expect(matters(['2022-02-28', '2022-03-01'])).toEqual(['window-end']);
  expect(matters([], [{ day: '2022-03-01', amount: 1 }])).toEqual(['window-end']);
  expect(matters([], [{ day: '2022-02-28', amount: 1 }])).toEqual([]);
  expect(windowEndMatters(caseWith(), '2019-03-01', 3)).toEqual([]);
});
