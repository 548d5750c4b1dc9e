import { describe, expect, it } from 'vitest';
import {
  type Chosen,
  everyYear,
  type Fields,
  inZone,
  missingPaths,
  part,
  reliefs,
} from '../../profiles';

const transport = (fields: Fields = {}, readings: Chosen = {}) =>
  part(
    'sez.transport',
    inZone({ transportTax: everyYear(2017, 2032, 50_000), ...fields }),
    readings,
  );

const years = (...args: Parameters<typeof transport>) =>
  Object.keys(reliefs(transport(...args), 'regional')).map(Number);

describe('transport tax', () => {
  it('is nothing for five periods from the year of residence', () => {
    expect(reliefs(transport(), 'regional')).toEqual({
      2019: 50_000,
      2020: 50_000,
      2021: 50_000,
      2022: 50_000,
      2023: 50_000,
    });
    expect(transport().periods).toEqual({ first: 2019, last: 2023, because: 'periods-used' });
  });

  it('is nothing for ten under another reading', () => {
    const ten = years({}, { 'sez.transport-term': '10' });
    expect([ten[0], ten.at(-1), ten.length]).toEqual([2019, 2028, 10]);
  });

  it('counts the year of a registration in December as a whole', () => {
    const statuses = { sezResident: { registered: '2021-12-31' } };
    expect(years({ statuses })).toEqual([2021, 2022, 2023, 2024, 2025]);
  });

  it('is given as an amount, to full roubles', () => {
    const [line] = transport({ transportTax: { 2019: '1000.50' } }).lines;
    expect(line).toMatchObject({
      tax: 'transport',
      base: null,
      ordinaryRate: null,
      taxBefore: '1001',
      taxAfter: '0',
      relief: '1001',
    });
  });

  it('rests on a term that is not confirmed', () => {
    expect(transport().confirmed).toBe(false);
    expect(transport().unconfirmed.map(({ figure }) => figure)).toContain('sez.transportPeriods');
  });

  it('left out is unknown', () => {
    const result = part('sez.transport', inZone());
    expect(result.verdict).toBe('unknown');
    expect(missingPaths(result)).toEqual(['transportTax']);
  });
});
