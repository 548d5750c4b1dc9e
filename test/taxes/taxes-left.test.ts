import { describe, expect, it } from 'vitest';
import { ordinaryTaxesLeft } from '../../src/engine/taxes/taxes-left';
import { type Fields, INVESTOR } from '../profiles';
import { caseWith, roubles } from './case';

/** 1,000 of profit in 2019 and a loss in 2020; a shop of 1,000; two plots with 12,000 of land tax each. */
const PROJECT: Fields = {
  taxableProfit: { 2019: 1_000, 2020: -400, 2021: 1_000 },
  property: { objects: [{ id: 'shop', kind: 'immovable', yearlyBases: { 2019: 1_000 } }] },
  landPlots: ['yard', 'road'].map((id) => ({
    id,
    cadastralValue: 1_200_000,
    rate: '0.01',
    title: '2018-01-10',
  })),
};

const leftIn = (year: number, fields: Fields = {}) =>
  ordinaryTaxesLeft(caseWith({ ...PROJECT, ...fields }))(year);

const left = (federal: number, regional: number, property: number, land = 24_000) => ({
  income: { federal: roubles(federal), regional: roubles(regional) },
  property: roubles(property),
  land: roubles(land),
});

const SPECIAL: Fields = { investor: { ...INVESTOR, specialTaxRegime: true } };

describe('taxes that nothing relieves', () => {
  it.each<[string, number, Fields, ReturnType<typeof left> | null]>([
    // 3 % and 17 % of the profit, 2.2 % of the shop
    ['income, property and land tax', 2019, {}, left(30, 170, 22)],
    ['no income tax on a loss', 2020, {}, left(0, 0, 0)],
    ['income tax after the losses that are carried', 2021, { carryLosses: true }, left(18, 102, 0)],
    ['income tax on the whole profit without them', 2021, {}, left(30, 170, 0)],
    ['no land tax where there is no plot', 2019, { landPlots: [] }, left(30, 170, 22, 0)],
    ['land tax alone under a special regime', 2019, SPECIAL, left(0, 0, 0)],
    ['the same without a profit', 2019, { ...SPECIAL, taxableProfit: undefined }, left(0, 0, 0)],
    ['not known after the profit given', 2022, {}, null],
    ['not known where no profit is given', 2019, { taxableProfit: undefined }, null],
  ])('are %s', (_, year, fields, expected) => {
    expect(leftIn(year, fields)).toEqual(expected);
  });
});
