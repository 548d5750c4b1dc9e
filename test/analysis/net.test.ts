import { describe, expect, test } from 'vitest';
import { amend } from '../../src/amendments/amend';
import { compare } from '../../src/questions/compare/compare';
import { readingEffects } from '../../src/questions/compare/readings';
import { sweep } from '../../src/questions/compare/sweep';
import { nearMisses } from '../../src/questions/near-misses/near-misses';
import { comparePolicies } from '../../src/questions/portfolio/portfolio';
import { thresholds } from '../../src/questions/thresholds/thresholds';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { policyOf } from '../../src/regions/kaluga/editions/index';
import { comparisonModel } from '../../src/report/analysis/comparison';
import { effectBlocks } from '../../src/report/effects';
import { formatOf } from '../../src/report/format';
import { totalsBlocks } from '../../src/report/portfolio';
import { voiceOf } from '../../src/report/sentences';
import { NO_TABLES } from '../../src/report/tables';
import { millions, profileOf, project } from '../profiles';
import { en } from '../words';

// Losses of 100 m of the year before the contract stay outside its base. Ordinary tax of 2020 is on 50 m,
// after half of the base: 1.5 m federal and 8.5 m regional. The contract's is on 100 m: none and 10 m.
// Relief 1.5 m, extra tax 1.5 m, net 0.
const document = (invested: number): ProfileDocument =>
  project({
    project: { start: '2020-01-01', site: 'region' },
    statuses: { specialInvestmentContract: { level: 'federal', signed: '2020-01-01' } },
    capitalInvestment: { 2020: millions(invested) },
    taxableProfit: { 2019: millions(-100), 2020: millions(100) },
    carryLosses: true,
  });
const profile = profileOf(document(800));

// Ordinary federal tax is 5 % of 50 m, 2.5 m; the contract's regional tax 12 % of 100 m, 12 m.
// Relief 2.5 m, extra tax 3.5 m, net -1 m: more relief, and less is saved.
const policy = amend(policyOf(), {
  title: 'More relief, and more extra tax',
  source: 'a draft',
  changes: {
    baseline: { incomeFederal: { 2020: '0.05' } },
    spicFederal: { regionalRate: { 2020: '0.12' } },
  },
});
const RELIEF = { before: '1500000', after: '2500000', difference: '1000000' };
const NET = { before: '0', after: '-1000000', difference: '-1000000' };

describe('a change that raises relief by 1 m and extra tax by 2 m', () => {
  test('makes the project a loser in a portfolio', () => {
    const comparison = comparePolicies([profile], ['brochure-2019', policy], {
      measures: ['spic-federal'],
    });
    const [effect] = comparison.effects;
    const [own] = effect?.projects[0]?.measures ?? [];
    expect(own).toMatchObject({ relief: RELIEF, net: NET });
    expect(own?.byPeriod).toEqual([
      { year: 2020, budget: 'federal', before: '1500000', after: '2500000', difference: '1000000' },
      {
        year: 2020,
        budget: 'regional',
        before: '-1500000',
        after: '-3500000',
        difference: '-2000000',
      },
    ]);
    expect(effect?.winners).toEqual([]);
    expect(effect?.losers.map(({ difference }) => difference)).toEqual(['-1000000']);
    const [totals] = effect?.totals.measures ?? [];
    expect(totals).toMatchObject({
      relief: RELIEF,
      net: NET,
      winners: { projects: 0, amount: '0' },
      losers: { projects: 1, amount: '-1000000' },
      byYear: [{ year: 2020, ...NET }],
      distribution: { median: '-1000000' },
    });
    if (effect === undefined) throw new Error('no effect');
    const { before } = comparison;
    const { after } = effect;
    const lines = { read: 1, bad: 0 };
    const blocks = totalsBlocks(
      { ...effect.totals, before, after, lines },
      en,
      formatOf(false, en),
    );
    expect(JSON.stringify(blocks)).toContain('Relief less extra tax');
  });

  test('is reported with both in a comparison', () => {
    const comparison = compare({ profile }, { profile, options: { policy } });
    const own = comparison.judged.find(({ id }) => id === 'spic-federal');
    expect(own).toMatchObject({ relief: RELIEF, net: NET });
    expect(own?.byBudget.map(({ difference }) => difference)).toEqual(['1000000', '-2000000']);
    const blocks = comparisonModel(comparison, { left: 'a', right: 'b' }, en, formatOf(false, en));
    expect(JSON.stringify(blocks)).toContain(en.analysis.columns.reliefAlone);
  });
});

test('a sweep shows relief and what is left of it', () => {
  const swept = sweep(document(800), 'capitalInvestment.2020', [800_000_000], {
    discountRate: '0',
  });
  const [row] = swept.ok ? swept.rows : [];
  const own = row?.ok ? row.measures.find(({ id }) => id === 'spic-federal') : undefined;
  expect([own?.relief?.nominal, own?.net?.nominal]).toEqual(['1500000', '0']);
});

test('a near miss and a threshold are worth what is left of the relief', () => {
  const refused = profileOf(document(700));
  const [way] = nearMisses(refused).find(({ id }) => id === 'spic-federal')?.ways ?? [];
  expect([way?.relief?.nominal, way?.net?.nominal]).toEqual(['1500000', '0']);
  const threshold = thresholds(refused).find(
    ({ figure }) => figure === 'spicFederal.minCapitalInvestment',
  );
  expect(threshold?.above).toMatchObject({ relief: { nominal: '1500000' }, net: { nominal: '0' } });
  expect(threshold?.difference).toMatchObject({
    relief: { nominal: '1500000' },
    net: { nominal: '0' },
  });
});

// Where the losses reduce the base, for which there is no limit, it is 0: 1.5 m and 8.5 m are saved.
test('another reading has its relief and what is left of it', () => {
  const effects = readingEffects(profile, { measures: ['spic-federal'] });
  const own = effects.find(({ reading }) => reading === 'losses-before-status');
  expect(own).toMatchObject({
    relief: '1500000',
    net: '0',
    otherRelief: '10000000',
    otherNet: '10000000',
  });
  const blocks = effectBlocks(effects, voiceOf(en, formatOf(false, en), NO_TABLES));
  expect(JSON.stringify(blocks)).toContain(en.columns.otherNet);
});
