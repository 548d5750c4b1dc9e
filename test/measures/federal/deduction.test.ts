import { describe, expect, it } from 'vitest';
import type { WholeMeasureResult } from '../../../src/answer/results/assessment';
import type { ElementId } from '../../../src/engine/plan/candidates';
import { assess } from '../../../src/questions/assess/assess';
import { plan } from '../../../src/questions/plan/plan';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';
import {
  everyYear,
  type Fields,
  finding,
  INVESTOR,
  measure,
  millions,
  millionsFrom,
  missingPaths,
  profileOf,
  reliefs,
  yearsOf,
} from '../../profiles';
import { line, works } from './works';

const judged = (document: ProfileDocument): WholeMeasureResult =>
  measure('federal-deduction', document, {}, 'law');

const onFederal = (fields: Fields): Record<string, number> =>
  reliefs(judged(works(fields)), 'federal');

describe('the federal deduction', () => {
  it('is drawn above the floor of 3 % until the pool of 3 million is used', () => {
    const answer = judged(works());
    expect(answer).toMatchObject({
      verdict: 'eligible',
      periods: { first: 2025, last: 2035, because: 'periods-used' },
    });
    // bases of 50.15, 8.3 and 8.3 million at 8 % less 3 %
    expect(reliefs(answer, 'federal')).toEqual({ 2025: 2_507_500, 2026: 415_000, 2027: 77_500 });
    expect(reliefs(answer, 'regional')).toEqual({});
    expect(answer.lines.map(({ base, taxAfter }) => [base, taxAfter])).toEqual([
      ['50150000', '1504500'],
      ['8300000', '249000'],
      ['8300000', '586500'],
    ]);
  });

  it('costs the tax on the depreciation of those 3 %', () => {
    const { costs } = judged(works());
    expect(costs.map(({ budget, relief, year }) => [year, budget, Number(relief)])).toEqual([
      [2025, 'federal', -12_000],
      [2025, 'regional', -25_500],
      [2026, 'federal', -24_000],
      [2026, 'regional', -51_000],
      [2027, 'federal', -24_000],
      [2027, 'regional', -51_000],
    ]);
  });

  it('agrees with the example of the tax service', () => {
    // put into use in December, so that the base of the year is the profit: 64,000 less 24,000
    const answer = judged(
      works({
        taxableProfit: { 2025: 800_000, 2026: 0 },
        fixedAssets: [line({ putIntoUse: '2025-12-01', cost: millions(12) })],
      }),
    );
    expect(reliefs(answer, 'federal')[2025]).toBe(40_000);
    expect(answer.lines[1]?.arithmetic).toMatchObject({ kind: 'deduction', pool: '320000' });
  });

  it('floors the share of the cost once a year over all assets', () => {
    // 3 % of 33.33 is 0.9999, of 66.66 it is 1.9998
    const assets = [
      line({ id: 'one', putIntoUse: '2025-12-01', cost: '33.33' }),
      line({ id: 'two', putIntoUse: '2025-12-01', cost: '33.33' }),
    ];
    expect(onFederal({ fixedAssets: assets.slice(0, 1) })[2025]).toBe(0);
    expect(onFederal({ fixedAssets: assets })[2025]).toBe(1);
  });

  it('lives ten years after the year of putting into use', () => {
    const late = (year: number) =>
      judged(
        works({
          taxableProfit: { ...everyYear(2025, year - 1, 0), [year]: millions(50) },
          fixedAssets: [line({ putIntoUse: '2025-12-01', lifeMonths: 12 })],
        }),
      );
    // 7 % less 3 % of 50 million
    expect(reliefs(late(2035), 'federal')[2035]).toBe(2_000_000);
    expect(yearsOf(late(2036)).at(-1)).toBe(2035);
  });

  it('uses the oldest first and lets the rest of each year expire by itself', () => {
    const fixedAssets = [
      line({ id: 'old', putIntoUse: '2025-12-01', lifeMonths: 12 }),
      line({ id: 'new', putIntoUse: '2026-12-01', lifeMonths: 12, cost: millions(10) }),
    ];
    const taxableProfit = {
      ...everyYear(2025, 2034, 0),
      2035: millions(50),
      2036: millions(50),
    };
    // 2035: 2 of 3.3 million, of the old 3 million; its third expires, 0.3 million of the new line is left
    expect(onFederal({ fixedAssets, taxableProfit })).toMatchObject({
      2035: 2_000_000,
      2036: 300_000,
    });
  });

  it('keeps what a year of loss brings', () => {
    expect(onFederal({ taxableProfit: millionsFrom(2025, -5, 50) })).toEqual({
      2025: 0,
      2026: 2_515_000,
    });
  });
});

describe('the conditions of the federal deduction', () => {
  const verdictOf = (fields: Fields, id: string) =>
    finding(judged(works(fields)), `federal-deduction.${id}`)?.verdict;

  it('ask for an asset put into use from 2025 on', () => {
    const on = (putIntoUse: string) =>
      verdictOf({ fixedAssets: [line({ putIntoUse })] }, 'put-into-use');
    expect([on('2024-12-31'), on('2025-01-01')]).toEqual(['not-met', 'met']);
  });

  it('ask that the asset is chosen for it, and one that names nothing is not', () => {
    const { deduction: _, ...unnamed } = line();
    expect(verdictOf({ fixedAssets: [line()] }, 'chosen')).toBe('met');
    expect(verdictOf({ fixedAssets: [line({ deduction: 'regional' })] }, 'chosen')).toBe('not-met');
    expect(verdictOf({ fixedAssets: [unnamed] }, 'chosen')).toBe('not-met');
  });

  it.each([
    ['04', 'not-met'],
    ['05', 'met'],
    ['09.90', 'met'],
    ['10.10', 'not-met'],
    ['12', 'not-met'],
    ['13', 'met'],
    ['33', 'met'],
    ['34', 'not-met'],
    ['35.11', 'met'],
    ['36', 'not-met'],
    ['55', 'met'],
    ['60', 'not-met'],
    ['61', 'met'],
    ['63', 'met'],
    ['64', 'not-met'],
    ['72.19', 'met'],
    ['73', 'not-met'],
  ])('find the main activity %s: %s', (main, verdict) => {
    expect(verdictOf({ project: { activity: { main } } }, 'sector')).toBe(verdict);
  });

  it('are open where the main activity is not stated, and give no lines', () => {
    const answer = judged(works({ project: { activity: {} } }));
    expect(answer.verdict).toBe('unknown');
    expect(missingPaths(answer)).toEqual(['project.activity.main']);
    expect(answer.lines).toEqual([]);
  });

  it('refuse a special tax regime, and take the general one where nothing is stated', () => {
    expect(verdictOf({ investor: { specialTaxRegime: true } }, 'general-regime')).toBe('not-met');
    expect(verdictOf({ investor: {} }, 'general-regime')).toBe('met');
  });

  it('ask for the assets where they are left out, and refuse where there are none', () => {
    const { fixedAssets: _, ...without } = works();
    expect(missingPaths(judged(without))).toEqual(['fixedAssets']);
    expect(judged(works({ fixedAssets: [] })).verdict).toBe('ineligible');
  });
});

describe('an asset of the federal deduction', () => {
  it('has no regional one', () => {
    const document = works({
      ppeProgramme: { capitalInvestment: millions(150) },
      fixedAssets: [line(), line({ id: 'press', deduction: 'regional' })],
    });
    const regional = measure('investment-tax-deduction', document, {}, 'law');
    expect(finding(regional, 'investment-tax-deduction.chosen')).toMatchObject({
      of: 'line',
      verdict: 'not-met',
      actual: 'federal',
      required: 'regional',
    });
    // 10 % of the press alone
    expect(regional.lines[0]?.arithmetic).toMatchObject({ pool: '10000000' });
    expect(judged(document).lines[0]?.arithmetic).toMatchObject({ pool: '3000000' });
  });

  it('that is sold early, or put into use too early, is named', () => {
    const { assumptions } = assess(
      profileOf(
        works({
          fixedAssets: [
            line({ sold: '2027-01-10' }),
            line({ id: 'early', putIntoUse: '2024-12-31' }),
          ],
        }),
      ),
      { edition: 'law', measures: ['federal-deduction'] },
    );
    expect(assumptions).toContainEqual(
      expect.objectContaining({ id: 'sale-of-federal-deduction', values: { assets: ['line'] } }),
    );
    expect(assumptions).toContainEqual(
      expect.objectContaining({
        id: 'assets-not-of-federal-deduction',
        values: { assets: ['early'] },
      }),
    );
  });
});

describe('a federal rate of a status', () => {
  it('leaves nothing to deduct while the status is held, and the depreciation is lost at its rates', () => {
    const document = works({
      project: { site: 'sez' },
      capitalInvestment: { 2025: millions(200) },
      statuses: { sezResident: { registered: '2025-01-20' } },
    });
    const answer = judged(document);
    expect(answer.lines).toEqual([]);
    // 150,000 of depreciation at 2 % and 0 %, then 300,000
    expect(answer.costs.map(({ relief }) => Number(relief))).toEqual([
      -3_000, 0, -6_000, 0, -6_000, 0,
    ]);
    const { assumptions } = assess(profileOf(document), { edition: 'law' });
    expect(assumptions).toContainEqual({
      id: 'no-deduction-at-other-rates',
      measures: ['federal-deduction'],
      values: { years: ['2025', '2026', '2027'] },
    });
  });

  it('of a contract that has ended leaves the years after it', () => {
    const contract = { level: 'federal', signed: '2019-01-10', ends: '2025-12-31' } as const;
    const answer = judged(
      works({
        project: { start: '2019-01-01' },
        capitalInvestment: { 2019: millions(800) },
        statuses: { specialInvestmentContract: contract },
      }),
    );
    expect(reliefs(answer, 'federal')).toEqual({ 2026: 415_000, 2027: 415_000 });
  });
});

describe('a federal rate of a status that is not known', () => {
  it('leaves the deduction without lines, and what tells the rate is asked for', () => {
    const answer = judged(
      works({
        // of class 29.1 a part alone is a priority activity
        project: { site: 'sez', activity: { main: '29.1' } },
        capitalInvestment: { 2025: millions(200) },
        statuses: { sezResident: { registered: '2025-01-20' } },
      }),
    );
    expect(answer.lines).toEqual([]);
    expect(missingPaths(answer)).toEqual(['project.activity.sezKind']);
  });
});

describe('a resident of a development territory that is not named', () => {
  const resident = (registered: string, own: object = {}, fields: Fields = {}) =>
    works({
      project: { site: undefined, start: registered },
      capitalInvestment: [{ day: registered, amount: millions(5), kind: 'equipment' }],
      statuses: { toserResident: { registered, ...own } },
      ...fields,
    });

  it('has a federal rate of 0 % on each, so that the site is asked for and nothing is told', () => {
    const answer = judged(resident('2023-03-01'));
    expect([answer.lines, answer.costs, answer.sums.total]).toEqual([[], [], null]);
    expect(missingPaths(answer)).toEqual(['project.site']);
  });

  it('may deduct in years after the residency, whichever the territory', () => {
    const answer = judged(resident('2023-03-01', { excluded: '2024-11-01' }));
    expect(reliefs(answer, 'federal')).toEqual({ 2025: 2_507_500, 2026: 415_000, 2027: 77_500 });
    expect(missingPaths(answer)).toEqual([]);
  });

  it('may deduct where every territory refuses the residency', () => {
    const answer = judged(
      resident('2023-03-01', {}, { investor: { ...INVESTOR, registeredInToser: false } }),
    );
    expect(reliefs(answer, 'federal')).toEqual({ 2025: 2_507_500, 2026: 415_000, 2027: 77_500 });
  });
});

describe('federal rates of statuses held one after the other', () => {
  it('leave nothing to deduct in the years of each', () => {
    const answer = judged(
      works({
        capitalInvestment: { 2025: millions(800), 2026: millions(60) },
        statuses: {
          specialInvestmentContract: {
            level: 'federal',
            signed: '2025-01-20',
            ends: '2025-12-31',
          },
          rip: { included: '2026-01-01' },
        },
      }),
    );
    // 2026 is the last year of the project: 5 % of 8.3 million in 2027
    expect(reliefs(answer, 'federal')).toEqual({ 2027: 415_000 });
    // 150,000 of depreciation at 0 % and 10 %, 300,000 at 0 % and 13.5 %, then at 8 % and 17 %
    expect(answer.costs.map(({ relief }) => Number(relief))).toEqual([
      0, -15_000, 0, -40_500, -24_000, -51_000,
    ]);
  });
});

describe('a package with the federal deduction', () => {
  const of = (document: ProfileDocument, ...among: ElementId[]) =>
    plan(profileOf(document), { edition: 'law', unconfirmed: true, unknown: true, among });

  it('saves what is drawn less the tax on the depreciation that is lost', () => {
    const { best } = of(works(), 'federal-deduction');
    expect(best.elements).toEqual(['federal-deduction']);
    expect(best.sums.byYear.map(({ saved }) => Number(saved))).toEqual([
      2_507_500 - 37_500,
      415_000 - 75_000,
      77_500 - 75_000,
    ]);
  });

  it('takes of the federal tax what the regional deduction leaves above the floor', () => {
    const document = works({
      taxableProfit: millionsFrom(2025, 50, 8),
      ppeProgramme: { capitalInvestment: millions(150) },
      fixedAssets: [line(), line({ id: 'press', deduction: 'regional', cost: millions(10) })],
    });
    const { best } = of(document, 'investment-tax-deduction', 'federal-deduction');
    expect(best.elements).toEqual(['investment-tax-deduction', 'federal-deduction']);
    // bases of 50.65 and 9.3 million: 4,052,000 less 1,000,000 of the one and 1,532,500 of the other, and
    // 744,000 less 465,000; 8,610,500 and 1,581,000 down to 5 %
    expect(best.taxes.map(({ after, budget, year }) => [year, budget, Number(after)])).toEqual([
      [2025, 'federal', 1_519_500],
      [2025, 'regional', 2_532_500],
      [2026, 'federal', 279_000],
      [2026, 'regional', 465_000],
    ]);
    expect(best.taxes[0]?.arithmetic).toMatchObject([
      { kind: 'rate' },
      { kind: 'deduction', pool: '1000000' },
      {
        kind: 'deduction',
        floor: [
          { base: '50650000', rate: '0.03' },
          { base: '1000000', rate: '1' },
        ],
        pool: '3000000',
      },
    ]);
  });

  it('deducts nothing in years at the federal rate of a Regional Investment Project', () => {
    const document = works({ capitalInvestment: { 2025: millions(60) } });
    const { best } = of(document, 'rip', 'federal-deduction');
    expect(best.elements).toEqual(['rip', 'federal-deduction']);
    // 2026 is the last year of the project: 5 % of 8.3 million in 2027
    expect(
      best.taxes
        .filter(({ budget }) => budget === 'federal')
        .map(({ after, year }) => [year, Number(after)]),
    ).toEqual([
      [2025, 0],
      [2026, 0],
      [2027, 664_000 - 415_000],
    ]);
  });
});

describe('the edition of the brochure', () => {
  it('does not offer it, and says so where it is asked for', () => {
    const { measures, warnings } = assess(profileOf(works()), {
      edition: 'brochure-2019',
      measures: ['federal-deduction'],
    });
    expect(measures).toEqual([]);
    expect(warnings).toContainEqual({
      id: 'not-in-this-edition',
      measures: ['federal-deduction'],
      values: { edition: 'brochure-2019' },
    });
  });
});
