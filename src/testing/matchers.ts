import { linesIn, partsIn } from '../answer/read';
import type {
  Assessment,
  Line,
  LoanResult,
  MeasureResult,
  PartResult,
  TaxId,
} from '../answer/results/assessment';
import type { FindingResult } from '../answer/results/finding';
import type { Plan } from '../answer/results/plan';
import type { ElementId } from '../engine/plan/candidates';
import type { Verdict } from '../engine/terms';
import type { MeasureId, PartId, ProgrammeId } from '../figures/ids';
import { nearest } from '../kit/nearest';
import type { Amount } from '../profile/document';
import { foundText } from '../profile/found';
import { allFindings, findingText, reasonsOf } from '../scenario/finding-text';
import { agrees, orNone, sameEntries, sumOf, written } from '../scenario/values';

/** What a test framework asks of a matcher. */
export interface Matched {
  readonly pass: boolean;
  /** What was expected and what was found instead, with the findings that decide. */
  readonly message: () => string;
}

/** A measure, a part of one, or a programme of loans. */
export type SubjectId = MeasureId | PartId | ProgrammeId;

/** Of which lines relief is asked, and what it must come to. */
export interface ReliefAsked {
  readonly year?: number;
  readonly tax?: TaxId;
  readonly budget?: string;
  /** Roubles; left out, any relief above 0. */
  readonly amount?: Amount;
}

/** The object that a finding is about, where there are several. */
export interface FindingAsked {
  readonly of?: string;
}

/**
 * Matchers for `expect.extend` of Vitest and of Jest. Each takes an assessment, or
 * a plan for the assessment that it rests on, and says in its message which
 * finding decides. A measure, finding or object that the result does not have is
 * an error, with and without `not`.
 *
 * @example
 * const plant = aProfile().investing({ 2019: 120_000_000 }).earning({ 2019: 10_000_000 });
 * const result = plant.assess();
 * matchers.toBeEligibleFor(result, 'investment-register').pass; // true
 * matchers.toBeIneligibleFor(result, 'spic-federal').pass; // true
 * matchers.toBeUnknownFor(result, 'rip').pass; // true
 * matchers.toMeet(result, 'rip.capital-investment').pass; // true
 * matchers.toFail(result, 'spic-federal.capital-investment').pass; // true
 * matchers.toMiss(aProfile().assess(), 'taxableProfit').pass; // true
 * matchers.toRelieve(result, 'investment-register', { year: 2019, amount: 350_000 }).pass; // true
 * matchers.toRelieveInAll(result, 'investment-register', 349_999).pass; // false
 * matchers.toRecommend(plant.plan(), ['investment-register']).pass; // true
 */
export const matchers = {
  /** The measure or loan is eligible. */
  toBeEligibleFor: (received: unknown, id: SubjectId): Matched => verdict(received, id, 'eligible'),
  /** The measure or loan is ineligible. */
  toBeIneligibleFor: (received: unknown, id: SubjectId): Matched =>
    verdict(received, id, 'ineligible'),
  /** Whether the measure or loan is eligible depends on missing facts. */
  toBeUnknownFor: (received: unknown, id: SubjectId): Matched => verdict(received, id, 'unknown'),

  /** The condition is met; of several objects, for all. */
  toMeet(received: unknown, id: string, asked: FindingAsked = {}): Matched {
    const assessment = assessmentOf(received);
    const findings = findingsOf(assessment, id, asked);
    const pass = findings.every((one) => one.verdict === 'met');
    return said(
      pass,
      `${id} to be met`,
      findings.map((one) => findingText(one, assessment.sources)),
    );
  },

  /** The condition is not met; of several objects, for one at least. What is unknown has not failed. */
  toFail(received: unknown, id: string, asked: FindingAsked = {}): Matched {
    const assessment = assessmentOf(received);
    const findings = findingsOf(assessment, id, asked);
    const pass = findings.some((one) => one.verdict === 'not-met');
    return said(
      pass,
      `${id} not to be met`,
      findings.map((one) => findingText(one, assessment.sources)),
    );
  },

  /** The fact at the path is named as missing by some measure or loan. */
  toMiss(received: unknown, path: string): Matched {
    const subjects = subjectsOf(assessmentOf(received));
    const all = new Set(subjects.flatMap(({ missing }) => missing.map((fact) => fact.path)));
    return said(all.has(path), `${path} to be missing`, [
      all.size === 0 ? 'nothing is missing' : `missing: ${[...all].join(', ')}`,
    ]);
  },

  /** The measure relieves: in all, or in a year, of a tax, in a budget; by an amount, or at all. */
  toRelieve(received: unknown, id: MeasureId | PartId, asked: ReliefAsked = {}): Matched {
    const assessment = assessmentOf(received);
    const outcome = outcomeOf(assessment, id);
    const { amount, budget, tax, year } = asked;
    const lines = linesIn(outcome).filter(
      (line) =>
        (year === undefined || line.year === year) &&
        (tax === undefined || line.tax === tax) &&
        (budget === undefined || line.budget === budget),
    );
    const relief = sumOf(lines.map((line) => line.relief));
    const least = typeof relief === 'string' ? relief : relief.from;
    const pass = amount === undefined ? !agrees(0, least) : agrees(amount, relief);
    const where = [year, tax, budget].filter((one) => one !== undefined).join(' ');
    const by = amount === undefined ? '' : ` by ${amount}`;
    return said(pass, `${id} to relieve${where === '' ? '' : ` ${where}`}${by}`, [
      `relief is ${written(relief)}`,
      ...lines.map(lineText),
      ...reasonsOf(outcome.findings, assessment.sources),
    ]);
  },

  /** The relief of all years, taxes and budgets together. */
  toRelieveInAll(received: unknown, id: MeasureId | PartId, amount: Amount): Matched {
    const assessment = assessmentOf(received);
    const outcome = outcomeOf(assessment, id);
    const { byYear, extraTax, total } = outcome.sums;
    return said(agrees(amount, total), `${id} to relieve ${amount} in all`, [
      `relief is ${orNone(total)}${extraTax === '0' ? '' : `, extra tax ${orNone(extraTax)}`}`,
      ...byYear.map(({ relief, year }) => `${year}: ${written(relief)}`),
      ...reasonsOf(outcome.findings, assessment.sources),
    ]);
  },

  /** The plan recommends a package of just these elements, in any order. */
  toRecommend(received: unknown, elements: readonly ElementId[]): Matched {
    if (!isPlan(received)) throw refused('a plan', received);
    const { best, lost } = received;
    const reason = lost.find((one) => sameEntries(elements, one.elements));
    return said(sameEntries(elements, best.elements), `${listed(elements)} to be recommended`, [
      `the best package is ${listed(best.elements)}, worth ${best.value.nominal}`,
      ...(reason === undefined ? [] : [`it loses by ${reason.losesBy.nominal}`]),
    ]);
  },
};

function verdict(received: unknown, id: SubjectId, asked: Verdict): Matched {
  const assessment = assessmentOf(received);
  const subject = subjectOf(assessment, id);
  const missing = subject.missing.map(({ path }) => path);
  return said(subject.verdict === asked, `${id} to be ${asked}`, [
    `it is ${subject.verdict}`,
    ...reasonsOf(subject.findings, assessment.sources),
    ...(missing.length === 0 ? [] : [`missing: ${[...new Set(missing)].join(', ')}`]),
  ]);
}

/** A message that serves with and without `not`. */
const said = (pass: boolean, claim: string, because: readonly string[]): Matched => ({
  pass,
  message: () => [`expected ${pass ? 'not ' : ''}${claim}`, ...because].join('\n  '),
});

const lineText = (line: Line): string => {
  const { base, budget, extraTax, rate, relief, tax, taxAfter, taxBefore, year } = line;
  const extra = extraTax === undefined ? '' : `, extra tax ${written(extraTax)}`;
  return `${year} ${tax} ${budget}: base ${base}, rate ${rate === null ? null : written(rate)}, tax ${taxBefore} to ${written(taxAfter)}, relief ${written(relief)}${extra}`;
};

const listed = (elements: readonly string[]): string =>
  elements.length === 0 ? 'nothing' : elements.join(' + ');

type Relief = MeasureResult | PartResult;

const outcomesOf = ({ measures }: Assessment): readonly Relief[] =>
  measures.flatMap((measure) => [measure, ...partsIn(measure)]);

const subjectsOf = (assessment: Assessment): readonly (Relief | LoanResult)[] => [
  ...outcomesOf(assessment),
  ...assessment.loans,
];

const subjectOf = (assessment: Assessment, id: string): Relief | LoanResult =>
  named(subjectsOf(assessment), id, 'measure or loan');

const outcomeOf = (assessment: Assessment, id: string): Relief =>
  named(outcomesOf(assessment), id, 'measure');

function named<One extends { readonly id: string }>(
  all: readonly One[],
  id: string,
  kind: string,
): One {
  const one = all.find((each) => each.id === id);
  if (one === undefined)
    throw absent(
      kind,
      id,
      all.map((each) => each.id),
    );
  return one;
}

/** The findings of an id, and of an object where one is named. */
function findingsOf(
  assessment: Assessment,
  id: string,
  { of }: FindingAsked,
): readonly FindingResult[] {
  const all = subjectsOf(assessment).flatMap(({ findings }) => allFindings(findings));
  const ofId = all.filter((one) => one.id === id);
  if (ofId.length === 0)
    throw absent(
      'finding',
      id,
      all.map((one) => one.id),
    );
  const ofObject = ofId.filter((one) => of === undefined || one.of === of);
  if (ofObject.length === 0) {
    throw absent(
      `object of ${id}`,
      of ?? '',
      ofId.map((one) => one.of ?? ''),
    );
  }
  return ofObject;
}

function absent(kind: string, id: string, ids: readonly string[]): RangeError {
  const meant = nearest(id, ids);
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
  return new RangeError(`the result has no ${kind} ${id}${hint}`);
}

function assessmentOf(received: unknown): Assessment {
  if (isPlan(received)) return received.assessment;
  if (!isAssessment(received)) throw refused('an assessment or a plan', received);
  return received;
}

const refused = (expected: string, received: unknown): TypeError =>
  new TypeError(`expected ${expected}, received ${foundText(received)}`);

const isAssessment = (value: unknown): value is Assessment =>
  hasSchema(value, 'investor-incentives/assessment@2');

const isPlan = (value: unknown): value is Plan => hasSchema(value, 'investor-incentives/plan@2');

const hasSchema = (value: unknown, schema: string): boolean =>
  typeof value === 'object' && value !== null && 'schema' in value && value.schema === schema;

type Arguments<Matcher> = Matcher extends (received: unknown, ...asked: infer Asked) => Matched
  ? Asked
  : never;

/** The matchers as `expect` offers them, to declare them to a test framework. */
export type IncentiveMatchers<Returned = unknown> = {
  [Name in keyof typeof matchers]: (...asked: Arguments<(typeof matchers)[Name]>) => Returned;
};
