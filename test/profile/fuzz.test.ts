import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROBLEM_CODES } from '../../src/profile/problems';
import { parseProfile } from '../../src/regions/parse-profile';
import { cases } from '../deep';
import { PROJECT } from './document';

/** The same cases on every run; `npm run fuzz` looks elsewhere. */
const SEED = 20190101;

const FIELDS = [
  'project name start activity main others site jobs investor taxArrears company taxableProfit',
  'projectIncomeShare statuses rip included specialInvestmentContract level signed ends property',
  'immovable movable objects id kind commissioned cost lifeMonths disposed yearlyBases zone',
  'ppeProgramme newMovables upgradedObjects fixedAssets landPlots imports capitalInvestment year',
  'programmes termMonths graceMonths coFinancing ownFunds guarantee yearlyCost sales facts',
  'cashFlow operating workingCapital residualValue valuation discountRate timing completed butFor',
  'day amount counts transportTax customsValue dutyRate borrowing 2019 2020 2022 1999 __proto__ constructor',
]
  .join(' ')
  .split(' ');

const leaf = fc.oneof(
  fc.constantFrom('2019-01-01', '2021-02-29', '7,6', '1 000', '5%', '-1.5', 'movable', '28.1', ''),
  fc.constantFrom(0, 1, 2019, 0.5, -1, 2 ** 53, null, undefined, true, Number.NaN),
  fc.string({ unit: 'binary' }),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
);

/** Values that have the fields of a document, in places that may be wrong. */
const { value: nearly } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...FIELDS), tie('value'), { maxKeys: 6 }),
  ),
}));

/** Days and values of an upgraded object, in places that may be wrong. */
const upgraded = fc.record(
  { commissioned: fc.oneof(fc.constant('2020-01-01'), leaf), completed: leaf, yearlyBases: nearly },
  { requiredKeys: [] },
);

/** Fields in place, so that the deeper ones are reached. */
const document = fc.record(
  {
    project: fc.oneof(fc.constant(PROJECT), nearly),
    company: fc.record({ taxableProfit: nearly, projectIncomeShare: nearly }),
    statuses: fc.record({ specialInvestmentContract: nearly }),
    property: fc.record(
      { objects: fc.array(nearly), immovable: nearly, zone: nearly },
      { requiredKeys: [] },
    ),
    ppeProgramme: fc.record({
      newMovables: fc.array(nearly),
      upgradedObjects: fc.oneof(nearly, fc.array(upgraded)),
    }),
    capitalInvestment: nearly,
    taxableProfit: nearly,
    imports: fc.array(nearly),
    borrowing: fc.record(
      { programmes: fc.array(nearly), termMonths: nearly, ownFunds: nearly, coFinancing: nearly },
      { requiredKeys: [] },
    ),
    cashFlow: fc.record(
      { operating: nearly, workingCapital: nearly, residualValue: nearly },
      { requiredKeys: [] },
    ),
    valuation: nearly,
  },
  { requiredKeys: [] },
);

test.each([
  ['any value', fc.anything({ withBigInt: true, withSparseArray: true, withTypedArray: true })],
  ['a value with the fields of a document', nearly],
  ['a document with anything in its fields', document],
])('%s is read or has problems, each with a place and a known code', (_, values) => {
  fc.assert(
    fc.property(values, (value) => {
      const parsed = parseProfile(value);
      if (parsed.ok) return;
      expect(parsed.problems.length).toBeGreaterThan(0);
      for (const { path, code, expected, found } of parsed.problems) {
        expect(path).not.toBe('');
        expect(PROBLEM_CODES).toContain(code);
        expect(expected).not.toMatch(/invalid|^$/i);
        expect(found.length).toBeLessThanOrEqual(80);
      }
    }),
    { numRuns: cases(100, 1_000), seed: SEED },
  );
});

test('every amount of roubles and kopecks is read to the kopeck', () => {
  const most = 10n ** 17n - 1n;
  fc.assert(
    fc.property(fc.bigInt({ min: -most, max: most }), (kopecks) => {
      const size = kopecks < 0n ? -kopecks : kopecks;
      const roubles = `${size / 100n}.${String(size % 100n).padStart(2, '0')}`;
      const amount = kopecks < 0n ? `-${roubles}` : roubles;
      const parsed = parseProfile({ project: PROJECT, taxableProfit: { 2019: amount } });
      expect(parsed).toMatchObject({
        profile: { taxableProfit: { first: 2019, values: [kopecks] } },
      });
    }),
    { seed: SEED },
  );
});
