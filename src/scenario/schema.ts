import * as z from 'zod';
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
  return () => oneOf([...ids, ...parts]).describe('Id of a measure or a part');
};
const programmeOf = ({ programmes }: LoadedRegion) => {
  const ids = programmes.map(({ id }) => id);
  return () => oneOf(ids).describe('Id of a programme of the fund');
};
const reasonsOf = ({ measures }: LoadedRegion): readonly string[] => [
  ...END_REASONS,
  ...measures.flatMap(({ ends = [] }) => ends),
];
const amount = (said: string) => amountOrNone().describe(said).optional();
const elementsOf = (region: LoadedRegion) => (said: string) =>
  list(oneOf(orderOf(region)))
    .describe(said)
    .optional();
const missing = () =>
  list(text()).describe('Paths of all that is missing, in any order').optional();

const source = () =>
  section({
    kind: choice(['printed-example', 'worked-by-hand', 'recorded']).describe(
      'What the expectations were compared with',
    ),
    text: longText().describe('The place in print, the arithmetic, or why it was recorded'),
    policy: text()
      .describe('Of a recorded one: hash of the figures it comes from, or "new"')
      .optional(),
  }).describe('Where the expectations come from');

const always = () => ({
  tolerance: tolerance().describe('By how much an amount may differ').optional(),
  source: source().optional(),
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
    verdict: choice(VERDICTS).describe('The verdict on the whole').optional(),
    total: amount('All relief, roubles'),
    change: amount('All relief less what it is without the changes of the law, roubles'),
    confirmed: flagLeaf().describe('Whether no unconfirmed figure decides the amount').optional(),
    periods: section({
      first: wholeYear().describe('The first period').optional(),
      last: wholeYear().describe('The last period').optional(),
      because: oneOf(reasons).describe('Why it ends there').optional(),
    })
      .describe('The tax periods of the relief')
      .optional(),
    missing: missing(),
    ...always(),
  }).describe('Of a measure or a part of one'),
  finding: section({
    measure: measure().optional(),
    loan: programme().optional(),
    finding: text().describe('Id of the finding'),
    of: text().describe('The object that it is about, where there are several').optional(),
    verdict: choice(FINDING_VERDICTS).describe('The verdict on this condition').optional(),
    actual: value().describe('What was found').optional(),
    required: value().describe('What is required').optional(),
    shortfall: value().describe('What is lacking').optional(),
    ...always(),
  }).describe('Of a finding of a measure or a loan'),
  line: section({
    measure: measure(),
    year: wholeYear().describe('The tax period'),
    tax: choice(TAXES).describe('Only lines of this tax').optional(),
    budget: oneOf(budgets).describe('Only lines of this budget').optional(),
    of: text().describe('The plot or import of the lines').optional(),
    relief: amount('Relief, roubles, or "none" where there must be no line'),
    taxBefore: amount('Tax before relief, roubles, or "none"'),
    taxAfter: amount('Tax after relief, roubles, or "none"'),
    ...always(),
  }).describe('Of a year of a measure: what its lines come to'),
  loan: section({
    loan: programme(),
    verdict: choice(VERDICTS).describe('The verdict on the whole').optional(),
    largest: amount('The largest loan, roubles, or "none"'),
    nominal: amount('What it is worth, roubles, or "none"'),
    presentValue: amount('The same at present value, roubles, or "none"'),
    missing: missing(),
    ...always(),
  }).describe('Of a programme of the Industrial Development Fund'),
  plan: section({
    plan: section({
      best: elements('Elements of the best package, in any order'),
      runnerUp: elements('Elements of the runner-up, in any order'),
      nominal: amount('What the best package is worth, roubles'),
      present: amount('The same at present value, or "none" without a discount rate'),
    }).describe('What is recommended'),
    ...always(),
  }).describe('Of the recommended package'),
  place: section({
    path: text().describe('A place of the assessment; of the plan where it begins with "plan"'),
    is: value().describe('What stands there'),
    ...always(),
  }).describe('Of any place of the result'),
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
    name: text().describe('A sentence that says what holds'),
    profile: z
      .union([text(), profile], { error: 'the document of a project, or its path' })
      .describe('The document of the project, or its path, relative to the scenario'),
    set: list(
      section({
        path: text().describe('A place such as capitalInvestment.2019 or imports[0].year'),
        value: leaf('a value', (found) => found, {}).describe('What is put there'),
      }),
    )
      .describe('Values put into the document of the project')
      .optional(),
    edition: oneOf(Object.keys(region.profiles.years))
      .describe('Edition of the figures')
      .optional(),
    readings: z
      .record(z.string(), text(), { error: 'readings by id' })
      .describe('Readings other than the default ones, by id')
      .optional(),
    policy: list(z.union([text(), amendment]))
      .describe('Changes of the law, in order: amendments or their paths')
      .optional(),
    plan: section({
      discountRate: shareLeaf().describe('Yearly discount rate, of 1').optional(),
      timing: choice(['end', 'mid', 'start']).describe('When in its year a flow stands').optional(),
      unconfirmed: flagLeaf().describe('Lets in what is not confirmed').optional(),
      unknown: flagLeaf().describe('Lets in what a yes or no is missing of').optional(),
      among: elements('Only these may be chosen'),
      firstPeriods: choice(['as-read', 'chosen'])
        .describe('Whether first periods are those of the readings or may be any')
        .optional(),
    })
      .describe('How the plan is made')
      .optional(),
    expect: list(expectation).describe('What must come out'),
    source: source(),
    checkedBy: longText().describe('Who compared the expectations with the source'),
  });
}
