import { linesIn, partsIn } from '../answer/read';
import type {
  AmountResult,
  Assessment,
  LoanResult,
  MeasureResult,
  PartResult,
} from '../answer/results/assessment';
import type { FindingResult } from '../answer/results/finding';
import type { Plan } from '../answer/results/plan';
import type {
  FindingExpectation,
  LineExpectation,
  LoanExpectation,
  OutcomeExpectation,
  PlaceExpectation,
  PlanExpectation,
  ScenarioValue,
} from './document';
import { allFindings, findingText, reasonsOf } from './finding-text';
import type { Expectation } from './forms';
import { NONE } from './leaves';
import { found, stepsOf } from './steps';
import { differenceText, orNone, sumOf, written } from './values';

/** What the library answered. */
export interface Answers {
  readonly assessment: Assessment;
  /** The assessment under the same edition without the changes of the law. */
  readonly unamended: () => Assessment;
  readonly plan: () => Plan;
}

/** One value that is expected, and the one that is there. */
export interface ExpectedValue {
  /** The field of the expectation. */
  readonly field: readonly string[];
  /** What it is about: "rip: verdict". */
  readonly about: string;
  readonly expected: ScenarioValue;
  /** Undefined where the result has no such value. */
  readonly found: ScenarioValue | undefined;
  /** Whether entries may stand in any order. */
  readonly anyOrder?: true;
  /** The findings that tell why. */
  readonly because: readonly string[];
}

/** Every value that an expectation asks for. */
export function questionsOf(expectation: Expectation, answers: Answers): readonly ExpectedValue[] {
  switch (expectation.form) {
    case 'outcome':
      return ofOutcome(expectation.asked, answers);
    case 'finding':
      return ofFinding(expectation.asked, answers);
    case 'line':
      return ofLine(expectation.asked, answers);
    case 'loan':
      return ofLoan(expectation.asked, answers);
    case 'plan':
      return ofPlan(expectation.asked, answers);
    case 'place':
      return ofPlace(expectation.asked, answers);
  }
}

type Asked = readonly [
  field: string,
  expected: ScenarioValue | undefined,
  found: ScenarioValue | undefined,
];

/** The fields that are asked for. */
const questions = (
  about: string,
  asked: readonly Asked[],
  because: readonly string[],
  more: { readonly under?: string } = {},
): readonly ExpectedValue[] =>
  asked.flatMap(([field, expected, is]) =>
    expected === undefined
      ? []
      : [
          {
            field: more.under === undefined ? [field] : [more.under, field],
            about: `${about}: ${more.under === undefined ? '' : `${more.under}.`}${field}`,
            expected,
            found: is,
            because,
            ...(Array.isArray(expected) ? { anyOrder: true } : {}),
          },
        ],
  );

const outcomeOf = ({ measures }: Assessment, id: string): MeasureResult | PartResult | undefined =>
  measures.find((one) => one.id === id) ?? measures.flatMap(partsIn).find((one) => one.id === id);

const loanOf = ({ loans }: Assessment, id: string): LoanResult | undefined =>
  loans.find((one) => one.id === id);

/** Why a measure or a loan is not granted. */
const reasons = (
  answer: { readonly findings: FindingResult } | undefined,
  { sources }: Assessment,
): readonly string[] => (answer === undefined ? [] : reasonsOf(answer.findings, sources));

const pathsOf = (
  answer: MeasureResult | PartResult | LoanResult | undefined,
): readonly string[] | undefined => answer && [...new Set(answer.missing.map(({ path }) => path))];

function ofOutcome(asked: OutcomeExpectation, answers: Answers): readonly ExpectedValue[] {
  const { measure } = asked;
  const outcome = outcomeOf(answers.assessment, measure);
  const because = reasons(outcome, answers.assessment);
  const before = asked.change === undefined ? undefined : outcomeOf(answers.unamended(), measure);
  const change = outcome && before && changeOf(outcome.sums.total, before.sums.total);
  const { periods } = asked;
  const is = outcome?.periods;
  return [
    ...questions(
      measure,
      [
        ['verdict', asked.verdict, outcome?.verdict],
        ['total', asked.total, orNone(outcome?.sums.total)],
        ['change', asked.change, change],
        ['confirmed', asked.confirmed, outcome?.confirmed],
        ['missing', asked.missing, pathsOf(outcome)],
      ],
      because,
    ),
    ...questions(
      measure,
      [
        ['first', periods?.first, is?.first],
        ['last', periods?.last, is?.last],
        ['because', periods?.because, is?.because],
      ],
      because,
      { under: 'periods' },
    ),
  ];
}

/** What the total is more than before; none where facts are missing to compute one of the two. */
const changeOf = (after: AmountResult | null, before: AmountResult | null): string =>
  after === null || before === null ? NONE : differenceText(after, before);

function ofFinding(asked: FindingExpectation, { assessment }: Answers): readonly ExpectedValue[] {
  const { finding: id, loan, measure, of } = asked;
  const subject =
    measure === undefined ? loanOf(assessment, loan ?? '') : outcomeOf(assessment, measure);
  const all = subject === undefined ? [] : allFindings(subject.findings);
  const named = all.filter((one) => one.id === id && (of === undefined || one.of === of));
  const [one] = named.length === 1 ? named : [];
  const because =
    named.length === 0
      ? [`there is no finding ${id}`]
      : named.map((each) => findingText(each, assessment.sources));
  const { actual, required } = one ?? {};
  return questions(
    of === undefined ? id : `${id} of ${of}`,
    [
      ['verdict', asked.verdict, one?.verdict],
      ['actual', asked.actual, actual],
      ['required', asked.required, required],
      ['shortfall', asked.shortfall, one?.shortfall],
    ],
    because,
  );
}

function ofLine(asked: LineExpectation, { assessment }: Answers): readonly ExpectedValue[] {
  const { budget, measure, of, tax, year } = asked;
  const outcome = outcomeOf(assessment, measure);
  const lines = (outcome && linesIn(outcome))?.filter(
    (line) =>
      line.year === year &&
      (tax === undefined || line.tax === tax) &&
      (budget === undefined || line.budget === budget) &&
      (of === undefined || line.of === of),
  );
  const amount = (name: 'relief' | 'taxBefore' | 'taxAfter'): string | undefined =>
    lines?.length === 0 ? NONE : lines && written(sumOf(lines.map((line) => line[name])));
  const words = [measure, String(year), tax, budget, of];
  return questions(
    words.filter((word) => word !== undefined).join(' '),
    [
      ['relief', asked.relief, amount('relief')],
      ['taxBefore', asked.taxBefore, amount('taxBefore')],
      ['taxAfter', asked.taxAfter, amount('taxAfter')],
    ],
    reasons(outcome, assessment),
  );
}

function ofLoan(asked: LoanExpectation, { assessment }: Answers): readonly ExpectedValue[] {
  const loan = loanOf(assessment, asked.loan);
  const worth = loan && (loan.worth ?? { nominal: NONE, presentValue: NONE });
  return questions(
    asked.loan,
    [
      ['verdict', asked.verdict, loan?.verdict],
      ['largest', asked.largest, loan && orNone(loan.largest?.amount ?? null)],
      ['nominal', asked.nominal, worth?.nominal],
      ['presentValue', asked.presentValue, worth?.presentValue],
      ['missing', asked.missing, pathsOf(loan)],
    ],
    loan === undefined ? ['the profile names other programmes'] : reasons(loan, assessment),
  );
}

function ofPlan({ plan: asked }: PlanExpectation, answers: Answers): readonly ExpectedValue[] {
  const { best, runnerUp } = answers.plan();
  const because = [`the best package: ${best.elements.join(', ') || 'nothing'}`];
  return questions(
    'plan',
    [
      ['best', asked.best, best.elements],
      ['runnerUp', asked.runnerUp, runnerUp?.elements],
      ['nominal', asked.nominal, best.value.nominal],
      ['present', asked.present, orNone(best.value.present)],
    ],
    because,
    { under: 'plan' },
  );
}

function ofPlace({ is, path }: PlaceExpectation, answers: Answers): readonly ExpectedValue[] {
  const [root = '', ...steps] = stepsOf(path) ?? [];
  const value =
    root === 'plan' ? found(answers.plan(), steps) : found(answers.assessment, [root, ...steps]);
  // A result is plain JSON.
  return [{ field: ['is'], about: path, expected: is, found: value as ScenarioValue, because: [] }];
}
