import type { Kopecks, Rate } from './money';

/**
 * How well a figure is known: printed by the brochure, read in a law, read
 * elsewhere, supposed by an amendment, or not confirmed.
 */
export type Standing = 'printed' | 'law' | 'secondary' | 'scenario' | 'unconfirmed';

/** The most certain first. */
const STANDINGS: readonly Standing[] = ['printed', 'law', 'secondary', 'scenario', 'unconfirmed'];

/** The less certain of two standings. */
export const lessCertain = (a: Standing, b: Standing): Standing =>
  a !== b && STANDINGS.indexOf(a) < STANDINGS.indexOf(b) ? b : a;

/** Where a figure or a condition comes from; the address is a page that a reader can open. */
export interface Citation {
  /** The name of the source, by which an answer refers to it; one without is named by its text. */
  readonly id?: string;
  readonly text: string;
  readonly address?: string;
}

/** What became of a condition; unknown where a fact is missing. */
export type FindingVerdict = 'met' | 'not-met' | 'unknown';

/**
 * A fact that the profile does not state: where it would stand, and whether a yes or
 * no is asked, a value, or the later years of a series whose given years are stated.
 */
export interface MissingFact {
  readonly path: string;
  readonly asks: 'yes-no' | 'value' | 'later-years';
}

/** An amount of the profile that a condition did not count, and why. */
export interface LeftOut {
  readonly path: string;
  readonly amount: Kopecks;
  readonly because: 'kind-not-counted' | 'caller-says-no' | 'before-start' | 'outside-window';
}

/** A span in which amounts count: to a last day inclusive, and amounts that are known by year to a last year; null is no end. */
export interface Within {
  readonly from: string;
  readonly to: string | null;
  readonly lastYear: number | null;
}

/** The unit of what a finding compares. */
export type FindingUnit = 'roubles' | 'share' | 'year' | 'day' | 'yes-no' | 'code' | 'count';

/** From a first to a last, both included; null is no end. */
export interface Between<Moment> {
  readonly from: Moment;
  readonly to: Moment | null;
}

/** What was found and what is required, in one unit; null stands for what the profile does not state. */
interface Compared<Unit extends FindingUnit, Found, Required = Found> {
  readonly unit: Unit;
  readonly actual?: Found | null;
  readonly required?: Required;
  /** What is lacking. */
  readonly shortfall?: Kopecks;
}

/** What a finding compares; nothing where it is made of others. */
export type FindingValues =
  | {
      readonly unit?: undefined;
      readonly actual?: null;
      readonly required?: undefined;
      readonly shortfall?: undefined;
    }
  | Compared<'roubles', Kopecks>
  | Compared<'share', Rate | 'no-depreciated-value', Rate>
  | Compared<'year', number, number | Between<number>>
  /** A day, or the year of what is known by year alone. */
  | Compared<'day', string | number, string | Between<string>>
  | Compared<'yes-no', boolean>
  | Compared<'code', string, string | readonly string[]>
  | Compared<'count', number>;

/**
 * What became of one condition, or of several together. A leaf has what was
 * found and what is required; a node has the findings under it and the way they join.
 */
export type Finding = Condition & FindingValues;

/** A condition and what became of it. */
export interface Condition {
  readonly id: string;
  /** The object, plot, import or tax period that the finding is about. */
  readonly of?: string;
  readonly verdict: FindingVerdict;
  readonly joins?: 'all-of' | 'any-of';
  readonly findings?: readonly Finding[];
  /** Where the profile states the fact or amount that the condition is about. */
  readonly path?: string;
  /** True where a status is not held yet and is taken as obtained. */
  readonly assumed?: true;
  readonly missing?: readonly MissingFact[];
  readonly leftOut?: readonly LeftOut[];
  /** The span in which amounts count. */
  readonly within?: Within;
  readonly citation?: Citation;
  readonly standing?: Standing;
  /** The figure that must be reached, by its path in the policy; no answer shows it. */
  readonly figure?: string;
}

/** Not met if one is not met, else unknown if one is unknown. */
export function allOf(id: string, findings: readonly Finding[]): Finding {
  return { id, verdict: joint(findings, 'not-met', 'met'), joins: 'all-of', findings };
}

/** Met if one is met, else unknown if one is unknown. */
export function anyOf(id: string, findings: readonly Finding[]): Finding {
  return { id, verdict: joint(findings, 'met', 'not-met'), joins: 'any-of', findings };
}

function joint(
  findings: readonly Finding[],
  decisive: FindingVerdict,
  otherwise: FindingVerdict,
): FindingVerdict {
  let isUnknown = false;
  for (const { verdict } of findings) {
    if (verdict === decisive) return decisive;
    isUnknown ||= verdict === 'unknown';
  }
  return isUnknown ? 'unknown' : otherwise;
}

/** What a verdict on the whole of the conditions says of the one who asks. */
export function verdictOf({ verdict }: Finding): 'eligible' | 'ineligible' | 'unknown' {
  if (verdict === 'met') return 'eligible';
  return verdict === 'not-met' ? 'ineligible' : 'unknown';
}

/** The facts that would decide an unknown verdict; none where the verdict stands without them. */
export function missingFacts(finding: Finding): readonly MissingFact[] {
  if (finding.verdict !== 'unknown') return [];
  const own = finding.missing ?? [];
  return finding.findings === undefined ? own : [...own, ...finding.findings.flatMap(missingFacts)];
}

/** Each fact once; of one path the last that is named. */
export const distinctFacts = (facts: readonly MissingFact[]): readonly MissingFact[] => [
  ...new Map(facts.map((fact) => [fact.path, fact])).values(),
];

/** The conditions that are not made of others. */
export const leavesOf = <One extends Tree<One>>(finding: One): readonly One[] =>
  finding.findings === undefined ? [finding] : finding.findings.flatMap((one) => leavesOf(one));

/** A finding, or its answer, with those under it. */
interface Tree<One> {
  readonly findings?: readonly One[];
}
