import { describe, expect, test } from 'vitest';
import { amend } from '../../src/amendments/amend';
import { summaryResult } from '../../src/answer/summary';
import { judgedMeasures } from '../../src/engine/measures';
import { assess, caseOf } from '../../src/questions/assess/assess';
import { compare } from '../../src/questions/compare/compare';
import { readingEffects } from '../../src/questions/compare/readings';
import { comparePolicies } from '../../src/questions/portfolio/portfolio';
import { policyOf } from '../../src/regions/kaluga/editions/index';
import { KALUGA } from '../../src/regions/kaluga/region';
import { formatOf } from '../../src/report/format';
import { totalsBlocks } from '../../src/report/portfolio';
import { renderBlocks } from '../../src/report/table';
import { millionsFrom, profileOf, project } from '../profiles';
import { en } from '../words';

// Relief that was not worked out is no 0: it is absent in records, sums, counts and quartiles.

const REGISTER = { measures: ['investment-register'] } as const;
const HARDER = amend(policyOf(), {
  title: 'Register from 200 million',
  source: 'a draft',
  changes: { register: { minCapitalInvestment: { 2019: 200_000_000 } } },
});

const plant = (name: string, sections: object) =>
  profileOf(project({ project: { name }, ...sections }));

/** Qualifies for the Register and states no profit. */
const SILENT = plant('Silent', {
  capitalInvestment: millionsFrom(2019, 120),
  taxableProfit: undefined,
});
/** Saves 3.5% of 20 million in 2020, no more than one period. */
const STATED = plant('Stated', {
  capitalInvestment: millionsFrom(2019, 150),
  taxableProfit: millionsFrom(2020, 20),
});

describe('an assessment', () => {
  test('has no total where no profit is stated', () => {
    const [register] = assess(SILENT, REGISTER).measures;
    expect(register).toMatchObject({ verdict: 'eligible', lines: [], sums: { total: null } });
    expect(register?.missing.map(({ path }) => path)).toEqual(['taxableProfit']);
  });

  test('of a measure that is refused has a total of 0, as nothing is missing', () => {
    const [register] = assess(SILENT, { ...REGISTER, policy: HARDER }).measures;
    expect(register).toMatchObject({ verdict: 'ineligible', sums: { total: '0' } });
  });

  test('of a profit stated as 0 has a total of 0', () => {
    const none = plant('None', {
      capitalInvestment: millionsFrom(2019, 120),
      taxableProfit: millionsFrom(2019, 0, -1),
    });
    expect(assess(none, REGISTER).measures[0]).toMatchObject({
      verdict: 'eligible',
      sums: { total: '0' },
    });
  });

  test('of nothing but a name has no total of any measure that is unknown', () => {
    const nameless = profileOf({ project: { name: 'N', start: '2019-01-01' } });
    const totals = assess(nameless, { edition: 'law' }).measures.map(({ sums, verdict }) => [
      verdict,
      sums.total,
    ]);
    const judged = KALUGA.measures.filter(({ onlyWith }) => onlyWith === undefined);
    expect(totals).toEqual(judged.map(() => ['unknown', null]));
  });
});

test('a summary of a stream has no total and names what could not be computed', () => {
  const [record] = judgedMeasures(KALUGA, caseOf(SILENT, {}), REGISTER.measures).map(summaryResult);
  expect(record).toMatchObject({ sums: { total: null }, notComputed: ['investment-register'] });
});

describe('a portfolio', () => {
  const { effects } = comparePolicies([SILENT, STATED], ['brochure-2019', HARDER], REGISTER);
  const [effect] = effects;
  const [totals] = effect?.totals.measures ?? [];

  test('has no difference of the project whose relief could not be computed', () => {
    expect(effect?.projects[0]?.measures[0]?.relief).toEqual({
      before: null,
      after: '0',
      difference: null,
    });
  });

  test('counts it apart from sums, losers and quartiles', () => {
    expect(totals).toMatchObject({
      notComputed: 1,
      verdictChanged: 2,
      noLongerEligible: 2,
      relief: { before: '700000', after: '0', difference: '-700000' },
      losers: { projects: 1, amount: '-700000' },
      distribution: { count: 1, min: '-700000', max: '-700000' },
    });
    expect(effect?.losers.map(({ name }) => name)).toEqual(['Stated']);
  });

  test('of such projects alone has no sum and says that verdicts change', () => {
    const alone = comparePolicies([SILENT], ['brochure-2019', HARDER], REGISTER).effects[0]?.totals;
    expect(alone?.measures[0]).toMatchObject({ relief: null, supposed: null, distribution: null });
    const name = { edition: 'brochure-2019', hash: 'sha256:0', amendments: [] } as const;
    const told = {
      projects: 1,
      measures: [],
      ...alone,
      before: name,
      after: name,
      lines: { read: 1, bad: 0 },
    };
    const text = renderBlocks(totalsBlocks(told, en, formatOf(false, en)));
    expect(text).not.toContain('No relief and no verdict changes');
    expect(text).toContain('Not computed');
  });

  test('of parts of which one side lacks some has no difference', () => {
    // Zone income tax is computed on either side; zone property tax on neither.
    const resident = plant('Resident', {
      project: { name: 'Resident', site: 'sez', activity: { main: '28.11' } },
      capitalInvestment: millionsFrom(2019, 200),
      taxableProfit: millionsFrom(2019, 10),
      property: undefined,
    });
    const measures = ['sez'] as const;
    const [one] = comparePolicies([resident], ['brochure-2019', 'brochure-2019'], {
      measures,
    }).effects;
    const [sez] = one?.projects[0]?.measures ?? [];
    expect(sez?.relief.difference).toBe('0');
    expect(sez?.notComputed?.before).toContain('sez.property');
    expect(one?.totals.measures[0]).toMatchObject({ notComputed: 0, computedInPart: 1 });
  });
});

test('a comparison has no relief of a side that could not be computed', () => {
  const { judged } = compare({ profile: SILENT }, { profile: STATED });
  expect(judged.find(({ id }) => id === 'investment-register')).toMatchObject({
    relief: { before: null, after: '700000', difference: null },
    byPeriod: [],
  });
});

test('effects of readings have none either', () => {
  const effects = readingEffects(SILENT, REGISTER);
  expect(effects.every(({ relief }) => relief === null)).toBe(true);
});
