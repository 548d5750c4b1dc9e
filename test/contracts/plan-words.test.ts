import { describe, expect, test } from 'vitest';
import { policyOf } from '../../src/editions/index';
import { formatOf } from '../../src/report/format';
import { planModel } from '../../src/report/plan/model';
import { renderBlocks } from '../../src/report/table';
import { en } from '../../src/report/words/en';
import { PLANS } from './plan-answers';
import { SOURCES } from './sources';

const plans = PLANS.map(({ plan }) => plan);

/** Every reason why a figure may be absent, as the files that reckon them name it. */
const REASONS = SOURCES.filter(([path]) => /^(valuation|packages)\//.test(path)).flatMap(
  ([, text]) => [
    ...[...text.matchAll(/absent: '([a-z0-9-]+)'/g)].map(([, reason = '']) => reason),
    ...[...text.matchAll(/Indicator<([^>]+)>/g)].flatMap(([, reasons = '']) =>
      [...reasons.matchAll(/'([a-z0-9-]+)'/g)].map(([, reason = '']) => reason),
    ),
  ],
);

const { plan: words } = en;

describe('whatever a plan can hold has words', () => {
  test('every combination rule of the policy, and the need of a status', () => {
    const rules = [...Object.keys(policyOf().combinations), 'exemptionStatus'].sort();
    expect(Object.keys(words.rules).sort()).toEqual(rules);
  });

  test('every reason why a figure is absent', () => {
    expect(REASONS.length).toBeGreaterThan(14);
    expect(Object.keys(words.absent).sort()).toEqual([...new Set(REASONS)].sort());
  });

  test('every assumption and warning', () => {
    const ids = plans.flatMap(({ assumptions, warnings }) =>
      [...assumptions, ...warnings].map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(13);
    expect(ids.filter((id) => en.notes[id] === undefined)).toEqual([]);
  });

  test('every kind of loss, and every reason to withhold and to leave out', () => {
    const kinds = plans.flatMap(({ lost }) => lost.flatMap(({ because }) => because));
    expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(Object.keys(words.reasons)));
    const withheld = plans.flatMap((plan) => plan.withheld.map(({ because }) => because));
    expect(new Set(withheld)).toEqual(new Set(Object.keys(words.withheldAs)));
    const left = plans.flatMap((plan) => plan.left.map(({ because }) => because));
    expect(new Set(left)).toEqual(new Set(Object.keys(words.leftAs)));
  });
});

test.each(PLANS)('the report on $name has no hole in it', ({ plan }) => {
  const text = renderBlocks(planModel(plan, en, formatOf(false)));
  expect(text.match(/undefined|NaN|\(\)| ,|\.\.|: ?\.|;\s*[.;]|\[object/)).toBeNull();
});
