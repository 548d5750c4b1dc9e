import { describe, expect, test } from 'vitest';
import { amend } from '../../src/amendments/amend';
import type { Policy } from '../../src/figures/policy';
import { comparePolicies, compareProject } from '../../src/questions/portfolio/portfolio';
import {
  addProject,
  joinPortfolios,
  startPortfolio,
  totalsOf,
} from '../../src/questions/portfolio/portfolio-totals';
import type { PolicyChanges } from '../../src/regions/amendment';
import { policyOf } from '../../src/regions/kaluga/editions/index';
import { frozen } from '../contracts/frozen';
import { millionsFrom, profileOf, project } from '../profiles';

const reform = (changes: PolicyChanges, title = 'A reform'): Policy =>
  amend(policyOf(), { title, source: 'a draft', changes });

/** A project that invests in 2019 and has all its profit in 2020, both in millions. */
const plant = (name: string, investment: number, profit: number) =>
  profileOf(
    project({
      project: { name },
      capitalInvestment: millionsFrom(2019, investment),
      taxableProfit: millionsFrom(2020, profit),
    }),
  );

// Under the Register 17% less 13.5%, so 3.5% of the profit of one period.
const A = plant('A', 120, 10); // 350,000
const B = plant('B', 150, 20); // 700,000
const C = plant('C', 60, 40); // invests too little
const D = plant('D', 120, 30); // 1,050,000
const PLANTS = [A, B, C, D];

// From 130 million on, 17% less 10%: 7% of the profit.
const HARDER = reform({
  register: { minCapitalInvestment: { 2019: 130_000_000 }, regionalRate: { 2019: '0.1' } },
});
const EASIER = reform({ register: { minCapitalInvestment: { 2019: 50_000_000 } } });

const REGISTER = { measures: ['investment-register'] } as const;

describe('a higher threshold and a lower rate of the Register for four plants', () => {
  const comparison = comparePolicies(PLANTS, ['brochure-2019', HARDER], REGISTER);
  const [effect] = comparison.effects;
  const [totals] = effect?.totals.measures ?? [];

  test('each plant before and after', () => {
    const reliefs = effect?.projects.map(({ project: { name }, measures }) => [
      name,
      measures[0]?.relief,
    ]);
    expect(reliefs).toEqual([
      ['A', { before: '350000', after: '0', difference: '-350000' }],
      ['B', { before: '700000', after: '1400000', difference: '700000' }],
      ['C', { before: '0', after: '0', difference: '0' }],
      ['D', { before: '1050000', after: '0', difference: '-1050000' }],
    ]);
  });

  test('by year and budget', () => {
    expect(effect?.projects[1]?.measures[0]?.byPeriod).toEqual([
      { year: 2020, budget: 'regional', before: '700000', after: '1400000', difference: '700000' },
    ]);
  });

  test('the condition that flipped is named, and where none did nothing is', () => {
    const flips = effect?.projects.map(({ measures }) => measures[0]?.flipped);
    const flip = { finding: 'investment-register.capital-investment', before: 'met' };
    expect(flips).toEqual([
      [{ ...flip, after: 'not-met' }],
      [],
      [],
      [{ ...flip, after: 'not-met' }],
    ]);
  });

  test('winners and losers, those who gain or lose most first', () => {
    expect(effect?.winners).toEqual([
      { measure: 'investment-register', index: 1, name: 'B', difference: '700000' },
    ]);
    expect(effect?.losers.map(({ name, difference }) => [name, difference])).toEqual([
      ['D', '-1050000'],
      ['A', '-350000'],
    ]);
  });

  test('the totals', () => {
    expect(totals).toEqual({
      id: 'investment-register',
      verdicts: {
        before: { eligible: 3, ineligible: 1, unknown: 0 },
        after: { eligible: 1, ineligible: 3, unknown: 0 },
      },
      newlyEligible: 0,
      noLongerEligible: 2,
      verdictChanged: 2,
      notComputed: 0,
      computedInPart: 0,
      twins: [],
      flipped: [
        {
          finding: 'investment-register.capital-investment',
          before: 'met',
          after: 'not-met',
          projects: 2,
        },
      ],
      relief: { before: '2100000', after: '1400000', difference: '-700000' },
      net: { before: '2100000', after: '1400000', difference: '-700000' },
      supposed: { before: '0', after: '0', difference: '0' },
      byPeriod: [
        {
          year: 2020,
          budget: 'regional',
          before: '2100000',
          after: '1400000',
          difference: '-700000',
        },
      ],
      byYear: [{ year: 2020, before: '2100000', after: '1400000', difference: '-700000' }],
      byBudget: [
        { budget: 'regional', before: '2100000', after: '1400000', difference: '-700000' },
      ],
      winners: { projects: 1, amount: '700000' },
      losers: { projects: 2, amount: '-1400000' },
      // Of -1,050,000, -350,000, 0 and 700,000.
      distribution: {
        count: 4,
        min: '-1050000',
        lowerQuartile: '-525000',
        median: '-175000',
        upperQuartile: '175000',
        max: '700000',
        mean: '-175000',
      },
      // Of -1,050,000, -350,000 and 700,000.
      distributionOfChanges: {
        count: 3,
        min: '-1050000',
        lowerQuartile: '-700000',
        median: '-350000',
        upperQuartile: '175000',
        max: '700000',
        mean: '-233333.33',
      },
    });
  });

  test('the policies are named by their figures and amendments', () => {
    expect(comparison.before).toMatchObject({ edition: 'brochure-2019', amendments: [] });
    expect(effect?.after.amendments).toEqual([{ title: 'A reform', source: 'a draft' }]);
    expect(effect?.after.hash).not.toBe(comparison.before.hash);
  });
});

test('each policy after the first is set against the first', () => {
  const { effects } = comparePolicies(PLANTS, [policyOf(), HARDER, EASIER], REGISTER);
  expect(effects.map(({ totals }) => totals.measures[0]?.relief?.difference)).toEqual([
    '-700000',
    '1400000',
  ]);
  expect(effects[1]?.totals.measures[0]).toMatchObject({ newlyEligible: 1, noLongerEligible: 0 });
});

test('a policy against itself changes nothing, for every measure', () => {
  const { effects } = comparePolicies(PLANTS, ['brochure-2019', 'brochure-2019']);
  const measures = effects[0]?.totals.measures ?? [];
  expect(measures).toHaveLength(9);
  expect(measures.flatMap(({ relief }) => relief ?? [])).not.toEqual([]);
  expect(measures.every(({ relief }) => relief === null || relief.difference === '0')).toBe(true);
  expect(measures.flatMap(({ flipped = [] }) => flipped)).toEqual([]);
  expect(effects[0]?.winners).toEqual([]);
  expect(effects[0]?.losers).toEqual([]);
});

test('relief of a project whose verdict is unknown stands apart too', () => {
  const { registeredInRegion: _, ...investor } = project().investor ?? {};
  const document = project({
    investor,
    capitalInvestment: millionsFrom(2019, 60),
    taxableProfit: millionsFrom(2020, 10, 20),
  });
  const easier = reform({ rip: { regionalRate: { 2019: '0.09' } } });
  const { effects } = comparePolicies([profileOf(document)], ['brochure-2019', easier], {
    measures: ['rip'],
  });
  const [rip] = effects[0]?.totals.measures ?? [];
  expect(rip?.verdicts.before).toEqual({ eligible: 0, ineligible: 0, unknown: 1 });
  expect(rip?.relief?.after).not.toBe('0');
  expect(rip?.supposed).toEqual(rip?.net);
});

describe('project by project', () => {
  const differences = PLANTS.map((plantOf) => compareProject(plantOf, 'brochure-2019', HARDER));
  const whole = differences.reduce(addProject, startPortfolio());

  test('gives the totals of all at once', () => {
    const { effects } = comparePolicies(PLANTS, ['brochure-2019', HARDER]);
    expect(totalsOf(whole)).toEqual(effects[0]?.totals);
  });

  test('parts may be joined in any order', () => {
    const [first, ...rest] = differences.map((one) => addProject(startPortfolio(), one));
    const back = [...rest].reverse().reduce(joinPortfolios, startPortfolio());
    expect(totalsOf(joinPortfolios(back, first ?? startPortfolio()))).toEqual(totalsOf(whole));
  });

  test('what is given stays as it is', () => {
    const before = totalsOf(whole);
    addProject(whole, frozen(differences[1] ?? { project: { name: '', start: '' }, measures: [] }));
    expect(totalsOf(whole)).toEqual(before);
  });

  test('a portfolio outlives being copied to another thread', () => {
    expect(totalsOf(structuredClone(whole))).toEqual(totalsOf(whole));
  });

  test('where one project comes without findings no conditions are counted', () => {
    const bare = compareProject(A, 'brochure-2019', HARDER, { findings: false });
    expect(bare.measures[0]).not.toHaveProperty('flipped');
    expect(totalsOf(addProject(whole, bare)).measures[0]).not.toHaveProperty('flipped');
  });
});

test.each([[[]], [['brochure-2019']]] as const)('policies %j are too few', (policies) => {
  expect(() => comparePolicies([A], policies)).toThrow('a policy before and at least one after');
});

test('no project, no distribution', () => {
  const { effects } = comparePolicies([], ['brochure-2019', HARDER]);
  expect(effects[0]).toMatchObject({ projects: [], totals: { projects: 0, measures: [] } });
});
