import { describe, expect, it } from 'vitest';
import { at } from '../../../src/figures/figure';
import type { LandPlot, PropertyObject } from '../../../src/profile/document';
import { BROCHURE_2019 } from '../../../src/regions/kaluga/editions/brochure-2019/index';
import {
  SEZ_CUSTOMS,
  SEZ_CUSTOMS_PRINTED,
} from '../../../src/regions/kaluga/editions/brochure-2019/sources';
import { sezLand } from '../../../src/regions/russia/sez/land';
import { sezProperty } from '../../../src/regions/russia/sez/property';
import { sezTransport } from '../../../src/regions/russia/sez/transport';
import { revised } from '../../figures/named';
import { everyYear, type Fields, IN_ZONE, millions } from '../../profiles';
import { appraised, treated, zoneCase } from './appraised';

const resident = (registered: string, ends?: string): Fields => ({
  statuses: { sezResident: { registered, ends } },
});

/** A resident to 20 August 2021. */
const TO_AUGUST = resident('2019-01-01', '2021-08-20');

/** Months since the year 0. */
const month = (year: number, calendarMonth: number): number => year * 12 + calendarMonth - 1;

const notHeld = (id: string) => ({
  ...{ id, verdict: 'not-met', unit: 'day', actual: '2021-08-20' },
  ...{ citation: SEZ_CUSTOMS, standing: 'unconfirmed' },
});

/** A zone with a last day of its own. */
const zoneTo = (day: string) => ({
  lastDay: () => ({
    ...at(BROCHURE_2019.sez.onSite, '2019-01-01'),
    ...{ figure: 'the last day', value: day },
  }),
});

it('land and property are parts of the relief of every zone', () => {
  const zone = zoneTo('2021-06-15');
  expect(sezLand(zone)).toMatchObject({
    ...{ id: 'sez.land', tax: 'land', law: 'Tax Code art. 395 p. 9', comesWithStatus: true },
    title: { en: 'land tax', ru: 'земельный налог' },
  });
  expect(sezProperty(zone)).toMatchObject({
    ...{ id: 'sez.property', tax: 'property', law: 'Tax Code art. 381 p. 17' },
    ...{ comesWithStatus: true, title: { en: 'property tax', ru: 'налог на имущество' } },
  });
});

describe('land of a resident that leaves', () => {
  const plot = (title: string, id = 'yard'): LandPlot => ({
    ...{ id, cadastralValue: millions(100), rate: '0.015', title },
  });
  const land = (...titles: string[]) => {
    const landPlots = titles.map((title, index) => plot(title, `plot ${index}`));
    return appraised('sez.land', zoneCase({ ...TO_AUGUST, landPlots }));
  };

  it('is exempt to the month of the last day', () => {
    const { periods, plots } = treated(land('2019-05-10'), 'land');
    expect(periods).toEqual({ first: 2019, last: 2021, because: 'status-ends' });
    expect(plots).toMatchObject([{ exempt: { from: month(2019, 5), to: month(2021, 9) } }]);
  });

  it('is exempt for its sixty months where these are over before', () => {
    // From September 2016 to August 2021: the last month of the sixty is that of the last day.
    const { periods } = treated(land('2016-09-01'), 'land');
    expect(periods).toEqual({ first: 2019, last: 2021, because: 'periods-used' });
    expect(treated(land('2016-10-01'), 'land').periods).toMatchObject({ because: 'status-ends' });
  });

  it('is refused where every title is of a later month', () => {
    expect(land('2021-09-01').findings).toEqual(notHeld('sez.land.while-held'));
    expect(land('2021-09-01', '2022-02-01').findings.verdict).toBe('not-met');
    expect(land('2021-08-31').findings).toMatchObject({ id: 'sez.land.plot', verdict: 'met' });
    expect(land('2021-09-01', '2021-08-31').findings.verdict).toBe('met');
  });

  it('is none in an empty list, and unknown in none', () => {
    expect(land().findings).toMatchObject({ id: 'sez.land.plot', verdict: 'not-met', actual: 0 });
    const { findings } = appraised('sez.land', zoneCase(TO_AUGUST));
    expect(findings).toMatchObject({ id: 'sez.land.plot', verdict: 'unknown' });
  });

  it('ends with a zone that has a last day, where no last year is known', () => {
    const endless = [
      { from: '2009-01-01', value: null, citation: SEZ_CUSTOMS, standing: 'scenario' } as const,
    ];
    const policy = revised(BROCHURE_2019, { sez: { lastYear: endless } });
    const c = zoneCase({ ...resident('2019-01-01'), landPlots: [plot('2019-05-10')] }, {}, policy);
    const { periods } = treated(sezLand(zoneTo('2021-06-15')).appraise(c), 'land');
    expect(periods).toEqual({ first: 2019, last: 2021, because: 'zone-ends' });
  });

  it.each([
    ['2021-06-15', undefined, 7, 'zone-ends'],
    ['2021-06-15', '2021-06-30', 7, 'zone-ends'],
    ['2021-06-15', '2021-05-31', 6, 'status-ends'],
    ['2021-06-15', '2021-07-01', 7, 'zone-ends'],
  ])('in a zone to %s, of a resident to %s, to month %i of 2021: %s', (day, ends, to, because) => {
    const c = zoneCase({ ...resident('2019-01-01', ends), landPlots: [plot('2019-05-10')] });
    const appraisal = sezLand(zoneTo(day)).appraise(c);
    const { periods, plots } = treated(appraisal, 'land');
    expect(plots).toMatchObject([{ exempt: { from: month(2019, 5), to: month(2021, to) } }]);
    expect(periods).toEqual({ first: 2019, last: 2021, because });
    expect(appraisal.basis.map(({ figure }) => figure)).toEqual(['sez.landMonths', 'the last day']);
  });
});

describe('property of a resident that leaves', () => {
  const built = (commissioned: string, id = 'hall'): PropertyObject => ({
    ...{ id, kind: 'immovable', commissioned, cost: millions(24), lifeMonths: 240 },
  });
  const owning = (...objects: PropertyObject[]): Fields => ({
    property: { zone: IN_ZONE, objects },
  });
  const property = (...objects: PropertyObject[]) =>
    appraised('sez.property', zoneCase({ ...TO_AUGUST, ...owning(...objects) }));

  it('has no tax to the month of the last day', () => {
    const { objects, periods } = treated(property(built('2019-03-10')), 'property');
    expect(periods).toEqual({ first: 2019, last: 2021, because: 'status-ends' });
    expect(objects).toMatchObject([
      { object: 'hall', span: { months: { from: month(2019, 4), to: month(2021, 9) } } },
    ]);
  });

  it('is refused where its first month comes later', () => {
    const { findings, treatments } = property(built('2021-08-10'));
    expect(findings.findings).toEqual([{ ...notHeld('sez.property.while-held'), of: 'hall' }]);
    expect(treatments).toEqual([]);
    const two = property(built('2021-08-10', 'late'), built('2021-07-31'));
    expect(two.findings.findings?.map(({ verdict }) => verdict)).toEqual(['not-met', 'met']);
    expect(treated(two, 'property').objects.map(({ object }) => object)).toEqual(['hall']);
  });

  it('of yearly values is refused from the year after', () => {
    const valued = (first: number): PropertyObject => ({
      ...{ id: 'hall', kind: 'immovable', yearlyBases: everyYear(first, 2030, millions(10)) },
    });
    expect(property(valued(2021)).findings.verdict).toBe('met');
    expect(property(valued(2022)).findings.verdict).toBe('not-met');
    // Ten periods from 2010 on: the last of them is the year of the residence.
    expect(treated(property(valued(2010)), 'property').objects[0]?.span).toEqual({
      ...{ first: 2019, last: 2019 },
    });
    expect(property(valued(2009)).treatments).toEqual([]);
    const endless = { ...resident('2019-01-01'), ...owning(valued(2009)) };
    expect(appraised('sez.property', zoneCase(endless)).treatments).toEqual([]);
  });

  it.each([
    ['2021-06-15', undefined, 7, 'zone-ends'],
    ['2021-06-15', '2021-06-16', 7, 'zone-ends'],
    ['2021-06-15', '2021-06-15', 7, 'status-ends'],
    ['2021-06-15', '2021-06-14', 7, 'status-ends'],
    ['2021-06-15', '2021-05-31', 6, 'status-ends'],
  ])('in a zone to %s, of a resident to %s, to month %i of 2021: %s', (day, ends, to, because) => {
    const c = zoneCase({ ...resident('2019-01-01', ends), ...owning(built('2019-03-10')) });
    const appraisal = sezProperty(zoneTo(day)).appraise(c);
    const { objects, periods } = treated(appraisal, 'property');
    expect(objects).toMatchObject([
      { span: { months: { from: month(2019, 4), to: month(2021, to) } } },
    ]);
    expect(periods).toEqual({ first: 2019, last: 2021, because });
    expect(appraisal.basis.map(({ figure }) => figure)).toEqual([
      ...['sez.propertyMonths', 'sez.propertyPeriods', 'the last day'],
    ]);
  });

  it('ends by itself where its months are over before those of the zone', () => {
    // 120 months from July 2011 to June 2021.
    const ended = (commissioned: string) => {
      const c = zoneCase({ ...resident('2019-01-01'), ...owning(built(commissioned)) });
      return treated(sezProperty(zoneTo('2021-06-15')).appraise(c), 'property').periods.because;
    };
    expect(ended('2011-06-10')).toBe('periods-used');
    expect(ended('2011-07-10')).toBe('zone-ends');
  });

  it('has no relief that begins after the zone', () => {
    const c = zoneCase({ ...resident('2019-01-01'), ...owning(built('2021-06-10')) });
    expect(sezProperty(zoneTo('2021-06-15')).appraise(c).treatments).toEqual([]);
  });

  it('asks of an object beside others only for what could change an amount', () => {
    const asked = (object: PropertyObject, fields: Fields = {}) =>
      appraised(
        'sez.property',
        zoneCase({
          ...TO_AUGUST,
          ...fields,
          property: { objects: [{ ...built('2019-03-10'), zone: IN_ZONE }, object] },
        }),
      ).missing.map(({ path }) => path);
    const paths = Object.keys(IN_ZONE).map((fact) => `property.objects[1].zone.${fact}`);
    const valued = (yearlyBases: PropertyObject['yearlyBases']): PropertyObject => ({
      ...{ id: 'store', kind: 'immovable', yearlyBases },
    });
    expect(asked(built('2019-03-10', 'store'))).toEqual(paths);
    expect(asked(valued({ 2021: 1, 2022: 1 }))).toEqual(paths);
    // Nothing to the end of the residence, and nothing from the residence on.
    expect(asked(valued({ 2020: 0, 2021: 0, 2022: 1 }))).toEqual([]);
    expect(asked(valued({ 2010: 1, 2011: 0, ...everyYear(2012, 2022, 0) }))).toEqual([]);
    expect(asked(valued({ 2018: 1, ...everyYear(2019, 2021, 0), 2022: 1 }))).toEqual([]);
    expect(asked(valued({ 2009: 1, ...everyYear(2010, 2022, 1) }))).toEqual([]);
    expect(asked({ ...built('2019-03-10', 'store'), disposed: '2019-03-31' })).toEqual([]);
    // Before the years of the zone.
    const early = resident('2012-01-01', '2012-12-31');
    expect(asked(valued({ 2012: 1, 2013: 1 }), early)).toEqual([]);
  });
});

describe('goods that come in', () => {
  const imported = (when: { readonly day: string } | { readonly year: number }) =>
    appraised(
      'sez.import',
      zoneCase({
        ...resident('2019-05-10', '2021-08-20'),
        imports: [
          {
            ...{ ...when, customsValue: millions(100), dutyRate: '0.05', vatRate: '0.2' },
            ...{ vatDeductible: false, usedInZone: true },
          },
        ],
      }),
    );
  const verdict = (when: Parameters<typeof imported>[0]) => imported(when).findings.verdict;

  it.each([
    ['2019-05-09', 'not-met'],
    ['2019-05-10', 'met'],
    ['2021-08-20', 'met'],
    ['2021-08-21', 'not-met'],
  ])('on %s: %s', (day, expected) => {
    expect(verdict({ day })).toBe(expected);
  });

  it.each([
    [2018, 'not-met'],
    [2019, 'met'],
    [2021, 'met'],
    [2022, 'not-met'],
  ])('in %i: %s', (year, expected) => {
    expect(verdict({ year })).toBe(expected);
  });

  it('outside the residence say when they came', () => {
    const found = {
      ...{ id: 'sez.import.while-resident', of: 'imports[0]', verdict: 'not-met', unit: 'day' },
      required: { from: '2019-05-10', to: '2021-08-20' },
      ...{ citation: SEZ_CUSTOMS_PRINTED, standing: 'printed' },
    };
    expect(imported({ day: '2021-08-21' }).findings.findings).toEqual([
      { ...found, actual: '2021-08-21' },
    ]);
    expect(imported({ year: 2018 }).findings.findings).toEqual([{ ...found, actual: 2018 }]);
  });

  it('before the years of the zone are not met', () => {
    const fields = { ...resident('2012-01-01'), project: { start: '2012-01-01' } };
    const goods = { customsValue: 1, dutyRate: 0, usedInZone: true };
    const on = (year: number) =>
      appraised('sez.import', zoneCase({ ...fields, imports: [{ year, ...goods }] }));
    expect(on(2012).findings.verdict).toBe('not-met');
    expect(on(2013).findings.verdict).toBe('met');
  });
});

describe('transport tax of a resident', () => {
  const readings = (ends: string | undefined, last: number, registered = '2019-01-01') =>
    appraised(
      'sez.transport',
      zoneCase({ ...resident(registered, ends), transportTax: everyYear(2019, last, 1000) }),
    ).readings;

  it('depends on the term only where tax and residence reach its sixth period', () => {
    // Five periods from 2019 to 2023; the sixth is 2024.
    expect(readings(undefined, 2023)).toEqual([]);
    expect(readings(undefined, 2024)).toEqual(['sez.transport-term']);
    expect(readings('2023-12-31', 2024)).toEqual([]);
    expect(readings('2024-01-01', 2024)).toEqual(['sez.transport-term']);
  });

  it('depends on none in a zone that has one term', () => {
    const part = sezTransport({
      transportLaw: 'a law',
      transportTerm: (_, entry) => {
        const periods = at(BROCHURE_2019.sez.transportPeriods, entry);
        return { periods, least: periods.value, reading: null };
      },
    });
    expect(part).toMatchObject({
      ...{ id: 'sez.transport', tax: 'transport', law: 'a law', comesWithStatus: true },
      title: { en: 'transport tax', ru: 'транспортный налог' },
    });
    const found = part.appraise(zoneCase({ transportTax: everyYear(2019, 2040, 1000) }));
    expect(found.readings).toEqual([]);
    // Five periods from the year of the start.
    expect(treated(found, 'transport').periods).toEqual({
      ...{ first: 2019, last: 2023, because: 'periods-used' },
    });
  });
});
