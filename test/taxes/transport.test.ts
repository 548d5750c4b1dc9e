import { expect, it } from 'vitest';
import { ordinaryTransportTax, transportLines } from '../../src/engine/taxes/transport';
import { whole } from '../../src/kit/ratio';
import { amounts, caseWith, rateUsed, roubles } from './case';

const GIVEN = caseWith({ transportTax: { 2020: '1000.50', 2021: 2_000, 2022: 3_000 } });
const periods = { first: 2019, last: 2021, because: 'periods-used' } as const;

it('transport tax of a year is what is given, in full roubles, and nothing where nothing is', () => {
  expect(ordinaryTransportTax(GIVEN, 2020)).toBe(1_001_00n);
  expect(ordinaryTransportTax(GIVEN, 2019)).toBe(0n);
  expect(ordinaryTransportTax(caseWith(), 2020)).toBe(0n);
});

it('a tenth of it is left in the given years of the relief that have a rate', () => {
  const tenth = rateUsed(10_0000n);
  const lines = transportLines(GIVEN, {
    tax: 'transport',
    periods,
    rate: (year) => (year === 2020 ? null : tenth),
  });
  expect(amounts(lines)).toEqual([[2021, 2_000, 200, 1_800]]);
  expect(lines[0]).toMatchObject({
    tax: 'transport',
    budget: 'regional',
    standing: 'law',
    rates: [tenth],
    arithmetic: {
      kind: 'rate',
      round: 'rouble',
      before: [{ base: whole(roubles(2_000)), rate: 100_0000n }],
      after: [{ base: whole(roubles(2_000)), rate: 10_0000n }],
    },
  });
});

it('there is no line where no tax is given', () => {
  expect(transportLines(caseWith(), { tax: 'transport', periods, rate: () => null })).toEqual([]);
});
