import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Missing } from '../../src/engine/terms';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { EDITION_IDS, type EditionId } from '../../src/regions/kaluga/editions/ids';
import { policyOf } from '../../src/regions/kaluga/editions/index';
import { parseProfile } from '../../src/regions/parse-profile';
import { PROGRAMME_IDS } from '../../src/regions/russia/loans/figures';
import { OTHER_PROGRAMME_IDS } from '../../src/regions/russia/other-loans/figures';
import { cases } from '../deep';
import { soundFor } from '../loans/applications';
import type { Tree } from './answers';
import { askedInVain, isProgramme, type Situation, type Target, targetsOf } from './asked';
import { changesPackages, plannedMissing, unseenIn } from './asked-by-plan';
import { drawing, type Fields as OtherFields } from './other-loan-cases';
import { anyDocument } from './random-profile';

/** Sections and facts that are left out more often than random documents leave them out. */
const LEFT_OUT = [
  'investor',
  'statuses',
  'capitalInvestment',
  'taxableProfit',
  'property',
  'ppeProgramme',
  'fixedAssets',
  'landPlots',
  'transportTax',
  'imports',
  'borrowing',
] as const satisfies readonly (keyof ProfileDocument)[];

/** What is assessed, by the name of its edition. */
interface Asked {
  readonly document: Tree;
  readonly edition: EditionId;
}

const situationOf = ({ document, edition }: Asked): Situation => ({
  document,
  policy: policyOf(edition),
  unmet: [],
  readings: {},
});

/** A document, some of its sections left out, and its main activity in half of the cases. */
const anyAsked: fc.Arbitrary<Asked> = fc
  .tuple(
    anyDocument,
    fc.subarray([...LEFT_OUT], { maxLength: 2 }),
    fc.boolean(),
    fc.constantFrom(...EDITION_IDS),
  )
  .map(([document, out, hasActivity, edition]) => {
    const tree = Object.fromEntries(
      Object.entries(JSON.parse(JSON.stringify(document))).filter(
        ([section]) =>
          !out.some((one) => one === section || (one === 'taxableProfit' && section === 'company')),
      ),
    ) as Tree;
    const project = tree['project'] as Tree;
    const { activity: _, ...other } = project;
    return { document: hasActivity ? tree : { ...tree, project: other }, edition };
  });

/** Amounts of an application, at the bounds of some programme and a kopeck beside them. */
const amounts = fc
  .tuple(
    fc.constantFrom(0, 3, 5, 7.5, 10, 15, 20, 30, 40, 50, 100, 200, 400, 500, 750, 5_000),
    fc.constantFrom('', '.01'),
  )
  .map(([million, kopeck]) => `${million * 1_000_000}${kopeck}`);

/** Fields of an application that are left out, or have another amount. */
const FIELDS = [
  'amount',
  'totalBudget',
  'coFinancing',
  'ownFunds',
  'outputFrom',
  'sales',
  'advance',
  'assets',
  'otherFundLoans',
  'drawn',
  'marketRate',
] as const;

const AMOUNTS = [
  'amount',
  'totalBudget',
  'coFinancing',
  'ownFunds',
  'advance',
  'assets',
  'otherFundLoans',
] as const satisfies readonly (typeof FIELDS)[number][];

/** Facts about the borrower that are left out. */
const FACTS = ['manufacturer', 'centreOpinion', 'civilOutput', 'foodManufacturer'] as const;

/**
 * An application that meets every condition of one programme, but for what is left out and for amounts
 * that are another. Own funds and co-financing bound each other, and one of them is always stated.
 */
const anyApplication: fc.Arbitrary<Asked> = fc
  .tuple(
    fc.constantFrom(...PROGRAMME_IDS),
    fc
      .subarray([...FIELDS], { minLength: 1, maxLength: 3 })
      .filter((out) => !(out.includes('coFinancing') && out.includes('ownFunds'))),
    fc.subarray([...AMOUNTS], { maxLength: 2 }),
    amounts,
    fc.subarray([...FACTS], { maxLength: 1 }),
    fc.constantFrom(...EDITION_IDS),
  )
  .map(([id, out, others, amount, unknown, edition]) => {
    const { facts, ...sound } = soundFor(id);
    const fields = Object.entries({
      ...sound,
      ...Object.fromEntries(others.map((name) => [name, amount])),
    }).filter(([name]) => !out.some((one) => one === name));
    const stated = Object.entries(facts ?? {}).filter(
      ([fact]) => !unknown.some((one) => one === fact),
    );
    const borrowing = { ...Object.fromEntries(fields), facts: Object.fromEntries(stated) };
    const project = { name: 'Pump works', start: '2019-07-01' };
    return { document: JSON.parse(JSON.stringify({ project, borrowing })) as Tree, edition };
  })
  .filter(({ document }) => parseProfile(document).ok);

/** Fields of an application to another lender that are left out. */
const OTHER_FIELDS = [
  'drawn',
  'amount',
  'termMonths',
  'graceMonths',
  'marketRate',
  'investmentPhaseEnds',
  'facts',
  'main',
  'smeCategory',
] as const satisfies readonly (keyof OtherFields)[];

/** An application that is open to a programme of another lender, but for what is left out and an amount. */
const anyOtherApplication: fc.Arbitrary<Asked> = fc
  .tuple(
    fc.constantFrom(...OTHER_PROGRAMME_IDS),
    fc.subarray([...OTHER_FIELDS], { minLength: 1, maxLength: 3 }),
    fc.option(amounts, { nil: undefined }),
    fc.constantFrom('medium', 'micro', 'small', 'none'),
  )
  .map(([id, out, amount, smeCategory]): Asked => {
    const others = { smeCategory, ...(amount === undefined ? {} : { amount }) } as const;
    const { investor, project, borrowing, ...rest } = JSON.parse(
      JSON.stringify(drawing(id, others)),
    );
    const kept = (section: Tree): Tree =>
      Object.fromEntries(
        Object.entries(section).filter(([name]) => !out.some((one) => one === name)),
      ) as Tree;
    return {
      document: {
        ...rest,
        project: { ...project, activity: kept(project.activity) },
        investor: kept(investor),
        borrowing: kept(borrowing),
      },
      edition: 'law',
    };
  })
  .filter(({ document }) => parseProfile(document).ok);

/**
 * Facts of a measure, part or loan to which no answer that is tried changes a verdict or an amount, neither of
 * what asks for them nor of a package with it.
 */
const inVainFor = (situation: Situation, target: Target): readonly string[] =>
  askedInVain(situation, target)
    .filter((fact) => !changesPackages(situation, target.name, fact))
    .map(({ path }) => `${target.name}: ${path}`);

/** Such facts of all that is assessed. */
const inVainOf = (asked: Asked, isTarget: (name: string) => boolean): readonly string[] => {
  const situation = situationOf(asked);
  return targetsOf(situation)
    .filter(({ name }) => isTarget(name))
    .flatMap((target) => inVainFor(situation, target));
};

/** Such facts of all that a plan keeps out of the recommended package, or out of all. */
const inVainInPlan = (asked: Asked): readonly string[] => {
  const situation = situationOf(asked);
  const targets = targetsOf(situation);
  const planned = plannedMissing(situation);
  return planned.flatMap(({ missing, name }) => {
    const target = targets.find((one) => one.name === name) ?? { name, missing: [], ofParts: [] };
    const isAssessed = ({ path }: Missing): boolean =>
      target.missing.some((one) => one.path === path);
    return [
      ...inVainFor(situation, {
        ...target,
        missing: target.missing.filter((one) => missing.some(({ path }) => path === one.path)),
      }),
      ...missing
        .filter((fact) => !isAssessed(fact) && !changesPackages(situation, name, fact))
        .map(({ path }) => `${name}: ${path}`),
    ];
  });
};

const isOfOthers = (name: string): boolean => OTHER_PROGRAMME_IDS.some((id) => id === name);

test('a missing fact of a measure or part has an answer that changes a verdict or an amount', () => {
  fc.assert(
    fc.property(anyAsked, (asked) => {
      expect(inVainOf(asked, (name) => !isProgramme(name))).toEqual([]);
    }),
    { numRuns: cases(12, 80), seed: 20190101, endOnFailure: true },
  );
});

test.each([
  ['the fund', anyApplication, isProgramme],
  ['another lender', anyOtherApplication, isOfOthers],
] as const)(
  'a missing fact of a loan of %s has an answer that changes a verdict or an amount',
  (_, any, isTarget) => {
    fc.assert(
      fc.property(any, (asked) => {
        expect(inVainOf(asked, isTarget)).toEqual([]);
      }),
      { numRuns: cases(60, 1_000), seed: 20190101, endOnFailure: true },
    );
  },
);

test('a missing fact that a plan names has an answer that changes an amount or a package', () => {
  fc.assert(
    fc.property(fc.oneof(anyAsked, anyApplication), (asked) => {
      expect(inVainInPlan(asked)).toEqual([]);
    }),
    { numRuns: cases(2, 8), seed: 20190101, endOnFailure: true },
  );
});

test('a fact that a view of the plan lacks has an answer that changes the view', () => {
  fc.assert(
    fc.property(anyAsked, (asked) => {
      expect(unseenIn(situationOf(asked))).toEqual([]);
    }),
    { numRuns: cases(10, 40), seed: 20190101, endOnFailure: true },
  );
});
