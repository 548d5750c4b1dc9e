import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/engine/facts/case';
import type { Gate, Relief } from '../../src/engine/plan/candidates';
import type { Choices } from '../../src/engine/plan/choices';
import { rankedPackages } from '../../src/engine/plan/choose';
import type { RankingQuestion } from '../../src/engine/plan/evaluate';
import { asRead } from '../../src/engine/plan/first-periods';
import { standingOf } from '../../src/engine/plan/lawful';
import { besideInterval, boundedIn, unrankedPackages } from '../../src/engine/plan/unranked';
import type {
  BoundedTreatment,
  IncomeTreatment,
  SubsidyTreatment,
} from '../../src/engine/taxes/treatment';
import { KALUGA } from '../../src/regions/kaluga/region';
import { caseWith, fixedBases, rateUsed, roubles } from '../taxes/case';
import { paymentOf } from './payments';
import { appraisal, choicesOf, relief } from './relief';

const c = caseWith({ taxableProfit: { 2019: 1_000 } });
const periods = { first: 2019, last: 2019, because: 'last-year' } as const;

/** Of 1,000 the regional rate alone, in place of 17 %. */
const income = (regional: bigint): IncomeTreatment & BoundedTreatment => ({
  tax: 'income',
  periods,
  awaitedFrom: null,
  bases: fixedBases(() => ({ amount: roubles(1_000), ordinary: roubles(1_000), of: 'project' })),
  rates: () => ({ federal: rateUsed(3_0000n), regional: rateUsed(regional) }),
});

/** So much paid in 2019. */
const subsidy = (amount: number): SubsidyTreatment => ({
  tax: 'subsidy',
  payment: paymentOf('costs'),
  periods,
  subsidies: [
    {
      of: 'road',
      year: 2019,
      cost: roubles(amount),
      share: rateUsed(100_0000n),
      least: [{ base: roubles(amount), rate: rateUsed(100_0000n) }],
    },
  ],
});

const between = (
  id: string,
  treatment: BoundedTreatment,
  otherEnd: BoundedTreatment,
  gates: readonly Gate[] = [],
): Relief => ({
  ...relief(id, treatment, () => ({ ...appraisal([treatment]), otherEnd })),
  otherEnd,
  gates,
});

/** Rates of which 70 to 120 are saved, a subsidy of 10 to 30, and one of 5 for certain. */
const RATES = between('rip', income(10_0000n), income(5_0000n));
const UPGRADE = between('ppe-upgrade', subsidy(30), subsidy(10));
const EXPORT = relief('export-transport', subsidy(5));

const ALL: RankingQuestion = { discounter: null, isAsked: () => true };

/** The elements of each package, its worth in roubles, and what keeps it out beside the interval. */
function unranked(choices: Choices, question = ALL, of: Case = c) {
  const standing = standingOf(KALUGA, of, []);
  const ranked = rankedPackages(of, choices, standing, ALL, asRead);
  return unrankedPackages(of, choices, standing, question, asRead, ranked).map(
    ({ because, elements, value: { nominal } }) => [
      elements.join(' '),
      typeof nominal === 'bigint'
        ? Number(nominal) / 100
        : [nominal.from, nominal.to].map((end) => Number(end) / 100),
      because,
    ],
  );
}

describe('packages with a relief between two ends', () => {
  it('lie between their worth at the one and at the other, the better at the one first', () => {
    expect(unranked(choicesOf(RATES, UPGRADE, EXPORT))).toEqual([
      ['rip ppe-upgrade export-transport', [70 + 30 + 5, 120 + 10 + 5], []],
      ['rip ppe-upgrade', [70 + 30, 120 + 10], []],
      ['rip export-transport', [70 + 5, 120 + 5], []],
      ['rip', [70, 120], []],
      ['ppe-upgrade export-transport', [10 + 5, 30 + 5], []],
      ['ppe-upgrade', [10, 30], []],
    ]);
  });

  it('are none where every relief is exact', () => {
    expect(unranked(choicesOf(relief('rip', income(10_0000n)), EXPORT))).toEqual([]);
  });

  it('are only those that are asked for at the other end too', () => {
    const isAsked: RankingQuestion['isAsked'] = ({ elements }) => elements.length < 2;
    expect(unranked(choicesOf(RATES, EXPORT), { ...ALL, isAsked })).toEqual([
      ['rip', [70, 120], []],
    ]);
  });

  it('have the relief as it is on the raised profit, where that is exact', () => {
    const exact: Relief = { ...RATES, appraise: () => appraisal([income(10_0000n)]) };
    expect(unranked(choicesOf(exact))).toEqual([['rip', 70, []]]);
  });

  it('are kept out by the gates of the reliefs that are intervals, each once', () => {
    const open = (id: string, ...gates: Gate[]) => between(id, subsidy(30), subsidy(10), gates);
    const closed: Relief = { ...EXPORT, gates: ['unknown'] };
    const found = unranked(
      choicesOf({ ...RATES, gates: ['unconfirmed'] }, open('ppe-upgrade'), closed),
    );
    expect(found.map(([elements, , because]) => [elements, because])).toEqual([
      ['rip ppe-upgrade export-transport', ['unconfirmed']],
      ['rip ppe-upgrade', ['unconfirmed']],
      ['rip export-transport', ['unconfirmed']],
      ['rip', ['unconfirmed']],
      ['ppe-upgrade export-transport', []],
      ['ppe-upgrade', []],
    ]);
    const both = unranked(
      choicesOf(
        { ...RATES, gates: ['unconfirmed', 'unknown'] },
        open('ppe-upgrade', 'unconfirmed'),
      ),
    );
    expect(both.map(([, , because]) => because)).toEqual([
      ['unconfirmed', 'unknown'],
      ['unconfirmed', 'unknown'],
      ['unconfirmed'],
    ]);
  });
});

it('an interval is no gate of its own relief in a ranking of all', () => {
  const choices = choicesOf({ ...RATES, gates: ['unknown'] }, { ...EXPORT, gates: ['unknown'] });
  const bounded = boundedIn(choices);
  expect(bounded).toEqual(['rip']);
  expect(choices.reliefs.map((one) => besideInterval(one, bounded).gates)).toEqual([
    [],
    ['unknown'],
  ]);
});
