import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/engine/facts/case';
import type { LandPlot } from '../../../src/profile/document';
import { LAW } from '../../../src/regions/kaluga/editions/law/index';
import { treated } from '../sez/appraised';
import { appraised, figuresOf, residentCase, residentOf } from './appraised';
import { RESIDENT, registered, residentWith } from './resident';

const land = (c: Case) => appraised('toser.land', c);
const treatment = (c: Case) => treated(land(c), 'land');

/** Months since the year 0. */
const month = (year: number, calendarMonth: number): number => year * 12 + calendarMonth - 1;

const TERM = { 'toser.end': 'term' } as const;
const FIVE = { 'toser.land-term': '5' } as const;
const TEN = { 'toser.land-term': '10' } as const;

const plot = (title: string, fields: Partial<LandPlot> = {}): LandPlot => ({
  id: title,
  cadastralValue: 10_000_000,
  rate: '0.015',
  title,
  ...fields,
});
const owning = (...landPlots: LandPlot[]) => residentWith({ landPlots });

const LAST_DAY = 'toser.territories.toser-sosensky.lastDay';
const FIRST_YEAR = 'toser.territories.toser-sosensky.landFirstYear';

describe('the months of the relief', () => {
  test('are those of residency, to the last of the territory', () => {
    expect(treatment(residentCase())).toMatchObject({
      periods: { first: 2019, last: 2027, because: 'territory-ends' },
      plots: [
        {
          id: 'Plot',
          value: 1_000_000_000n,
          rate: 15_000n,
          ownedFrom: month(2018, 1),
          exempt: { from: month(2019, 3), to: month(2027, 12) },
        },
      ],
    });
    expect(treatment(residentCase()).rate(2020)).toMatchObject({
      rate: 0n,
      figure: 'toser.landRate',
    });
  });

  test.each([
    [{ ...FIVE }, 2024, 3, 2024, 'periods-used'],
    [{ ...TEN }, 2027, 12, 2027, 'territory-ends'],
    [{ ...TEN, ...TERM }, 2029, 3, 2029, 'periods-used'],
    [{ ...TERM }, LAW.years.last + 1, 1, LAW.years.last, 'edition-ends'],
  ])('end by readings %j', (readings, year, calendarMonth, last, because) => {
    const { periods, plots } = treatment(residentCase(RESIDENT, readings));
    expect(plots.map(({ exempt }) => exempt.to)).toEqual([month(year, calendarMonth)]);
    expect(periods).toEqual({ first: 2019, last, because });
  });

  test.each([
    ['2023-08-20', 2023, 7, 2023],
    ['2024-01-31', 2024, 1, 2023],
    ['2024-04-15', 2024, 4, 2024],
  ])('end before the quarter of an exclusion on %s', (day, year, calendarMonth, last) => {
    const c = residentCase(registered('2019-03-15', day));
    expect(treatment(c).periods).toEqual({ first: 2019, last, because: 'status-ends' });
    expect(treatment(c).plots[0]?.exempt.to).toBe(month(year, calendarMonth));
    expect(land(c).assumed).toMatchObject([{ id: 'excluded-from-quarter' }]);
  });

  test('of two ends in one month name the term of the relief first, then the status', () => {
    // Five years from April 2019 and an exclusion both end with March 2024.
    const five = residentCase(registered('2019-04-15', '2024-04-15'), FIVE);
    expect(treatment(five).periods.because).toBe('periods-used');
    // The territory that was created on 2017-12-16 and an exclusion both end with December 2027.
    const document = registered('2019-04-15', '2028-01-15');
    const both = { ...document, project: { ...document.project, territoryCreated: '2017-12-16' } };
    expect(treatment(residentCase(both)).periods.because).toBe('status-ends');
  });

  test.each([
    // Kondrovo has the relief from 2021 on, and ends in March 2029.
    ['2019-04-01', 2021, 1],
    ['2020-12-31', 2021, 1],
    ['2021-03-01', 2021, 3],
  ])('in Kondrovo from %s on begin no earlier than 2021', (day, year, calendarMonth) => {
    const { plots } = treatment(residentCase(residentOf('toser-kondrovo', day)));
    expect(plots[0]?.exempt).toEqual({ from: month(year, calendarMonth), to: month(2029, 4) });
  });
});

describe('a plot', () => {
  test.each([
    ['2020-05-15', 2020, 5],
    ['2020-05-16', 2020, 6],
    ['2027-11-15', 2027, 11],
  ])('of %s has no tax from its first month on', (title, year, calendarMonth) => {
    const { periods, plots } = treatment(residentCase(owning(plot(title))));
    const from = month(year, calendarMonth);
    expect(plots).toMatchObject([{ ownedFrom: from, exempt: { from, to: month(2027, 12) } }]);
    expect(periods.first).toBe(year);
  });

  test('that is bought after the last month has no relief, but may have it by the term', () => {
    const late = residentCase(owning(plot('2027-11-16')));
    expect(land(late)).toMatchObject({ treatments: [], missing: [], readings: ['toser.end'] });
    expect(land(late).findings.verdict).toBe('met');
  });

  test('that is the earliest gives the first period', () => {
    const c = residentCase(owning(plot('2022-02-01'), plot('2020-02-01')));
    expect(treatment(c).periods.first).toBe(2020);
    expect(treatment(c).plots.map(({ id }) => id)).toEqual(['2022-02-01', '2020-02-01']);
  });

  test('is asked for its rate, unless no rate makes a tax of half a rouble', () => {
    const { rate: _, ...unrated } = plot('2020-02-01');
    const c = residentCase(owning(unrated, plot('2021-02-01')));
    expect(land(c).missing).toEqual([{ path: 'landPlots[0].rate', asks: 'value' }]);
    expect(treatment(c).plots.map(({ id }) => id)).toEqual(['2021-02-01']);
    expect(land(c).readings).toEqual(['toser.end', 'toser.land-term']);
    const alone = (cadastralValue: string) =>
      land(residentCase(owning({ ...unrated, cadastralValue })));
    expect(alone('0.49').missing).toEqual([]);
    expect(alone('0.5').missing).toHaveLength(1);
    expect(alone('0.5').treatments).toEqual([]);
  });
});

describe('its finding', () => {
  test.each([
    [undefined, { verdict: 'unknown', missing: [{ path: 'landPlots', asks: 'value' }] }],
    [[], { verdict: 'not-met', unit: 'count', actual: 0, required: 1 }],
    [[plot('2020-02-01')], { verdict: 'met', unit: 'count', actual: 1, required: 1 }],
  ])('on the plots %j', (landPlots, expected) => {
    const { landPlots: _, ...document } = RESIDENT;
    const owned = landPlots === undefined ? document : { ...document, landPlots };
    const found = land(residentCase(owned)).findings;
    expect(found).toMatchObject({ id: 'toser.land.plot', ...expected });
    if (landPlots !== undefined) expect(found.citation?.id).toBe('toser-portal');
  });

  /** Excluded in the quarter of its registration, with some plots. */
  const never = (landPlots: LandPlot[] | undefined) => {
    const { landPlots: _, ...document } = registered('2019-05-15', '2019-06-20');
    return residentCase(landPlots === undefined ? document : { ...document, landPlots });
  };

  test('is that residency ends too early, where the relief has no month', () => {
    expect(land(never([plot('2020-02-01')]))).toMatchObject({
      findings: {
        id: 'toser.land.while-held',
        verdict: 'not-met',
        unit: 'day',
        actual: '2019-03-31',
        citation: { id: 'toser-resident' },
      },
      treatments: [],
      missing: [],
    });
  });

  test.each([
    ['2019-03-31', '2019-04-01', 'toser.land.plot'],
    ['2019-04-01', '2019-04-02', 'toser.land.while-held'],
  ])('asks for a month between %s and %s', (day, excluded, id) => {
    expect(land(residentCase(registered(day, excluded))).findings.id).toBe(id);
  });

  test('is on the plots where there are none, though residency ends too early', () => {
    expect(land(never(undefined)).findings).toMatchObject({
      id: 'toser.land.plot',
      verdict: 'unknown',
    });
    expect(land(never([])).findings).toMatchObject({ id: 'toser.land.plot', verdict: 'not-met' });
  });
});

describe('what it rests on', () => {
  test.each([
    [{}, [FIRST_YEAR, LAST_DAY]],
    [FIVE, ['toser.landMonthsShort', FIRST_YEAR, LAST_DAY]],
    [TEN, ['toser.landMonthsLong', FIRST_YEAR, LAST_DAY]],
  ])('under %j', (readings, figures) => {
    const c = residentCase(RESIDENT, readings);
    expect(figuresOf(land(c))).toEqual(figures);
    expect(land(c)).toMatchObject({ missing: [], assumed: [] });
  });

  // Registered in March of a year; the territory ends in November 2027.
  test.each([
    ['2019', {}, ['toser.end', 'toser.land-term']],
    // Five years end in February 2024, whatever ends the others.
    ['2019', FIVE, ['toser.land-term']],
    ['2019', TEN, ['toser.end', 'toser.land-term']],
    ['2019', TERM, ['toser.end', 'toser.land-term']],
    // Five years end in February 2028, after the territory.
    ['2023', {}, ['toser.end']],
    ['2023', FIVE, ['toser.end']],
    ['2023', TERM, ['toser.end', 'toser.land-term']],
  ])('from %s under %j: the readings that change a month of a plot', (year, readings, expected) => {
    const statuses = { toserResident: { registered: `${year}-03-15` } };
    expect(land(residentCase(residentWith({ statuses }), readings)).readings).toEqual(expected);
  });

  test('has no reading where an exclusion comes before every end', () => {
    const statuses = { toserResident: { registered: '2019-03-15', excluded: '2021-05-20' } };
    expect(land(residentCase(residentWith({ statuses }))).readings).toEqual([]);
  });

  test('is nothing outside the territories', () => {
    const c = residentCase(residentWith({ project: { site: 'region' } }));
    expect(land(c)).toMatchObject({ treatments: [], basis: [], missing: [], readings: [] });
  });
});
