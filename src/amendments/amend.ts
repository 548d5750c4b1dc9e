import { at } from '../figures/figure';
import { figuresIn, type PlacedFigure } from '../figures/figures';
import { fingerprint } from '../figures/fingerprint';
import { fingerprintOf, policyWith } from '../figures/hash';
import type { AmendmentRecord, FigureDay, Figures, Frame, Policy } from '../figures/policy';
import { revise } from '../figures/revise';
import { writtenValue } from '../figures/written';
import type { Day } from '../kit/day';
import { problemsText } from '../kit/problem';
import { type Path, writtenOut } from '../profile/place';
import type { AmendmentFor } from './document';
import type { AmendmentFault, AmendmentProblem } from './problems';
import { type ReadAmendment, readAmendment, revisionsOf } from './read';
import type { Read } from './reader';

/** The amendment, or everything that keeps the value from being one. */
export type ParsedAmendment<P extends Policy = Policy> =
  | { readonly ok: true; readonly amendment: AmendmentFor<P> }
  | { readonly ok: false; readonly problems: readonly AmendmentProblem[] };

/** Reads an amendment of a policy; `parseAmendment` says how. */
export function amendmentFrom<P extends Policy>(input: unknown, policy: P): ParsedAmendment<P> {
  const read = readAmendment(input, policy);
  const faults = read.faults ?? applied(policy.frame, unnamed(policy), read.value).faults ?? [];
  if (faults.length > 0) return { ok: false, problems: writtenOut(input, faults) };
  // All of it was read by the table from which the type is made.
  return { ok: true, amendment: input as AmendmentFor<P> };
}

/**
 * A policy with some figures changed: each has its new values from their days
 * on, in place of all that it had from the first of them, cited by the title
 * of the amendment, with the standing `scenario`. The policy given stays as it is.
 *
 * @example
 * const policy = amend(policyOf(), {
 *   title: 'Thirty million',
 *   source: 'a draft',
 *   changes: { rip: { minCapitalInvestmentShort: { 2026: 30_000_000 } } },
 * });
 * policy.amendments[0].changed; // [{ figure: 'rip.minCapitalInvestmentShort', from: '2026-01-01' }]
 * policy.rip.minCapitalInvestmentShort.values[1].citation; // { text: 'Thirty million (a draft)' }
 *
 * @throws RangeError with all problems, where it is no amendment or would change nothing; where
 * the policy was put together by hand.
 */
export const amend = <P extends Policy>(policy: P, amendment: AmendmentFor<P>): P =>
  amended(policy, amendment, [{ at: [], amendment }]);

/**
 * A policy amended several times, one after the other: where two change one
 * figure, the later one has the last word. `overlaps(policy.amendments)` of the
 * policy that comes back names the values of which that is so.
 *
 * @example
 * const ten = { title: 'Ten', source: 'a draft', changes: { rip: { regionalRate: { 2026: '0.1' } } } };
 * const vat = { title: 'VAT', source: 'a draft', changes: { baseline: { importVat: { 2027: '0.2' } } } };
 * amendAll(policyOf(), [ten, vat]).amendments.map(({ title }) => title); // ['Ten', 'VAT']
 *
 * @throws RangeError with the problems of all of them, or where one would change nothing.
 */
export const amendAll = <P extends Policy>(policy: P, amendments: readonly AmendmentFor<P>[]): P =>
  amended(
    policy,
    amendments,
    amendments.map((amendment, index) => ({ at: [index], amendment })),
  );

/** An amendment and where it stands in what was given. */
interface Given {
  readonly at: Path;
  readonly amendment: unknown;
}

function amended<P extends Policy>(policy: P, document: unknown, given: readonly Given[]): P {
  if (given.length === 0) return policy;
  const read = given.map(({ at, amendment }) => ({ at, read: readAmendment(amendment, policy) }));
  const faults = read.flatMap((one) => under(one.at, one.read.faults ?? []));
  if (faults.length > 0) throw refused(document, faults);
  const { figures, amendments } = read.reduce((before, one) => {
    if (one.read.faults !== undefined) return before;
    const after = applied(policy.frame, before, one.read.value);
    if (after.faults !== undefined) throw refused(document, under(one.at, after.faults));
    return after.value;
  }, unnamed(policy));
  // What is amended keeps its shape.
  return policyWith(policy, figures, fingerprint(figures, policy.frame), amendments) as P;
}

const under = (above: Path, faults: readonly AmendmentFault[]): readonly AmendmentFault[] =>
  faults.map((fault) => ({ ...fault, at: [...above, ...fault.at] }));

const refused = (document: unknown, faults: readonly AmendmentFault[]): RangeError =>
  new RangeError(problemsText(writtenOut(document, faults)));

/** Figures and what amended them, while more is to come. */
interface Unnamed {
  readonly figures: Figures;
  readonly amendments: readonly AmendmentRecord[];
}

const unnamed = (policy: Policy): Unnamed => ({
  figures: fingerprintOf(policy).of,
  amendments: policy.amendments,
});

/** The figures as the amendment leaves them, unless it leaves every one as it is. */
function applied(frame: Frame, before: Unnamed, amendment: ReadAmendment): Read<Unnamed> {
  const after = revise(before.figures, revisionsOf(amendment));
  const figures = figuresIn(before.figures, frame);
  const changes = figuresIn(after, frame).flatMap((now, index) => {
    const before = figures[index];
    return before === undefined || before.figure === now.figure ? [] : [{ before, now }];
  });
  if (!changes.some(differ)) return { faults: [NOTHING_NEW] };
  const { title, source } = amendment;
  const record: AmendmentRecord = {
    title,
    source,
    changed: changes.flatMap(({ before, now }) => daysOf(now, fresh(now, before))),
    dropped: changes.flatMap(({ before, now }) => daysOf(now, dropped(now, before))),
  };
  return { value: { figures: after, amendments: [...before.amendments, record] } };
}

const NOTHING_NEW: AmendmentFault = {
  at: ['changes'],
  code: 'changes-nothing',
  expected: 'a value that does not apply already',
};

/** A figure before an amendment and after it. */
interface Change {
  readonly before: PlacedFigure;
  readonly now: PlacedFigure;
}

/** Whether a figure says something else on some day. */
function differ({ before, now }: Change): boolean {
  const days = [...before.figure.values, ...now.figure.values].map(({ from }) => from);
  const said = ({ definition, figure }: PlacedFigure, day: Day): string =>
    JSON.stringify(writtenValue(definition[0], at(figure, day).value));
  return days.some((day) => said(before, day) !== said(now, day));
}

type Values = PlacedFigure['figure']['values'];

/** The values that an amendment brought. */
const fresh = (now: PlacedFigure, before: PlacedFigure): Values =>
  now.figure.values.filter((value) => !before.figure.values.includes(value));

/** The values that it did away with and gave none for on their own day. */
const dropped = ({ figure: { values } }: PlacedFigure, before: PlacedFigure): Values =>
  before.figure.values.filter(({ from }) => !values.some((value) => value.from === from));

const daysOf = ({ path }: PlacedFigure, values: Values): readonly FigureDay[] =>
  values.map(({ from }) => ({ figure: path.join('.'), from }));
