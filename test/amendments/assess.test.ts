import { describe, expect, test } from 'vitest';
import { amend, amendAll } from '../../src/amendments/amend';
import { linesIn } from '../../src/answer/read';
import type { Policy } from '../../src/figures/policy';
import { assess } from '../../src/questions/assess/assess';
import type { Amendment, PolicyChanges } from '../../src/regions/amendment';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import type { EditionId } from '../../src/regions/kaluga/editions/ids';
import { policyOf } from '../../src/regions/kaluga/editions/index';
import { formatOf } from '../../src/report/format';
import { markdownOf } from '../../src/report/markdown';
import { readerModel } from '../../src/report/model';
import { GOOD_INVESTOR } from '../contracts/standing-profile';
import { profileOf } from '../profile/document';
import { en } from '../words';

const amendment = (changes: PolicyChanges, title = 'A change'): Amendment => ({
  title,
  source: 'a draft',
  changes,
});

const amended = (changes: PolicyChanges): Policy => amend(policyOf(), amendment(changes));

const document = (fields: Partial<ProfileDocument>, start: string): ProfileDocument => ({
  project: { name: 'Plant', start, site: 'region' },
  investor: GOOD_INVESTOR,
  statuses: {},
  ...fields,
});

const result = (id: string, written: ProfileDocument, policy: Policy = policyOf()) => {
  const found = assess(profileOf(written), { policy }).measures.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

const regional = (policy: Policy, written: ProfileDocument): Record<number, unknown> =>
  Object.fromEntries(
    linesIn(result('rip', written, policy))
      .filter(({ budget }) => budget === 'regional')
      .map(({ year, relief }) => [year, relief]),
  );

describe('an entry figure: a smaller threshold of a Regional Investment Project from 2026', () => {
  const policy = amended({
    rip: { minCapitalInvestmentShort: { 2009: 51_000_000, 2026: 30_000_000 } },
  });
  const investing = (start: number, amount: number | string) =>
    document({ capitalInvestment: { [start]: amount } }, `${start}-01-01`);

  test.each([
    [2025, 40_000_000, 'ineligible'],
    [2025, 51_000_000, 'eligible'],
    [2026, '29999999.99', 'ineligible'],
    [2026, 30_000_000, 'eligible'],
  ])('a project of %i that invests %s is %s', (start, amount, verdict) => {
    const { findings } = result('rip', investing(start, amount), policy);
    const condition = findings.findings?.find(({ id }) => id === 'rip.capital-investment');
    expect(condition?.verdict).toBe(verdict === 'eligible' ? 'met' : 'not-met');
  });

  test.each([
    ['2026-06-30', 'not-met'],
    ['2026-07-01', 'met'],
  ])('within a year it applies to those who enter from its day on: %s', (included, verdict) => {
    const july = amended({
      rip: { minCapitalInvestmentShort: { 2009: 51_000_000, '2026-07-01': 30_000_000 } },
    });
    const held = document(
      { capitalInvestment: { 2026: 40_000_000 }, statuses: { rip: { included } } },
      '2026-01-01',
    );
    const { findings } = result('rip', held, july);
    const condition = findings.findings?.find(({ id }) => id === 'rip.capital-investment');
    expect(condition?.verdict).toBe(verdict);
  });
});

describe('an entry figure: two tax periods more of the exemption from 2026', () => {
  // The brochure: 1 period from 100m to 300m, 2 above them, 3 above 500m.
  const policy = amended({
    exemption: {
      tiers: {
        2026: [
          { upTo: 300_000_000, periods: 3 },
          { upTo: 500_000_000, periods: 4 },
          { upTo: null, periods: 5 },
        ],
      },
    },
  });
  const owning = (start: number) =>
    document(
      {
        capitalInvestment: { [start]: 250_000_000 },
        property: {
          immovable: Object.fromEntries([0, 1, 2, 3].map((one) => [start + one, 100_000_000])),
        },
      },
      `${start}-01-01`,
    );
  const years = (start: number) =>
    result('property-exemption', owning(start), policy).sums.byYear.map(({ year }) => year);

  test('nothing for a project of 2025', () => {
    expect(years(2025)).toEqual([2025]);
  });

  test('and three in place of one for a project of 2026: 100m at 2.2% each', () => {
    expect(years(2026)).toEqual([2026, 2027, 2028]);
    expect(result('property-exemption', owning(2026), policy).sums.total).toBe('6600000');
  });
});

describe('a period figure: a regional rate of 10% from 2026', () => {
  const project = document(
    {
      capitalInvestment: { 2025: 600_000_000 },
      taxableProfit: { 2025: 100_000_000, 2026: 100_000_000, 2027: 100_000_000 },
    },
    '2025-01-01',
  );

  test('changes 2026 and not 2025: 18% less 13.5%, then 18% less 10%', () => {
    const policy = amended({ rip: { regionalRate: { 2026: '0.1' } } });
    expect(regional(policyOf(), project)).toEqual({
      2025: '4500000',
      2026: '4500000',
      2027: '4500000',
    });
    expect(regional(policy, project)).toEqual({
      2025: '4500000',
      2026: '8000000',
      2027: '8000000',
    });
  });

  test('and a later change takes over in its own year: 18% less 8%', () => {
    const policy = amended({ rip: { regionalRate: { 2026: '0.1', 2027: '0.08' } } });
    expect(regional(policy, project)).toMatchObject({ 2026: '8000000', 2027: '10000000' });
  });
});

describe('a period figure: the last year of Regional Investment Projects, now 2028', () => {
  const profit = { 2026: 1_000_000, 2027: 1_000_000, 2028: 1_000_000, 2029: 1_000_000 };
  const project = document(
    { capitalInvestment: { 2026: 600_000_000 }, taxableProfit: profit },
    '2026-01-01',
  );
  const periods = (lastYear: Readonly<Record<number, number | null>>) =>
    result('rip', project, amended({ rip: { lastYear } })).periods;

  test('may be put off while a project is in the measure', () => {
    expect(result('rip', project).periods).toMatchObject({ first: 2026, last: 2028 });
    expect(periods({ 2027: 2029 })).toEqual({ first: 2026, last: 2029, because: 'last-year' });
    expect(periods({ 2028: null })).toEqual({ first: 2026, last: 2061, because: 'edition-ends' });
  });

  test('or brought forward, though not into years that are over', () => {
    expect(periods({ 2028: 2027 })).toEqual({ first: 2026, last: 2027, because: 'last-year' });
    expect(periods({ 2028: 2026 })).toEqual({ first: 2026, last: 2027, because: 'last-year' });
  });
});

describe('the answer on an amended policy', () => {
  const project = document(
    { capitalInvestment: { 2025: 600_000_000 }, taxableProfit: { 2026: 100_000_000 } },
    '2025-01-01',
  );
  const ten = amendment({ rip: { regionalRate: { 2026: '0.1' } } }, 'Ten');
  const eight = amendment({ rip: { regionalRate: { 2026: '0.08' } } }, 'Eight');
  const early = amendment({ baseline: { incomeFederal: { 2016: '0.02' } } }, 'As in 2016');
  const told = assess(profileOf(project), { policy: amendAll(policyOf(), [ten, eight, early]) });

  test('names its amendments', () => {
    const plain = assess(profileOf(project), { edition: 'brochure-2019' });
    expect(told.edition).toBe('brochure-2019');
    expect(told.policy.amendments).toEqual([
      { title: 'Ten', source: 'a draft' },
      { title: 'Eight', source: 'a draft' },
      { title: 'As in 2016', source: 'a draft' },
    ]);
    expect(plain.policy.amendments).toEqual([]);
    expect(told.policy.hash).not.toBe(plain.policy.hash);
  });

  test('warns that it is a scenario, of what gave way, and where amendments meet', () => {
    const rate = { figure: 'rip.regionalRate', from: '2026-01-01' };
    expect(told.warnings).toEqual([
      {
        id: 'scenario',
        measures: [],
        values: {
          titles: ['Ten', 'Eight', 'As in 2016'],
          figures: [rate, rate, { figure: 'baseline.incomeFederal', from: '2016-01-01' }],
        },
      },
      {
        id: 'scenario-drops-later-values',
        measures: [],
        values: {
          figures: [
            { figure: 'baseline.incomeFederal', from: '2017-01-01' },
            { figure: 'baseline.incomeFederal', from: '2025-01-01' },
          ],
        },
      },
      {
        id: 'amendments-overlap',
        measures: [],
        values: { figures: [{ ...rate, titles: ['Ten', 'Eight'] }] },
      },
    ]);
  });

  test('cites the amendment where its value is used, which keeps nothing out', () => {
    const confirmed = assess(profileOf(project)).measures.find(({ id }) => id === 'rip')?.confirmed;
    const found = told.measures.find(({ id }) => id === 'rip');
    expect(found?.lines?.find(({ budget }) => budget === 'regional')).toMatchObject({
      rate: '0.08',
    });
    const line = found?.lines?.find(({ budget }) => budget === 'regional');
    expect(told.sources[line?.source ?? '']).toEqual({
      text: 'Eight (a draft)',
      standing: 'scenario',
    });
    expect(found?.confirmed).toBe(confirmed);
  });

  test('says first of all that it is one, to a reader too', () => {
    const text = markdownOf(readerModel(told, en, formatOf(false, en)));
    expect(text.indexOf('This is a scenario, not the law')).toBe(0);
    expect(text).toContain('"Ten", "Eight", "As in 2016"');
    expect(text).toContain('rip.regionalRate from 2026-01-01 ("Ten", then "Eight")');
  });

  test('is refused for another edition than that of the policy', () => {
    const policy = amend(policyOf(), ten);
    expect(assess(profileOf(project), { policy, edition: 'brochure-2019' }).edition).toBe(
      'brochure-2019',
    );
    expect(() => assess(profileOf(project), { policy, edition: 'another' as EditionId })).toThrow(
      'the policy is of the edition brochure-2019, not another',
    );
  });
});
