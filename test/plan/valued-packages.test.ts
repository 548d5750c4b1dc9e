import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/engine/facts/case';
import type { ElementId, Relief } from '../../src/engine/plan/candidates';
import type { Choices } from '../../src/engine/plan/choices';
import {
  type KnownTaxes,
  knownTaxes,
  type RankingQuestion,
  valuedPackages,
} from '../../src/engine/plan/evaluate';
import type { Grounds } from '../../src/engine/region';
import type { Treatment } from '../../src/engine/taxes/treatment';
import { memo } from '../../src/kit/memo';
import { combinationFigures } from '../../src/regions/kaluga/figures';
import { caseWith, fixedBases, rateUsed, roubles } from '../taxes/case';
import { appraisal, choicesOf, relief } from './relief';
import { loan, ruling, valued } from './valued';

/** A press of the programme, with 22 of property tax in each of two years, and a profit of 1,000. */
const c = caseWith({
  taxableProfit: { 2019: 1_000, 2020: 1_000 },
  ppeProgramme: { newMovables: [{ id: 'press', yearlyBases: { 2019: 1_000, 2020: 1_000 } }] },
});

const free = (year: number): Treatment => ({
  tax: 'property',
  periods: { first: year, last: year, because: 'periods-used' },
  objects: [{ object: 'press', span: { first: year, last: year }, rate: () => rateUsed(0n) }],
});

/** Regional income tax of 2019 at 10 %. */
const reduced: Treatment = {
  tax: 'income',
  periods: { first: 2019, last: 2019, because: 'last-year' },
  rates: () => ({ federal: rateUsed(3_0000n), regional: rateUsed(10_0000n) }),
  awaitedFrom: null,
  bases: fixedBases(() => ({ amount: roubles(1_000), ordinary: roubles(1_000), of: 'project' })),
};

/** The exemption frees the press in 2019, the upgrade in 2020. */
const RELIEFS: readonly Relief[] = [
  relief('rip', reduced),
  relief('property-exemption', free(2019)),
  relief('ppe-upgrade', free(2020)),
];

const ALL: RankingQuestion = { discounter: null, isAsked: () => true };

const waysOf = (
  elements: readonly ElementId[],
  grounds: Partial<Grounds> = {},
  {
    choices = choicesOf(...RELIEFS),
    known = knownTaxes(c, choices),
    of = c,
    question = ALL,
  }: { choices?: Choices; known?: KnownTaxes; of?: Case; question?: RankingQuestion } = {},
) => {
  const whole = { ...valued().grounds, ...grounds };
  return valuedPackages(of, { choices, chosen: [] }, elements, whole, question, known);
};

/** The exemption rests on a regional project. */
const ON_RIP = { standing: ['rip'], resting: 'rip' } as const satisfies Partial<Grounds>;

/** What is put under the exemption, and property tax by year. */
const propertyOf = (ways: ReturnType<typeof waysOf>) =>
  ways.map(({ listed, taxes }) => [
    listed,
    taxes.taxes.filter(({ tax }) => tax === 'property').map(({ after }) => Number(after) / 100),
  ]);

describe('the ways to put objects of the programme under a package', () => {
  it('are one without the exemption, or where that is for objects outside the zone alone', () => {
    expect(propertyOf(waysOf(['ppe-upgrade']))).toEqual([[[], [22, 0]]]);
    const outside = waysOf(['property-exemption', 'ppe-upgrade'], { standing: ['sez-resident'] });
    expect(outside.map(({ listed }) => listed)).toEqual([[]]);
  });

  it('leave an object to the exemption, unless the upgrade may follow on it', () => {
    const both: ElementId[] = ['property-exemption', 'ppe-upgrade'];
    expect(propertyOf(waysOf(both))[1]).toEqual([['press'], [0, 22]]);
    expect(propertyOf(waysOf(both, ON_RIP))[1]).toEqual([['press'], [0, 0]]);
  });
});

describe('a package with an object of the programme under the exemption', () => {
  const rulesOf = (elements: ElementId[], grounds: Partial<Grounds>, of = c) =>
    waysOf(elements, grounds, { of }).map(({ unconfirmed }) => unconfirmed.map(({ rule }) => rule));

  it('rests on the rule that lets the upgrade follow, where it has the upgrade', () => {
    const grounds: Partial<Grounds> = {
      ...ON_RIP,
      unconfirmed: [ruling('ripWithSez')],
    };
    expect(rulesOf(['property-exemption', 'ppe-upgrade'], grounds)).toEqual([
      ['ripWithSez'],
      ['ripWithSez', 'upgradeAfterExemption'],
    ]);
    expect(rulesOf(['property-exemption'], grounds)).toEqual([
      ['ripWithSez'],
      ['ripWithSez', 'oneRateAnObject'],
    ]);
  });

  it('rests on nothing where that rule is confirmed', () => {
    const combinations = combinationFigures(c.policy);
    const figure = combinations.upgradeAfterExemption;
    const values = figure.values.map((one) => ({ ...one, standing: 'law' as const }));
    const upgradeAfterExemption = { ...figure, values };
    const policy = { ...c.policy, combinations: { ...combinations, upgradeAfterExemption } };
    const both: ElementId[] = ['property-exemption', 'ppe-upgrade'];
    expect(rulesOf(both, ON_RIP, { ...c, policy })).toEqual([[], []]);
  });
});

describe('a package that is not asked for', () => {
  const choices: Choices = { ...choicesOf(...RELIEFS), loans: [loan('joint', { 2019: 5 })] };
  const told = (isAsked: RankingQuestion['isAsked']) =>
    waysOf(['rip'], {}, { choices, question: { discounter: null, isAsked } }).map(
      ({ elements }) => elements,
    );

  it('is not stated, with a loan or without', () => {
    expect(told(() => true)).toEqual([['rip'], ['rip', 'joint']]);
    expect(told(({ elements }) => !elements.includes('joint'))).toEqual([['rip']]);
  });

  it('is reported with no loan either, where nothing of it is asked for alone', () => {
    expect(told(({ elements }) => elements.includes('joint'))).toEqual([]);
  });
});

it('a measure that the profit with its savings refuses leaves income tax as it is', () => {
  const refused = { id: 'conditions', verdict: 'not-met' } as const;
  const taxUnder = (appraise: Relief['appraise']) => {
    const choices = choicesOf(relief('rip', reduced, appraise));
    const [way] = waysOf(['rip'], {}, { choices });
    return way?.taxes.taxes.filter(({ tax }) => tax === 'income').map((one) => one.after);
  };
  expect(taxUnder(() => appraisal([reduced]))).toEqual([30, 100, 30, 170].map(roubles));
  expect(taxUnder(() => ({ ...appraisal([reduced]), findings: refused }))).toEqual(
    [30, 170, 30, 170].map(roubles),
  );
});

it('the taxes are worked out once for packages that treat them alike', () => {
  const computed: string[] = [];
  const counting = <V>(name: string) => {
    const one = memo<V>();
    return (key: string, compute: () => V) =>
      one(key, () => {
        computed.push(name);
        return compute();
      });
  };
  const known: KnownTaxes = {
    ...knownTaxes(c, choicesOf(...RELIEFS)),
    income: counting('income'),
    others: counting('others'),
    onGround: counting('onGround'),
  };
  waysOf(['rip'], {}, { known });
  expect(computed).toEqual(['income', 'others']);
  // the same income tax with the upgrade, and the same other taxes without the measure on income tax
  waysOf(['rip', 'ppe-upgrade'], {}, { known });
  expect(computed).toEqual(['income', 'others', 'others']);
  waysOf(['ppe-upgrade'], {}, { known });
  expect(computed).toEqual(['income', 'others', 'others', 'income']);
});
