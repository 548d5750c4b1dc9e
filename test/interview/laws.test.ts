import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextQuestion, type PlanOptions, plan } from '../../src/index';
import { answersTo } from '../../src/questions/interview/answered';
import { judgedAnswers } from '../../src/questions/interview/judgment';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { anyDocument } from '../contracts/random-profile';
import { cases } from '../deep';
import { INVESTOR } from '../profiles';
import { bestOf, interviewOn, type Part, profileOf, taking } from './interview';

/** Facts of a project that decide, each with some answers to it. */
const FACTS: { readonly [path: string]: readonly unknown[] } = {
  'project.site': ['sez', 'region', 'elsewhere'],
  capitalInvestment: [{ 2019: 1_000_000 }, { 2019: 120_000_000 }, { 2019: 50_000_000_000 }],
  taxableProfit: [
    { 2020: 0, 2021: 0 },
    { 2020: 10_000_000, 2021: 10_000_000 },
    { 2020: 300_000_000, 2021: 300_000_000 },
  ],
  'investor.russianOrganisation': [true, false],
  'investor.registeredInRegion': [true, false],
  'investor.specialTaxRegime': [true, false],
  'investor.consolidatedGroup': [true, false],
  'investor.landOwnedOrLeased': [true, false],
};
const PATHS = Object.keys(FACTS);

/** Everything else, which is stated or not known. */
const OTHERS = {
  project: { name: 'Works', start: '2019-01-01', activity: { main: '28.11' } },
  investor: Object.fromEntries(
    Object.entries(INVESTOR).filter(([name]) => !PATHS.includes(`investor.${name}`)),
  ),
  statuses: {},
};
const SKIP = [
  'company',
  'exports',
  'fixedAssets',
  'imports',
  'landPlots',
  'ppeProgramme.capitalInvestment',
  'ppeProgramme.newMovables',
  'ppeProgramme.upgradedObjects',
  'property',
  'taxableProfit.2022',
  'transportTax',
];

/** Which of its answers each fact has; a fact that is left out is not stated. */
type Stated = { readonly [path: string]: unknown };

const documentOf = (stated: Stated): Part =>
  Object.entries(stated).reduce<Part>(
    (document, [path, value]) => taking(document, taking({}, within(path, value), path), path),
    OTHERS,
  );

const within = (path: string, value: unknown): Part =>
  path
    .split('.')
    .reverse()
    .reduce<unknown>((inner, name) => ({ [name]: inner }), value) as Part;

const asked = (stated: Stated) => nextQuestion(profileOf(documentOf(stated)), { skip: SKIP });
const best = (stated: Stated): string => bestOf(profileOf(documentOf(stated)));

/** Every way to answer the facts that are not stated. */
const completions = (stated: Stated): readonly Stated[] =>
  PATHS.filter((path) => !(path in stated)).reduce<readonly Stated[]>(
    (all, path) =>
      all.flatMap((one) => (FACTS[path] ?? []).map((value) => ({ ...one, [path]: value }))),
    [stated],
  );

const anyFull: fc.Arbitrary<Stated> = fc.record(
  Object.fromEntries(PATHS.map((path) => [path, fc.constantFrom(...(FACTS[path] ?? []))])),
);

/** A project of which some facts are stated, at most four of them not. */
const anyStated: fc.Arbitrary<Stated> = fc
  .tuple(anyFull, fc.subarray(PATHS, { minLength: PATHS.length - 4 }))
  .map(([full, known]) => Object.fromEntries(known.map((path) => [path, full[path]])));

describe('by brute force', () => {
  test('a question is asked only where some answer changes the plan', () => {
    fc.assert(
      fc.property(anyStated, (stated) => {
        const question = asked(stated);
        if (question === null) return;
        const { path } = question;
        expect(PATHS).toContain(path);
        expect(stated).not.toHaveProperty([path]);
        const others = completions({ ...stated, [path]: null });
        const isChanged = others.some(
          (one) =>
            new Set((FACTS[path] ?? []).map((value) => best({ ...one, [path]: value }))).size > 1,
        );
        expect(isChanged).toBe(true);
      }),
      { numRuns: cases(12, 200) },
    );
  });

  test('none is left unasked where an answer changes the plan', () => {
    fc.assert(
      fc.property(anyStated, (stated) => {
        if (asked(stated) !== null) return;
        const plans = [stated, ...completions(stated)].map(best);
        expect(new Set(plans).size).toBe(1);
      }),
      { numRuns: cases(12, 200) },
    );
  });

  test('answers in any order end with the plan of the full profile, each fact asked once', () => {
    fc.assert(
      fc.property(anyFull, fc.shuffledSubarray(PATHS), (full, unasked) => {
        // Some facts are stated unasked, in an order of the investor's own; the others as they are asked for.
        const order = unasked.slice(0, 3);
        let stated: Stated = Object.fromEntries(order.map((path) => [path, full[path]]));
        for (let count = 0; count <= PATHS.length; count++) {
          const question = asked(stated);
          if (question === null) {
            expect(best(stated)).toBe(best(full));
            return;
          }
          expect(stated).not.toHaveProperty([question.path]);
          stated = { ...stated, [question.path]: full[question.path] };
        }
        throw new Error('more questions than facts');
      }),
      { numRuns: cases(12, 200) },
    );
  });
});

test('answers of one judgment have the same packages', () => {
  const flags = PATHS.filter((path) => path.startsWith('investor.'));
  const options: readonly PlanOptions[] = [{}, { unknown: true }];
  let alike = 0;
  fc.assert(
    fc.property(anyStated, fc.constantFrom(...options), (stated, chosen) => {
      const profile = profileOf(documentOf(stated));
      const answers = flags
        .filter((path) => !(path in stated))
        .flatMap((path) => judgedAnswers(path, answersTo(profile, path, chosen).profiles, chosen));
      const plans = new Map<string, string>();
      for (const one of answers) {
        const { best: found, runnerUp } = plan(one.profile, chosen);
        const text = JSON.stringify([found.elements, found.value, runnerUp]);
        if (plans.has(one.judgment)) alike += 1;
        expect(plans.get(one.judgment) ?? text).toBe(text);
        plans.set(one.judgment, text);
      }
    }),
    { numRuns: cases(20, 300) },
  );
  expect(alike).toBeGreaterThan(20);
});

test('from a name and a start day projects at random reach the plan of the whole profile', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const whole = asAsked(document);
      const reached = plan(profileOf(interviewOn(whole).document)).best;
      const { elements, value } = plan(profileOf(whole)).best;
      expect(reached.elements).toEqual(elements);
      const distance = Number(reached.value.nominal) - Number(value.nominal);
      // What is left out may still move taxes by their rounding, a rouble a year.
      expect(Math.abs(distance)).toBeLessThan(30);
    }),
    { numRuns: cases(6, 150), seed: 20190101 },
  );
});

/** Statuses as they are tried: held since the start of the project. */
const sinceStart = (statuses: object, start: string): Part =>
  Object.fromEntries(
    Object.entries(statuses).flatMap(([name, status]: [string, Part | undefined]) => {
      if (status === undefined) return [];
      const fields = Object.entries(status)
        .filter(([field]) => !['ends', 'excluded'].includes(field))
        .map(([field, value]) => [field, FIRST_DAYS.includes(field) ? start : value]);
      return [[name, Object.fromEntries(fields)]];
    }),
  );

const FIRST_DAYS = ['included', 'registered', 'signed'];

/** A document without what interviews do not ask for, whose programme states its investment. */
function asAsked(document: ProfileDocument): Part {
  const {
    borrowing,
    carryLosses,
    cashFlow,
    ppeProgramme,
    project,
    statuses,
    valuation,
    ...others
  } = document;
  const { activity: { sezKind, ...activity } = {}, ...rest } = project;
  const { capitalInvestment = 600_000_000 } = ppeProgramme ?? {};
  return {
    ...others,
    ...(statuses === undefined ? {} : { statuses: sinceStart(statuses, project.start) }),
    project: { ...rest, activity },
    ...(ppeProgramme === undefined ? {} : { ppeProgramme: { ...ppeProgramme, capitalInvestment } }),
  };
}
