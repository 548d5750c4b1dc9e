import { expect, test } from 'vitest';
import { assess } from '../../src/index';
import { MILLION, measureOf, profileOf, reliefIn } from './project';

const carried = (day: string, goodsValue = 100 * MILLION) => ({
  exports: [{ day, transportCost: 20 * MILLION, goodsValue, selected: true }],
});

test('the subsidy of export transport is paid here as everywhere', () => {
  const paid = (day: string) =>
    reliefIn(measureOf('export-transport', carried(day)), Number(day.slice(0, 4)))['federal'];
  // 80 % of 20m, then 11 % of 100m, then at most 60 % of 20m
  expect(['2019-09-17', '2019-09-18', '2026-03-01'].map(paid)).toEqual([
    '16000000',
    '11000000',
    { from: '0', to: '12000000' },
  ]);
});

test('goods below the transport cost are a warning', () => {
  const warned = (goodsValue: number) =>
    assess(profileOf(carried('2019-09-17', goodsValue))).warnings.map(({ id }) => id);
  expect(warned(20 * MILLION - 1)).toContain('goods-below-transport-cost');
  expect(warned(20 * MILLION)).not.toContain('goods-below-transport-cost');
});
