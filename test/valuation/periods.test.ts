import { expect, test } from 'vitest';
import { presentOf, presentOfOecd } from '../../src/engine/valuation/periods';
import { presentValue } from '../../src/engine/valuation/soft-loan';
import { Decimal } from '../../src/kit/decimal';

// 110 / 1.1 + 121 / 1.21 = 200
test('amounts are worth what they grow to less', () => {
  const { dividend, divisor } = presentOf([110n, 121n], 10_0000n, 1);
  expect([dividend / divisor, dividend % divisor]).toEqual([200n, 0n]);
});

test('a quarter bears a quarter of the yearly rate, not its fourth root', () => {
  // 102 / (1 + 8 % / 4) = 100
  const { dividend, divisor } = presentOf([102n], 8_0000n, 4);
  expect([dividend / divisor, dividend % divisor]).toEqual([100n, 0n]);
});

test('each period may have a rate of its own', () => {
  // 110 / 1.1 + 132 / (1.1 × 1.2) = 200
  const { dividend, divisor } = presentOf([110n, 132n], [10_0000n, 20_0000n], 1);
  expect([dividend / divisor, dividend % divisor]).toEqual([200n, 0n]);
  expect(() => presentOf([1n, 1n], [10_0000n], 1)).toThrow('there is no rate of period 2');
});

test('no amounts are worth nothing', () => {
  expect(presentOf([], 8_0000n, 4).dividend).toBe(0n);
  expect(presentOfOecd([]).dividend).toBe(0n);
});

test("the OECD's are worth what decimals of 60 digits say, to 40 places", () => {
  const service = [0n, 1234n, 999_999_999_99n, 1n, 250_000_000_00n];
  const { dividend, divisor } = presentOfOecd(service);
  const perQuarter = new Decimal('1.1').pow('0.25').minus(1);
  const expected = presentValue(service.map(String), perQuarter.toString());
  const found = new Decimal(dividend.toString()).div(divisor.toString());
  expect(found.minus(expected).abs().lt('1e-30')).toBe(true);
});

test('ten years on, 2.5937424601 is worth 1 to the OECD', () => {
  // 1.1^10 = 2.5937424601
  const late = [...Array<bigint>(39).fill(0n), 25937424601n];
  const { dividend, divisor } = presentOfOecd(late);
  const found = new Decimal(dividend.toString()).div(divisor.toString());
  expect(found.minus('1e10').abs().lt('1e-25')).toBe(true);
});
