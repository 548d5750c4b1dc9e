import { describe, expect, it } from 'vitest';
import type { MeasureId } from '../../src/figures/ids';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import {
  type Chosen,
  everyYear,
  type Fields,
  finding,
  inZone,
  measure,
  measureOfParts,
  millions,
  project,
  yearsOf,
} from '../profiles';

/** A project that starts in a year with all the investment it needs and a profit in every later year. */
const from = (year: number, investment: number, fields: Fields = {}): ProfileDocument =>
  project({
    project: { start: `${year}-01-01` },
    capitalInvestment: { [year]: millions(investment) },
    taxableProfit: everyYear(year, 2061, millions(10)),
    property: { immovable: everyYear(year, 2061, millions(10)) },
    ...fields,
  });

const resident = (year: number) =>
  inZone({ ...from(year, 100), project: { start: `${year}-01-01` } });

const upgrading = (year: number, programme: number) =>
  project({
    project: { start: `${year}-01-01` },
    ppeProgramme: {
      capitalInvestment: millions(programme),
      newMovables: [{ id: 'line', yearlyBases: everyYear(year, 2061, millions(10)) }],
      upgradedObjects: [],
    },
  });

describe('periods outside the years of a measure give nothing but count', () => {
  it.each<[MeasureId, string, ProfileDocument, number[]]>([
    ['investment-register', 'begins in 2010', from(2009, 600), [2010]],
    ['rip', 'begins in 2017', from(2016, 600), range(2017, 2028)],
    ['rip', 'ends in 2028', from(2027, 600), [2027, 2028]],
    ['spic-federal', 'begins in 2017', from(2016, 800), range(2017, 2025)],
    ['spic-federal', 'ends in 2025', from(2025, 800), [2025]],
    ['spic-regional', 'begins in 2017', from(2014, 300), range(2017, 2020)],
    ['spic-regional', 'does not end', from(2060, 300), [2060, 2061]],
    ['property-exemption', 'begins in 2013', from(2012, 600), [2013, 2014]],
    ['property-exemption', 'does not end', from(2060, 600), [2060, 2061]],
    ['ppe-upgrade', 'begins in 2018', upgrading(2017, 150), [2018]],
    ['ppe-upgrade', 'does not end', upgrading(2060, 301), [2060, 2061]],
    ['investment-register', 'does not end', from(2060, 3000), [2060, 2061]],
  ])('%s %s', (id, _, document, years) => {
    const result = measure(id, document);
    expect(result.verdict).toBe('eligible');
    expect(yearsOf(result)).toEqual(years);
    expect(finding(result, `${id}.in-force`).verdict).toBe('met');
  });

  it('sez begins in 2013, which is the second period of a resident of 2012', () => {
    const income = measureOfParts('sez', resident(2012)).parts[0];
    expect(income && yearsOf(income)[0]).toBe(2013);
    // periods 2 to 5 at 0 %, period 6 at 3 %
    const regional = income?.lines.filter(({ budget }) => budget === 'regional');
    expect(regional?.slice(3, 5)).toMatchObject([
      { year: 2016, rate: '0' },
      { year: 2017, rate: '0.03' },
    ]);
  });
});

describe('a measure with no period in its years is refused', () => {
  it.each<[MeasureId, ProfileDocument]>([
    ['investment-register', from(2009, 500)],
    ['rip', from(2029, 600)],
    ['spic-federal', from(2026, 800)],
    ['property-exemption', from(2012, 300)],
    ['ppe-upgrade', upgrading(2017, 100)],
  ])('%s', (id, document) => {
    const result = measure(id, document);
    expect(result.verdict).toBe('ineligible');
    expect(finding(result, `${id}.in-force`).verdict).toBe('not-met');
    expect(result.lines).toEqual([]);
  });

  it.each<[MeasureId, string]>([
    ['spic-federal', '2016-12-31'],
    ['spic-regional', '2016-12-31'],
  ])('%s of a contract that ended before', (id, ends) => {
    const level = id === 'spic-federal' ? 'federal' : 'regional';
    const contract = { level, signed: '2015-01-01', ends } as const;
    const document = from(2015, 800, { statuses: { specialInvestmentContract: contract } });
    expect(measure(id, document).verdict).toBe('ineligible');
  });
});

describe('without a profit it is open', () => {
  const bare = { taxableProfit: undefined };

  it('whether the first one comes in time, where the measure ends', () => {
    const rip = measure('rip', from(2019, 600, bare));
    expect(finding(rip, 'rip.in-force').verdict).toBe('unknown');
    expect(rip.verdict).toBe('unknown');
    expect(finding(measure('rip', from(2029, 600, bare)), 'rip.in-force').verdict).toBe('not-met');
  });

  it('but not where it does not end', () => {
    expect(measure('investment-register', from(2019, 600, bare)).verdict).toBe('eligible');
    expect(measure('spic-federal', from(2019, 800, bare)).verdict).toBe('eligible');
  });
});

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

describe('a fact that is missing is not asked for where every case gives one answer', () => {
  const inForce = (id: MeasureId, document: ProfileDocument, readings: Chosen = {}) =>
    finding(measure(id, document, readings), `${id}.in-force`);

  it('two periods from 2009 or later reach 2010, one does not', () => {
    const bare = { taxableProfit: undefined };
    expect(inForce('investment-register', from(2009, 501, bare)).verdict).toBe('met');
    expect(inForce('investment-register', from(2009, 500, bare))).toMatchObject({
      verdict: 'unknown',
      missing: [{ path: 'taxableProfit' }],
    });
  });

  it('a first period of 2009 is one of the Register or not by the investment', () => {
    const open = { capitalInvestment: undefined };
    expect(inForce('investment-register', from(2009, 0, open))).toMatchObject({
      verdict: 'unknown',
      missing: [{ path: 'capitalInvestment' }],
    });
    expect(inForce('investment-register', from(2010, 0, open)).verdict).toBe('met');
  });

  it('no first profit comes in time under a last year that is past', () => {
    const bare = from(2026, 300, { taxableProfit: undefined });
    const readings = { 'first-period.spic-regional': 'first-profit' } as const;
    const closed = { ...readings, 'spic-regional.last-year': '2025' } as const;
    expect(inForce('spic-regional', bare, readings).verdict).toBe('met');
    expect(inForce('spic-regional', bare, closed).verdict).toBe('not-met');
  });

  it('three periods or five from 2011 reach 2013, from 2010 only five do', () => {
    const unnamed = (year: number) =>
      from(year, 501, { project: { start: `${year}-01-01`, activity: {} } });
    expect(inForce('property-exemption', unnamed(2011)).verdict).toBe('met');
    expect(inForce('property-exemption', unnamed(2010))).toMatchObject({
      verdict: 'unknown',
      missing: [{ path: 'project.activity.main' }],
    });
  });

  it('a list of the programme that is left out may hold an object in its years', () => {
    const programme = upgrading(2016, 100).ppeProgramme;
    const early = upgrading(2016, 100);
    const open = { ...early, ppeProgramme: { ...programme, upgradedObjects: undefined } };
    expect(inForce('ppe-upgrade', early).verdict).toBe('not-met');
    expect(inForce('ppe-upgrade', open)).toMatchObject({
      verdict: 'unknown',
      missing: [{ path: 'ppeProgramme.upgradedObjects' }],
    });
  });

  it('one period or three of a programme from 2015 miss 2018, three from 2016 do not', () => {
    const unstated = (year: number) => {
      const document = upgrading(year, 100);
      return {
        ...document,
        ppeProgramme: { ...document.ppeProgramme, capitalInvestment: undefined },
      };
    };
    expect(inForce('ppe-upgrade', unstated(2015)).verdict).toBe('not-met');
    expect(inForce('ppe-upgrade', unstated(2016))).toMatchObject({
      verdict: 'unknown',
      missing: [{ path: 'ppeProgramme.capitalInvestment' }],
    });
  });
});
