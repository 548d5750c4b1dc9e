import { describe, expect, test } from 'vitest';
import { planReadings } from '../../src/questions/compare/plan-readings';
import { nearMisses } from '../../src/questions/near-misses/near-misses';
import { plan } from '../../src/questions/plan/plan';
import { thresholds } from '../../src/questions/thresholds/thresholds';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { EDITION_IDS } from '../../src/regions/kaluga/editions/ids';
import { policyOf } from '../../src/regions/kaluga/editions/index';
import { formatOf } from '../../src/report/format';
import { planModel } from '../../src/report/plan/model';
import { renderBlocks } from '../../src/report/table';
import { FIXTURES } from '../fixtures';
import { profileOf } from '../profiles';
import { en } from '../words';
import { PLANS } from './plan-answers';
import { SOURCES } from './sources';

const plans = PLANS.map(({ plan }) => plan);

/** Every reason why a figure may be absent, as the files that reckon them name it. */
const REASONS = SOURCES.filter(([path]) => /^engine\/(valuation|plan)\//.test(path)).flatMap(
  ([, text]) => [
    ...[...text.matchAll(/absent: '([a-z0-9-]+)'/g)].map(([, reason = '']) => reason),
    ...[...text.matchAll(/(?:AmountOr|Indicator|Quotient)<([^>]+)>/g)].flatMap(([, reasons = '']) =>
      [...reasons.matchAll(/'([a-z0-9-]+)'/g)].map(([, reason = '']) => reason),
    ),
  ],
);

const { plan: words } = en;

describe('whatever a plan can hold has words', () => {
  test('every combination rule of the policy, and the need of a status', () => {
    const rules = [
      ...Object.keys(policyOf().combinations),
      ...Object.keys(policyOf().prose.rules),
      'exemptionStatus',
      'contractParticipant',
      ...['Rip', 'Contract', 'Sez', 'Deduction'].map((other) => `toserWith${other}`),
    ].sort();
    expect(Object.keys(en.rules).sort()).toEqual(rules);
  });

  test('every reason why a figure is absent', () => {
    expect(REASONS.length).toBeGreaterThan(14);
    expect(Object.keys(words.absent).sort()).toEqual([...new Set(REASONS)].sort());
  });

  test('every assumption and warning', () => {
    const ids = plans.flatMap(({ assumptions, warnings }) =>
      [...assumptions, ...warnings].map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(16);
    expect(ids.filter((id) => en.notes[id] === undefined)).toEqual([]);
  });

  test('every kind of loss, and every reason to withhold and to leave out', () => {
    const kinds = plans.flatMap(({ lost }) => lost.flatMap(({ because }) => because));
    expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(Object.keys(words.reasons)));
    const withheld = plans.flatMap((plan) => plan.withheld.flatMap(({ because }) => because));
    expect(new Set(withheld)).toEqual(new Set(Object.keys(words.withheldAs)));
    const left = plans.flatMap((plan) => plan.left.map(({ because }) => because));
    expect(new Set(left)).toEqual(new Set(Object.keys(words.leftAs)));
  });
});

/** What stands where a word or a figure is wanting. */
const HOLE = /undefined|NaN|\(\)| ,|\.\.|: ?\.|;\s*[.;]|\[object/;

test.each(PLANS)('the report on $name has no hole in it', ({ plan }) => {
  expect(renderBlocks(planModel(plan, en, formatOf(false, en))).match(HOLE)).toBeNull();
});

const ANALYSED = ['kemz-conversion', 'stanfer-expansion'].flatMap((name) =>
  EDITION_IDS.map((edition) => ({ name, edition })),
);

test.each(ANALYSED)('nor has the analysis of $name in $edition', ({ edition, name }) => {
  const document = FIXTURES.find((one) => one.name === name)?.document;
  const profile = profileOf(document as ProfileDocument);
  const options = { edition, discountRate: '0.1' };
  const analysis = {
    nearMisses: nearMisses(profile, options),
    thresholds: thresholds(profile, options),
    planReadings: planReadings(profile, options),
  };
  const blocks = planModel(plan(profile, options), en, formatOf(false, en), analysis);
  expect(analysis.nearMisses.length).toBeGreaterThan(5);
  expect(analysis.thresholds.length).toBeGreaterThan(5);
  expect(renderBlocks(blocks).match(HOLE)).toBeNull();
});
