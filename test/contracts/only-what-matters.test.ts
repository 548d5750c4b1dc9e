import fc from 'fast-check';
import { expect, test } from 'vitest';
import { policyOf } from '../../src/editions/index';
import { valueIn } from '../../src/kit/series';
import { EDITION_IDS, type EditionId } from '../../src/policy/editions';
import { PROGRAMME_IDS } from '../../src/policy/loans';
import type { ProfileDocument } from '../../src/profile/document';
import { parseProfile } from '../../src/profile/parse';
import { cases } from '../deep';
import { soundFor } from '../loans/applications';
import type { Tree } from './answers';
import { askedInVain, type Situation, targetsOf } from './asked';
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

/** Facts that are asked in some cases in which no answer to them changes anything. */
const OPEN: readonly RegExp[] = [
  // It decides where wages pass in a fourth or fifth period alone, as few of the answers tried have it.
  /^property-exemption: project\.activity\.class21RevenueShare$/,
  // A year of loss has an amount in a package whose savings raise the profit above 0.
  /^sez\.income: project\.activity\./,
];

const WAGE_OF_A_YEAR = /^project\.(?:averageMonthlyWage|subsistenceMinimum)\.(\d{4})$/;

/** A wage of a year of loss, which has an amount in a package whose savings raise the profit above 0. */
function isOfALoss({ document }: Asked, path: string): boolean {
  const [, year] = WAGE_OF_A_YEAR.exec(path) ?? [];
  const parsed = parseProfile(document);
  if (year === undefined || !parsed.ok) return false;
  const { taxableProfit } = parsed.profile;
  return taxableProfit !== undefined && (valueIn(taxableProfit, Number(year)) ?? 1n) <= 0n;
}

/** Facts of all that is assessed to which no answer that is tried changes anything. */
const inVainOf = (asked: Asked, isTarget: (name: string) => boolean): readonly string[] => {
  const situation = situationOf(asked);
  return targetsOf(situation)
    .filter(({ name }) => isTarget(name))
    .map(({ missing, ...target }) => ({
      ...target,
      missing: missing.filter(
        ({ path }) =>
          !OPEN.some((one) => one.test(`${target.name}: ${path}`)) && !isOfALoss(asked, path),
      ),
    }))
    .flatMap((target) => askedInVain(situation, target).map((path) => `${target.name}: ${path}`));
};

const isProgramme = (name: string): boolean => PROGRAMME_IDS.some((id) => id === name);

test('a missing fact of a measure or part has an answer that changes a verdict or an amount', () => {
  fc.assert(
    fc.property(anyAsked, (asked) => {
      expect(inVainOf(asked, (name) => !isProgramme(name))).toEqual([]);
    }),
    { numRuns: cases(12, 200), seed: 20190101 },
  );
});

test('a missing fact of a loan has an answer that changes a verdict or an amount', () => {
  fc.assert(
    fc.property(anyApplication, (asked) => {
      expect(inVainOf(asked, isProgramme)).toEqual([]);
    }),
    { numRuns: cases(60, 2_000), seed: 20190101 },
  );
});
