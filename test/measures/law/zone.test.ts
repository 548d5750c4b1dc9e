import { describe, expect, it } from 'vitest';
import {
  everyYear,
  type Fields,
  finding,
  IN_ZONE,
  INVESTOR,
  inZone,
  millions,
  missingPaths,
  reliefs,
} from '../../profiles';
import { partUnderLaw, residencyUnderLaw } from './law';

const PROFIT = everyYear(2019, 2030, millions(100));

const investing = (capitalInvestment: Record<string, string>) =>
  residencyUnderLaw(inZone({ capitalInvestment, taxableProfit: PROFIT }));

describe('investment of a resident', () => {
  it.each([
    [{ 2019: '40000000', 2035: '79999999.99' }, 'ineligible'],
    [{ 2019: '40000000', 2035: '80000000' }, 'eligible'],
    [{ 2021: '39999999.99', 2022: '100000000' }, 'ineligible'],
    [{ 2021: '40000000', 2022: '80000000' }, 'eligible'],
    [{ 2018: '40000000', 2022: '120000000' }, 'ineligible'],
  ])('%j is %s: 120 million in all, 40 million of it in three years', (investment, verdict) => {
    expect(investing(investment).verdict).toBe(verdict);
  });

  it('that is not stated is asked for', () => {
    const result = residencyUnderLaw(inZone({ taxableProfit: PROFIT }));
    expect(result.verdict).toBe('unknown');
    expect(missingPaths(result, 'verdict')).toEqual(['capitalInvestment']);
  });
});

describe('plastic plates, tubes and profiles', () => {
  const plastics = (main: string) =>
    partUnderLaw(
      'sez.income',
      inZone({
        project: { start: '2022-01-01', activity: { main } },
        capitalInvestment: { 2022: millions(120) },
        taxableProfit: everyYear(2022, 2025, millions(100)),
      }),
    );

  it('are a priority from 2024, in the period of residence they are then in', () => {
    // others 5 % in 2022 and 2023: 17 − 5 = 12 m; period 3 of priority activities 0 %: 17 m
    expect(reliefs(plastics('22.21'), 'regional')).toEqual({
      2022: 12_000_000,
      2023: 12_000_000,
      2024: 17_000_000,
      2025: 17_000_000,
    });
  });

  it('are too fine for the code of all rubber and plastics', () => {
    const result = plastics('22');
    expect(result.verdict).toBe('unknown');
    expect(missingPaths(result, 'verdict')).toEqual(['project.activity.sezKind']);
    expect(result.lines).toEqual([]);
  });

  it('are no priority beside it', () => {
    expect(reliefs(plastics('22.22'), 'regional')[2024]).toBe(12_000_000);
  });
});

const NONE = { taxableProfit: { 2026: 0 } };
const titled = (title: string) => ({
  id: 'plot',
  cadastralValue: millions(100),
  rate: '0.015',
  title,
});
/** A plot of which the tax is half a rouble from 34 roubles on. */
const small = (title: string, cadastralValue: number) => ({ ...titled(title), cadastralValue });

const UNTOLD = { project: { start: '2026-01-01', activity: {} } };

/** A resident from one day to another whose profit is left out. */
const withoutProfit = (registered: string, ends: string) => ({
  statuses: { sezResident: { registered, ends } },
  taxableProfit: undefined,
});

/** A profit after as much of a loss, and nothing before. */
const losing = (year: number) => ({
  carryLosses: true,
  taxableProfit: { ...everyYear(2026, year - 2, 0), [year - 1]: -100, [year]: 100 },
});

const goods = (year: number) => ({
  year,
  customsValue: millions(1),
  dutyRate: '0.05',
  vatDeductible: false,
  usedInZone: true,
});

describe('residents registered', () => {
  const registered = (day: string, fields: Fields = {}) =>
    residencyUnderLaw(
      inZone({
        project: { start: '2026-01-01' },
        statuses: { sezResident: { registered: day } },
        capitalInvestment: { 2026: millions(120) },
        taxableProfit: everyYear(2026, 2029, millions(100)),
        ...fields,
      }),
    );

  it('on 31 March 2026 need no match', () => {
    expect(registered('2026-03-31').verdict).toBe('eligible');
  });

  it('on 1 April 2026 are under a rule that could not be read', () => {
    const result = registered('2026-04-01');
    expect(result.verdict).toBe('unknown');
    expect(finding(result, 'sez.matched-by-investment').verdict).toBe('unknown');
    // 100 m × (8 % − 2 %) federal, 17 % regional, in each of four years
    expect(result.sums.total).toBe('92000000');
  });

  it.each([
    [
      'profit to 2028, the second year after',
      { taxableProfit: everyYear(2026, 2028, 1) },
      'eligible',
    ],
    // 17% of 3 roubles is a rouble, of 2 roubles none; 8% of both is none
    ['profit of 3 roubles in 2029', { taxableProfit: everyYear(2026, 2029, 3) }, 'unknown'],
    ['profit of 2 roubles in 2029', { taxableProfit: everyYear(2026, 2029, 2) }, 'eligible'],
    [
      'profit in 2029 of an activity that is not stated',
      { ...UNTOLD, taxableProfit: everyYear(2026, 2029, 100) },
      'unknown',
    ],
    // ordinary tax of 2029 is on half of it, from 2031 losses of other years have no limit
    ['losses before a profit of 2029', losing(2029), 'unknown'],
    ['losses before a profit of 2031', losing(2031), 'eligible'],
    ['a loss in 2029', { taxableProfit: { ...everyYear(2026, 2028, 1), 2029: -1 } }, 'eligible'],
    ['no stated profit', { taxableProfit: undefined }, 'unknown'],
    [
      'no stated profit of a resident to 2028',
      withoutProfit('2026-04-01', '2028-12-31'),
      'eligible',
    ],
    [
      'no stated profit of a resident to 2029',
      withoutProfit('2026-04-01', '2029-01-01'),
      'unknown',
    ],
    [
      'no stated profit under a special regime',
      { taxableProfit: undefined, investor: { ...INVESTOR, specialTaxRegime: true } },
      'eligible',
    ],
    ['land titled in 2023', { ...NONE, landPlots: [titled('2023-12-10')] }, 'eligible'],
    ['land titled in 2024', { ...NONE, landPlots: [titled('2024-02-10')] }, 'unknown'],
    [
      'land of 2024 without a rate',
      { ...NONE, landPlots: [{ ...titled('2024-02-10'), rate: undefined }] },
      'unknown',
    ],
    ['land of 2024 of 33 roubles', { ...NONE, landPlots: [small('2024-02-10', 33)] }, 'eligible'],
    ['land of 2024 of 34 roubles', { ...NONE, landPlots: [small('2024-02-10', 34)] }, 'unknown'],
    ['property to 2028', { ...NONE, property: { immovable: { 2028: 100 } } }, 'eligible'],
    ['property to 2029', { ...NONE, property: { immovable: { 2028: 0, 2029: 100 } } }, 'unknown'],
    [
      'property of 2029 outside the zone',
      {
        ...NONE,
        property: { immovable: { 2028: 1, 2029: 100 }, zone: { ...IN_ZONE, locatedInZone: false } },
      },
      'eligible',
    ],
    ['transport tax of 2028', { ...NONE, transportTax: { 2028: 1 } }, 'eligible'],
    ['transport tax of 2029', { ...NONE, transportTax: { 2028: 1, 2029: 1 } }, 'unknown'],
    ['49 kopecks of it', { ...NONE, transportTax: { 2028: 1, 2029: '0.49' } }, 'eligible'],
    ['goods of 2028', { ...NONE, imports: [goods(2028)] }, 'eligible'],
    ['goods of 2029', { ...NONE, imports: [goods(2029)] }, 'unknown'],
    [
      'goods of 2029 without a duty',
      { ...NONE, imports: [{ ...goods(2029), dutyRate: undefined }] },
      'unknown',
    ],
    [
      'goods of 2029 of which the use is not stated',
      { ...NONE, imports: [{ ...goods(2029), usedInZone: undefined }] },
      'unknown',
    ],
    [
      'goods of 2029 of which the use is not stated, beside others',
      { ...NONE, imports: [{ ...goods(2028) }, { ...goods(2029), usedInZone: undefined }] },
      'unknown',
    ],
    [
      'goods of 2029 of which only VAT is deferred',
      { ...NONE, imports: [{ ...goods(2029), dutyRate: 0, vatDeductible: true }] },
      'unknown',
    ],
    [
      'goods of 2029 of no value',
      { ...NONE, imports: [{ ...goods(2029), customsValue: 0 }] },
      'eligible',
    ],
    [
      'goods of 2029 used elsewhere',
      { ...NONE, imports: [{ ...goods(2029), usedInZone: false }] },
      'eligible',
    ],
  ] as const)('on 1 April 2026 with %s: %s', (_, fields, verdict) => {
    expect(registered('2026-04-01', fields as Fields).verdict).toBe(verdict);
  });

  // The third year after that of registration is the last of the edition, 2061, or none.
  it.each([
    ['2058-12-31', 'unknown'],
    ['2059-01-01', 'eligible'],
  ])('on %s without a stated profit: %s', (day, verdict) => {
    expect(
      registered(day, {
        project: { start: day },
        capitalInvestment: { [day.slice(0, 4)]: millions(120) },
        taxableProfit: undefined,
      }).verdict,
    ).toBe(verdict);
  });
});
