import { describe, expect, it } from 'vitest';
import type { ImportItem } from '../../../src/profile/document';
import {
  type Fields,
  finding,
  inZone,
  measureOfParts,
  millions,
  missingPaths,
  part,
} from '../../profiles';

const goods = (fields: Partial<ImportItem> = {}): ImportItem => ({
  ...('day' in fields ? {} : { year: 2019 }),
  customsValue: millions(100),
  dutyRate: '0.05',
  vatDeductible: false,
  usedInZone: true,
  ...fields,
});

const imported = (imports: ImportItem[], fields: Fields = {}) =>
  part('sez.import', inZone({ imports, ...fields }));

const amounts = (...args: Parameters<typeof imported>) =>
  imported(...args).lines.map(({ year, tax, relief }) => `${year} ${tax} ${relief}`);

describe('duty and import VAT', () => {
  it.each([
    // 18, 20 and 22 % of 105 million
    [2018, '18900000'],
    [2019, '21000000'],
    [2025, '21000000'],
    [2026, '23100000'],
  ])('of goods of %i are nothing, at the ordinary VAT of the year', (year, vat) => {
    const statuses = { sezResident: { registered: '2016-01-01' } };
    expect(amounts([goods({ year })], { statuses })).toEqual([
      `${year} customs-duty 5000000`,
      `${year} import-vat ${vat}`,
    ]);
  });

  it('of 2018 rest on a VAT that is not confirmed', () => {
    const statuses = { sezResident: { registered: '2016-01-01' } };
    expect(imported([goods({ year: 2018 })], { statuses }).confirmed).toBe(false);
    expect(imported([goods({ year: 2018, vatRate: '0.18' })], { statuses }).confirmed).toBe(true);
    expect(imported([goods({ year: 2019 })]).confirmed).toBe(true);
  });

  it('are at the rates that are stated', () => {
    expect(amounts([goods({ dutyRate: 0, vatRate: '0.1' })])).toEqual([
      '2019 customs-duty 0',
      '2019 import-vat 10000000',
    ]);
  });

  it('are counted to the kopeck, the VAT on the duty as rounded', () => {
    // 5 % of 1,000,000.33 = 50,000.0165; 20 % of 1,050,000.35 = 210,000.07
    const { lines } = imported([goods({ customsValue: '1000000.33' })]);
    expect(lines).toMatchObject([
      { base: '1000000.33', ordinaryRate: '0.05', rate: '0', relief: '50000.02' },
      { base: '1050000.35', ordinaryRate: '0.2', rate: '0', relief: '210000.07' },
    ]);
    expect(lines.every(({ budget, of }) => budget === 'federal' && of === 'imports[0]')).toBe(true);
  });

  it('that would be deductible are only deferred, in no sum', () => {
    const result = imported([goods({ vatDeductible: true }), goods({ year: 2020 })]);
    expect(result.deferred.map(({ year, tax, relief }) => `${year} ${tax} ${relief}`)).toEqual([
      '2019 import-vat 21000000',
    ]);
    expect(result.sums).toMatchObject({
      total: '31000000',
      byYear: [
        { year: 2019, relief: '5000000' },
        { year: 2020, relief: '26000000' },
      ],
    });
    const whole = measureOfParts('sez', inZone({ imports: [goods({ vatDeductible: true })] }));
    expect(whole.parts.flatMap(({ deferred }) => deferred)).toHaveLength(1);
    expect(whole.sums.total).toBe('5000000');
  });
});

describe('a fact that is missing', () => {
  it('on the use in the zone leaves the verdict open and the lines as supposed', () => {
    const result = imported([goods({ usedInZone: undefined })]);
    expect(result.verdict).toBe('unknown');
    expect(missingPaths(result, 'verdict')).toEqual(['imports[0].usedInZone']);
    expect(result.sums.total).toBe('26000000');
  });

  it('on the use of one of two keeps that one out', () => {
    const result = imported([goods(), goods({ usedInZone: undefined })]);
    expect(result.verdict).toBe('eligible');
    expect(result.sums.total).toBe('26000000');
    expect(missingPaths(result, 'lines')).toEqual(['imports[1].usedInZone']);
  });

  it('on the deduction of VAT leaves the duty alone', () => {
    const result = imported([goods({ vatDeductible: undefined })]);
    expect(result.lines.map(({ tax }) => tax)).toEqual(['customs-duty']);
    expect(result.deferred).toEqual([]);
    expect(missingPaths(result, 'lines')).toEqual(['imports[0].vatDeductible']);
  });

  it('on the duty leaves no line', () => {
    const result = imported([goods({ dutyRate: undefined, vatDeductible: undefined })]);
    expect(result.lines).toEqual([]);
    expect(missingPaths(result, 'lines')).toEqual([
      'imports[0].dutyRate',
      'imports[0].vatDeductible',
    ]);
  });
});

describe('goods', () => {
  it('used outside the zone have no relief', () => {
    const result = imported([goods({ usedInZone: false })]);
    expect(result.verdict).toBe('ineligible');
    expect(finding(result, 'sez.import.used-in-zone', 'imports[0]').verdict).toBe('not-met');
    expect(result.lines).toEqual([]);
  });

  it.each([
    ['2020-06-30', 'ineligible'],
    ['2020-07-01', 'eligible'],
  ])('brought in on %s by a resident of 1 July 2020: %s', (day, verdict) => {
    const statuses = { sezResident: { registered: '2020-07-01' } };
    expect(imported([goods({ day })], { statuses }).verdict).toBe(verdict);
  });

  it('of a list left out are unknown, of an empty one none', () => {
    expect(missingPaths(part('sez.import', inZone()))).toEqual(['imports']);
    expect(imported([]).verdict).toBe('ineligible');
  });
});
