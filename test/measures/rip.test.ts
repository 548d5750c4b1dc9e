import { describe, expect, it } from 'vitest';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import {
  type Chosen,
  everyYear,
  type Fields,
  finding,
  INVESTOR,
  measure,
  millions,
  millionsFrom,
  missingPaths,
  project,
  reliefs,
  yearly,
  yearsOf,
} from '../profiles';

const PROFIT = everyYear(2019, 2028, millions(10));
const rip = (fields: Fields, readings: Chosen = {}) =>
  measure('rip', project({ taxableProfit: PROFIT, ...fields }), readings);

describe('the thresholds', () => {
  it('are both missed by a kopeck', () => {
    const result = rip({ capitalInvestment: { 2021: '49999999.99', 2022: '450000000' } });
    expect(result.verdict).toBe('ineligible');
    expect(finding(result, 'rip.within-3-years')).toMatchObject({
      verdict: 'not-met',
      actual: '49999999.99',
      required: '50000000',
      shortfall: '0.01',
    });
    expect(finding(result, 'rip.within-5-years')).toMatchObject({
      verdict: 'not-met',
      actual: '499999999.99',
      required: '500000000',
      shortfall: '0.01',
    });
  });

  it.each([
    [{ 2021: '50000000' }, 'met', 'not-met'],
    [{ 2021: '50000000.01' }, 'met', 'not-met'],
    [{ 2022: '500000000' }, 'not-met', 'met'],
    [{ 2023: '500000000' }, 'not-met', 'met'],
    [{ 2021: '49999999.99', 2022: '450000000.01' }, 'not-met', 'met'],
    [{ 2021: '500000000' }, 'met', 'met'],
  ])('are met by either: %j is %s within 3 years and %s within 5', (investment, short, long) => {
    const result = rip({ capitalInvestment: investment });
    expect(result.verdict).toBe('eligible');
    expect(finding(result, 'rip.within-3-years').verdict).toBe(short);
    expect(finding(result, 'rip.within-5-years').verdict).toBe(long);
  });

  it('are not met in the sixth year', () => {
    expect(rip({ capitalInvestment: { 2024: '500000000' } }).verdict).toBe('ineligible');
  });
});

describe('the windows run from the inclusion', () => {
  const statuses = { rip: { included: '2020-02-29' } };
  const on = (day: string, amount: number, readings: Chosen = {}) =>
    rip({ statuses, capitalInvestment: [{ day, amount: millions(amount) }] }, readings).verdict;

  it.each([
    ['2020-02-28', 'ineligible'],
    ['2020-02-29', 'eligible'],
    ['2023-02-27', 'eligible'],
    ['2023-02-28', 'eligible'],
    ['2023-03-01', 'ineligible'],
  ])('50 million on %s make it %s', (day, verdict) => {
    expect(on(day, 50)).toBe(verdict);
  });

  it.each([
    ['2025-02-28', 'eligible'],
    ['2025-03-01', 'ineligible'],
  ])('500 million on %s make it %s', (day, verdict) => {
    expect(on(day, 500)).toBe(verdict);
  });

  it('and end before the anniversary under another reading', () => {
    const readings = { 'window-end': 'day-before' } as const;
    expect(on('2023-02-27', 50, readings)).toBe('eligible');
    expect(on('2023-02-28', 50, readings)).toBe('ineligible');
    expect(on('2025-02-27', 500, readings)).toBe('eligible');
    expect(on('2025-02-28', 500, readings)).toBe('ineligible');
  });

  it('not from the start of the project', () => {
    const capitalInvestment = { 2019: millions(50) };
    expect(rip({ statuses, capitalInvestment }).verdict).toBe('ineligible');
    expect(rip({ capitalInvestment }).verdict).toBe('eligible');
  });
});

/** Every condition on the participant: the fact and the answer that fails it. */
const CONDITIONS = [
  ['rip.russian-organisation', 'russianOrganisation', false],
  ['rip.registered-in-region', 'registeredInRegion', false],
  ['rip.no-subdivision-outside-region', 'subdivisionOutsideRegion', true],
  ['rip.no-special-tax-regime', 'specialTaxRegime', true],
  ['rip.not-in-consolidated-group', 'consolidatedGroup', true],
  ['rip.not-financial-or-non-profit', 'nonProfitOrFinancial', true],
  ['rip.land-owned-or-leased', 'landOwnedOrLeased', false],
  ['rip.no-oil-or-gas', 'producesOilOrGas', true],
  ['rip.no-excisable-goods', 'producesExcisableGoods', true],
] as const;

const ENOUGH: Fields = { capitalInvestment: { 2019: millions(60) } };

describe('the conditions on the participant', () => {
  it('are all met by a sound investor', () => {
    expect(rip(ENOUGH).verdict).toBe('eligible');
  });

  it.each(CONDITIONS)('%s fails alone', (id, fact, wrong) => {
    const result = rip({ ...ENOUGH, investor: { ...INVESTOR, [fact]: wrong } });
    expect(result.verdict).toBe('ineligible');
    expect(finding(result, id)).toMatchObject({ verdict: 'not-met', actual: wrong });
    const participant = finding(result, 'rip.participant').findings ?? [];
    expect(participant.filter(({ verdict }) => verdict !== 'met').map((one) => one.id)).toEqual([
      id,
    ]);
    expect(result.lines).toEqual([]);
  });

  it.each(CONDITIONS)('%s unknown alone leaves the verdict open', (id, fact) => {
    const result = rip({ ...ENOUGH, investor: { ...INVESTOR, [fact]: undefined } });
    expect(result.verdict).toBe('unknown');
    expect(finding(result, id).verdict).toBe('unknown');
    expect(missingPaths(result)).toEqual([`investor.${fact}`]);
    // all that is missing is a yes or no: 10 x 10 million of profit at 6.5 %
    expect(result.sums.total).toBe('6500000');
  });

  it.each([
    ['rip.not-a-sez-resident', { sezResident: { registered: '2019-02-01' } }],
    ['rip.one-project-only', { anotherRip: { included: '2018-02-01' } }],
  ])('%s fails where that status is held', (id, statuses) => {
    const result = rip({ ...ENOUGH, statuses });
    expect(result.verdict).toBe('ineligible');
    expect(finding(result, id).verdict).toBe('not-met');
  });

  it('on statuses are unknown without a section of them, and met by an empty one', () => {
    const result = rip({ ...ENOUGH, statuses: undefined });
    expect(result.verdict).toBe('unknown');
    expect(missingPaths(result)).toEqual(['statuses.anotherRip', 'statuses.sezResident']);
    expect(rip({ ...ENOUGH, statuses: {} }).verdict).toBe('eligible');
  });

  it('are not failed by the participation itself', () => {
    expect(rip({ ...ENOUGH, statuses: { rip: { included: '2019-02-01' } } }).verdict).toBe(
      'eligible',
    );
  });

  it('leave a project outside the region ineligible', () => {
    const outside = rip({ ...ENOUGH, project: { site: 'elsewhere' } });
    expect(outside.verdict).toBe('ineligible');
    expect(finding(outside, 'rip.in-the-region').verdict).toBe('not-met');
  });

  it('do not look at a site of the zone, where no residency is held', () => {
    expect(rip({ ...ENOUGH, project: { site: 'sez' } }).verdict).toBe('eligible');
  });
});

describe('the first period', () => {
  const document = (statuses: ProfileDocument['statuses'] = {}): Fields => ({
    statuses,
    capitalInvestment: { 2019: millions(100), 2020: millions(100), 2021: millions(100) },
    taxableProfit: yearly(2019, [-5, 5, -5, 5].map(millions)),
  });
  const FIRST = 'first-period.rip';

  it('is that of the first profit', () => {
    // 3 % + 3.5 % of 5 million; the loss of 2021 bears no tax
    const result = rip(document());
    expect(reliefs(result, 'federal')).toEqual({ 2020: 150_000, 2021: 0, 2022: 150_000 });
    expect(reliefs(result, 'regional')).toEqual({ 2020: 175_000, 2021: 0, 2022: 175_000 });
  });

  it('is not before the inclusion', () => {
    expect(yearsOf(rip(document({ rip: { included: '2021-12-31' } })))).toEqual([2021, 2022]);
  });

  it('is that of the inclusion, or a year that is named', () => {
    expect(rip(document(), { [FIRST]: 'inclusion' }).periods?.first).toBe(2019);
    expect(rip(document(), { [FIRST]: '2022' }).periods?.first).toBe(2022);
    expect(rip(document(), { [FIRST]: '2010' }).periods?.first).toBe(2019);
  });
});

describe('the whole company', () => {
  const company = (share: string, first = millions(150)): Fields => ({
    ...ENOUGH,
    taxableProfit: millionsFrom(2019, 100, 100),
    company: {
      taxableProfit: { 2019: first, 2020: millions(150) },
      projectIncomeShare: { 2019: share, 2020: '0.5' },
    },
  });

  it.each([
    ['1', 4_500_000],
    ['0.9', 4_500_000],
    ['0.899999', 3_000_000],
    ['0', 3_000_000],
  ])('has the rates in a year with a share of %s from the project', (share, federal) => {
    // 3 % of the company's 150 million, or of the project's 100 million
    const result = rip(company(share));
    expect(reliefs(result, 'federal')).toEqual({ 2019: federal, 2020: 3_000_000 });
    expect(result.lines[0]?.base).toBe(federal === 4_500_000 ? '150000000' : '100000000');
  });

  it('without a profit has no relief in that year, though the project has one', () => {
    const result = rip(company('0.95', millions(-1)));
    expect(reliefs(result, 'federal')).toEqual({ 2019: 0, 2020: 3_000_000 });
  });

  it('does not move the first profit, which is the project’s own', () => {
    const fields = company('1');
    const result = rip({ ...fields, taxableProfit: millionsFrom(2019, -100, 100) });
    expect(reliefs(result, 'federal')).toEqual({ 2020: 3_000_000 });
  });

  it('counts under the cap with its own base', () => {
    // 6.5 % of 1,000 million is 65 million, above the 60 million invested
    const result = rip(company('0.9', millions(1000)));
    expect(result.cap).toMatchObject({ used: '60000000', exhausted: [2019] });
    // 60 x 3 / 6.5 = 27.692307… million
    expect(reliefs(result, 'federal')).toEqual({ 2019: 27_692_308 });
    expect(reliefs(result, 'regional')).toEqual({ 2019: 32_307_692 });
  });

  it('matters to no other measure', () => {
    const fields = { ...company('1'), capitalInvestment: { 2019: millions(100) } };
    const register = measure('investment-register', project(fields));
    expect(reliefs(register, 'regional')).toEqual({ 2019: 3_500_000 });
  });
});
