import fc from 'fast-check';
import { expect, test } from 'vitest';
import { policyOf } from '../../src/editions/index';
import { EDITION_IDS } from '../../src/policy/editions';
import { PROGRAMME_IDS } from '../../src/policy/loans';
import type { ProfileDocument } from '../../src/profile/document';
import { cases } from '../deep';
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

/** A document, some of its sections left out, and its main activity in half of the cases. */
const anySituation: fc.Arbitrary<Situation> = fc
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
    return {
      document: hasActivity ? tree : { ...tree, project: other },
      policy: policyOf(edition),
      unmet: [],
      readings: {},
    };
  });

/** Facts that are asked in some cases in which no answer to them changes anything. */
const OPEN: readonly RegExp[] = [
  /^property-exemption: /,
  /^spic-federal: (policy\.|capitalInvestment$|statuses\.)/,
  /^investment-tax-deduction: policy\.deduction\.regionalShare/,
  // A year of loss has an amount in a package whose savings raise the profit above 0.
  /^sez\.income: project\.activity\./,
];

test('a missing fact of a measure or part has an answer that changes a verdict or an amount', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const inVain = targetsOf(situation)
        .filter(({ name }) => !PROGRAMME_IDS.some((id) => id === name))
        .map(({ missing, name }) => ({
          name,
          missing: missing.filter(({ path }) => !OPEN.some((one) => one.test(`${name}: ${path}`))),
        }))
        .flatMap((target) =>
          askedInVain(situation, target).map((path) => `${target.name}: ${path}`),
        );
      expect(inVain).toEqual([]);
    }),
    { numRuns: cases(12, 200), seed: 20190101 },
  );
});
