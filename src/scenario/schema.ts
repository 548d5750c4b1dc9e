import * as z from 'zod/mini';
import { orderOf } from '../engine/plan/choose';
import { budgetIds, type LoadedRegion } from '../engine/region';
import { END_REASONS } from '../engine/terms';
import { choice, flagLeaf, leaf, list, section, shareLeaf, textLeaf } from '../profile/leaves';
import { LIMITS } from '../profile/limits';
import { amountOrNone, longText, oneOf, tolerance, value, wholeYear } from './leaves';

const VERDICTS = ['eligible', 'ineligible', 'unknown'] as const;
const FINDING_VERDICTS = ['met', 'not-met', 'unknown'] as const;
const TAXES = ['income', 'property', 'land', 'transport', 'customs-duty', 'import-vat'] as const;

const text = () => textLeaf(LIMITS.nameLength);
const measureOf = ({ measures }: LoadedRegion) => {
  const ids = measures.map(({ id }) => id);
  const parts = measures.flatMap((one) => (one.parts ?? []).map(({ id }) => id));
  return () => oneOf([...ids, ...parts]).check(z.describe('Id of a measure or a part'));
};
const programmeOf = ({ programmes }: LoadedRegion) => {
  const ids = programmes.map(({ id }) => id);
  return () => oneOf(ids).check(z.describe('Id of a programme of the fund'));
};
const reasonsOf = ({ measures }: LoadedRegion): readonly string[] => [
  ...END_REASONS,
  ...measures.flatMap(({ ends = [] }) => ends),
];
const amount = (said: string) => z.optional(amountOrNone().check(z.describe(said)));
const elementsOf = (region: LoadedRegion) => (said: string) =>
  z.optional(list(oneOf(orderOf(region))).check(z.describe(said)));
const missing = () =>
  z.optional(list(text()).check(z.describe('Paths of all that is missing, in any order')));

const source = () =>
  section({
    kind: choice(['printed-example', 'worked-by-hand', 'recorded']).check(
      z.describe('What the expectations were compared with'),
    ),
    text: longText().check(
      z.describe('The place in print, the arithmetic, or why it was recorded'),
    ),
    policy: z.optional(
      text().check(z.describe('Of a recorded one: hash of the figures it comes from, or "new"')),
    ),
  }).check(z.describe('Where the expectations come from'));

const always = () => ({
  tolerance: z.optional(tolerance().check(z.describe('By how much an amount may differ'))),
  source: z.optional(source()),
});

/** The forms of an expectation; which one is meant shows in the names of its fields. */
const formsOf = (
  measure: ReturnType<typeof measureOf>,
  programme: ReturnType<typeof programmeOf>,
  elements: ReturnType<typeof elementsOf>,
  budgets: readonly string[],
  reasons: readonly string[],
) => ({
  outcome: section({
    measure: measure(),
    verdict: z.optional(choice(VERDICTS).check(z.describe('The verdict on the whole'))),
    total: amount('All relief, roubles'),
    change: amount('All relief less what it is without the changes of the law, roubles'),
    confirmed: z.optional(
      flagLeaf().check(z.describe('Whether no unconfirmed figure decides the amount')),
    ),
    periods: z.optional(
      section({
        first: z.optional(wholeYear().check(z.describe('The first period'))),
        last: z.optional(wholeYear().check(z.describe('The last period'))),
        because: z.optional(oneOf(reasons).check(z.describe('Why it ends there'))),
      }).check(z.describe('The tax periods of the relief')),
    ),
    missing: missing(),
    ...always(),
  }).check(z.describe('Of a measure or a part of one')),
  finding: section({
    measure: z.optional(measure()),
    loan: z.optional(programme()),
    finding: text().check(z.describe('Id of the finding')),
    of: z.optional(
      text().check(z.describe('The object that it is about, where there are several')),
    ),
    verdict: z.optional(
      choice(FINDING_VERDICTS).check(z.describe('The verdict on this condition')),
    ),
    actual: z.optional(value().check(z.describe('What was found'))),
    required: z.optional(value().check(z.describe('What is required'))),
    shortfall: z.optional(value().check(z.describe('What is lacking'))),
    ...always(),
  }).check(z.describe('Of a finding of a measure or a loan')),
  line: section({
    measure: measure(),
    year: wholeYear().check(z.describe('The tax period')),
    tax: z.optional(choice(TAXES).check(z.describe('Only lines of this tax'))),
    budget: z.optional(oneOf(budgets).check(z.describe('Only lines of this budget'))),
    of: z.optional(text().check(z.describe('The plot or import of the lines'))),
    relief: amount('Relief, roubles, or "none" where there must be no line'),
    taxBefore: amount('Tax before relief, roubles, or "none"'),
    taxAfter: amount('Tax after relief, roubles, or "none"'),
    ...always(),
  }).check(z.describe('Of a year of a measure: what its lines come to')),
  loan: section({
    loan: programme(),
    verdict: z.optional(choice(VERDICTS).check(z.describe('The verdict on the whole'))),
    largest: amount('The largest loan, roubles, or "none"'),
    nominal: amount('What it is worth, roubles, or "none"'),
    presentValue: amount('The same at present value, roubles, or "none"'),
    missing: missing(),
    ...always(),
  }).check(z.describe('Of a programme of the Industrial Development Fund')),
  plan: section({
    plan: section({
      best: elements('Elements of the best package, in any order'),
      runnerUp: elements('Elements of the runner-up, in any order'),
      nominal: amount('What the best package is worth, roubles'),
      present: amount('The same at present value, or "none" without a discount rate'),
    }).check(z.describe('What is recommended')),
    ...always(),
  }).check(z.describe('Of the recommended package')),
  place: section({
    path: text().check(
      z.describe('A place of the assessment; of the plan where it begins with "plan"'),
    ),
    is: value().check(z.describe('What stands there')),
    ...always(),
  }).check(z.describe('Of any place of the result')),
});

/** The forms with the ids of a region, made once. */
export const expectationSchemas = (region: LoadedRegion) =>
  // The memo holds what was computed for the same key.
  region.profiles.shapes('expectations', () =>
    formsOf(
      measureOf(region),
      programmeOf(region),
      elementsOf(region),
      budgetIds(region),
      reasonsOf(region),
    ),
  ) as ReturnType<typeof formsOf>;

export type ExpectationForm = keyof ReturnType<typeof formsOf>;

/** The parts of a scenario that are documents of their own. */
export interface Parts {
  readonly profile: z.core.$ZodType;
  readonly amendment: z.core.$ZodType;
  readonly expectation: z.core.$ZodType;
}

/** The scenario around its parts. */
export function scenarioSchema(region: LoadedRegion, { amendment, expectation, profile }: Parts) {
  const elements = elementsOf(region);
  return section({
    name: text().check(z.describe('A sentence that says what holds')),
    profile: z
      .union([text(), profile], { error: 'the document of a project, or its path' })
      .check(z.describe('The document of the project, or its path, relative to the scenario')),
    set: z.optional(
      list(
        section({
          path: text().check(
            z.describe('A place such as capitalInvestment.2019 or imports[0].year'),
          ),
          value: leaf('a value', (found) => found, {}).check(z.describe('What is put there')),
        }),
      ).check(z.describe('Values put into the document of the project')),
    ),
    edition: z.optional(
      oneOf(Object.keys(region.profiles.years)).check(z.describe('Edition of the figures')),
    ),
    readings: z.optional(
      z
        .record(z.string(), text(), { error: 'readings by id' })
        .check(z.describe('Readings other than the default ones, by id')),
    ),
    policy: z.optional(
      list(z.union([text(), amendment])).check(
        z.describe('Changes of the law, in order: amendments or their paths'),
      ),
    ),
    plan: z.optional(
      section({
        discountRate: z.optional(shareLeaf().check(z.describe('Yearly discount rate, of 1'))),
        timing: z.optional(
          choice(['end', 'mid', 'start']).check(z.describe('When in its year a flow stands')),
        ),
        unconfirmed: z.optional(flagLeaf().check(z.describe('Lets in what is not confirmed'))),
        unknown: z.optional(flagLeaf().check(z.describe('Lets in what a yes or no is missing of'))),
        among: elements('Only these may be chosen'),
        firstPeriods: z.optional(
          choice(['as-read', 'chosen']).check(
            z.describe('Whether first periods are those of the readings or may be any'),
          ),
        ),
      }).check(z.describe('How the plan is made')),
    ),
    expect: list(expectation).check(z.describe('What must come out')),
    source: source(),
    checkedBy: longText().check(z.describe('Who compared the expectations with the source')),
  });
}
