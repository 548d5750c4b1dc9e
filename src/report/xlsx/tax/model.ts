import { amountOf } from '../../../answer/read';
import type { PackageArithmeticResult, TermResult } from '../../../answer/results/arithmetic';
import type { PackageCapPeriod, Plan } from '../../../answer/results/plan';
import type { Kopecks } from '../../../kit/money';
import { equals } from '../../../kit/ratio';
import { ratioOf } from '../exact';
import { type InputField, type InputSeries, type Inputs, inputsOf, sumOver } from '../inputs';
import { SIDES, sideTerms, type TaxGroup, type TermSide, taxGroups } from './groups';
import { areFollowed, investmentIn } from './invested';
import { type Link, type LinkSources, linkOf, raisedByYear } from './links';
import { taxOfTerms } from './terms';

/** What the sheets of a plan have in common: its taxes, and what of them follows from the profile. */
export interface PlanModel {
  readonly plan: Plan;
  readonly document: unknown;
  readonly inputs: Inputs;
  readonly groups: readonly TaxGroup[];
  readonly sources: LinkSources;
  /** Every year that has a column. */
  readonly years: readonly number[];
  /** The paths of the numbers that may be changed. */
  readonly linked: ReadonlySet<string>;
  /** Whether something that the formulas keep would move with any number of the profile. */
  readonly isFixed: boolean;
  /** How the capital investment of a year's cap follows from the profile; none where it does not. */
  readonly capFrom: CapSpan | undefined;
  /** Whether all that depends on capital investment follows from it. */
  readonly isInvestmentLinked: boolean;
}

/** Capital investment that is summed from a first year to that of the cap, or to a last one. */
export interface CapSpan {
  readonly first: number;
  readonly last: number | undefined;
}

/** A base of a part in a year with what it follows from. */
export interface LinkedTerm {
  readonly term: TermResult;
  readonly link: Link | undefined;
}

export function planModelOf(plan: Plan, document: unknown): PlanModel {
  const inputs = inputsOf(document);
  const groups = taxGroups(plan.best);
  const sources: LinkSources = { inputs, document, raised: raisedByYear(plan) };
  const links = groups.flatMap((group) => linksOf(group, sources));
  const capFrom = capSpanOf(plan, inputs);
  const invested = investmentIn(inputs);
  const cap = plan.best.income?.cap ?? null;
  const isInvestmentLinked =
    invested !== undefined &&
    (cap === null || capFrom !== undefined) &&
    areFollowed(plan, invested);
  const ofCap = isInvestmentLinked ? pathsOf(invested) : [];
  const linked = new Set([...links.flatMap((link) => link?.paths ?? []), ...ofCap]);
  const known = [...linked].flatMap((path) => Number(/\.(\d{4})$/.exec(path)?.[1] ?? Number.NaN));
  const { first, last } = plan.valuation.years;
  const all = [...known.filter((year) => !Number.isNaN(year)), first, last];
  const [from, to] = [Math.min(...all), Math.max(...all)];
  const onIncome = groups.filter(({ tax }) => tax === 'income');
  return {
    plan,
    document,
    inputs,
    groups,
    sources,
    years: Array.from({ length: to - from + 1 }, (_, index) => from + index),
    linked,
    isFixed:
      carriesLosses(document) ||
      onIncome.some((group) => linksOf(group, sources).some((link) => link === undefined)) ||
      (cap?.periods ?? []).some(
        (period) => cappedGroups({ groups, plan }, period) === undefined || !isGrantedWhole(period),
      ),
    capFrom,
    isInvestmentLinked,
  };
}

const pathsOf = ({ years }: InputSeries): readonly string[] =>
  [...years.values()].map(({ path }: InputField) => path);

const carriesLosses = (document: unknown): boolean =>
  typeof document === 'object' &&
  document !== null &&
  (document as { readonly carryLosses?: unknown }).carryLosses === true;

const linksOf = (group: TaxGroup, sources: LinkSources): readonly (Link | undefined)[] =>
  [...group.years.values()].flatMap(({ arithmetic, year }) =>
    arithmetic.flatMap((part) =>
      SIDES.flatMap((side) =>
        sideTerms(part, side).map(({ base }, index) =>
          linkOf(
            base,
            {
              tax: group.tax,
              year,
              side,
              of: part.of,
              index,
              isAlone: arithmetic.length === 1,
            },
            sources,
          ),
        ),
      ),
    ),
  );

/** The term of a place in a year; undefined where the year has none. */
export function termAt(
  { sources }: PlanModel,
  group: TaxGroup,
  place: TermPlace,
): LinkedTerm | undefined {
  const { arithmetic = [] } = group.years.get(place.year) ?? {};
  const part = arithmetic[place.part];
  const term = part === undefined ? undefined : sideTerms(part, place.side)[place.index];
  if (part === undefined || term === undefined) return undefined;
  const { index, side, year } = place;
  const isAlone = arithmetic.length === 1;
  const of = { tax: group.tax, year, side, of: part.of, index, isAlone };
  return { term, link: linkOf(term.base, of, sources) };
}

export interface TermPlace {
  readonly year: number;
  readonly part: number;
  readonly side: TermSide;
  readonly index: number;
}

/** The span of capital investment of which the cap of every year is a share. */
function capSpanOf({ best }: Plan, inputs: Inputs): CapSpan | undefined {
  const invested = investmentIn(inputs);
  const periods = best.income?.cap?.periods ?? [];
  if (invested === undefined || periods.length === 0) return undefined;
  const given = [...invested.years.keys()];
  const spans = given.flatMap((first): readonly CapSpan[] => [
    { first, last: undefined },
    { first, last: given.at(-1) },
  ]);
  return spans.find(({ first, last }) =>
    periods.every(({ base, year }) =>
      equals(sumOver(invested, first, last ?? year), ratioOf(base)),
    ),
  );
}

/** Own relief of a part under a cap, and what it gets of what is granted, in kopecks. */
export interface CeilingRelief {
  readonly own: Kopecks;
  readonly got: Kopecks;
}

type Ceiling = Extract<PackageArithmeticResult, { readonly kind: 'ceiling' }>;

export const ceilingIn = (group: TaxGroup, year: number): Ceiling | undefined =>
  group.years.get(year)?.arithmetic.find((part): part is Ceiling => part.kind === 'ceiling');

/** Own relief of a tax under a cap in a year; undefined where no cap is on it. */
export function ceilingRelief(group: TaxGroup, year: number): CeilingRelief | undefined {
  const part = ceilingIn(group, year);
  const tax = group.years.get(year);
  if (part === undefined || tax === undefined) return undefined;
  const ordinary = taxOfTerms(part.raised ?? part.before, 'rouble');
  const own = ordinary - taxOfTerms(part.after ?? part.before, 'rouble');
  return { own, got: ordinary - amountOf(tax.after) };
}

/** The ordinary and the reduced rate of a tax in a year in which its cap leaves all of the relief, on the same base. */
export interface FreeTerms {
  readonly ordinary: TermResult;
  readonly reduced: TermResult;
}

export function freeTerms(group: TaxGroup, year: number): FreeTerms | undefined {
  const [part, ...others] = group.years.get(year)?.arithmetic ?? [];
  if (group.tax !== 'income' || part?.kind !== 'rate' || others.length > 0) return undefined;
  const [before, ...more] = part.before;
  const [reduced, ...rest] = part.after ?? part.before;
  if (before === undefined || reduced === undefined || more.length + rest.length > 0)
    return undefined;
  return { ordinary: { base: reduced.base, rate: before.rate }, reduced };
}

/** The relief that a tax has before its cap, in kopecks; undefined where it cannot be told from its terms. */
export function ownRelief(group: TaxGroup, year: number): Kopecks | undefined {
  const free = freeTerms(group, year);
  return free === undefined
    ? ceilingRelief(group, year)?.own
    : taxOfTerms([free.ordinary], 'rouble') - taxOfTerms([free.reduced], 'rouble');
}

/** The taxes whose reliefs are together what a period has before its cap; undefined where formulas cannot follow it. */
export function cappedGroups(
  { groups, plan }: Pick<PlanModel, 'groups' | 'plan'>,
  { full, takes, year }: PackageCapPeriod,
): readonly TaxGroup[] | undefined {
  if (plan.best.income?.cap?.on !== 'income' || takes !== undefined) return undefined;
  const own = groups.filter((group) => ownRelief(group, year) !== undefined);
  const sum = own.reduce((total, group) => {
    const relief = ownRelief(group, year) ?? 0n;
    return relief > 0n ? total + relief : total;
  }, 0n);
  return own.length > 0 && sum === amountOf(full) ? own : undefined;
}

/** Whether a period gets what its cap leaves, and no less. */
export function isGrantedWhole({ before, cap, full, granted }: PackageCapPeriod): boolean {
  const room = amountOf(cap) - amountOf(before);
  const most = room < 0n ? 0n : room;
  return amountOf(granted) === (amountOf(full) < most ? amountOf(full) : most);
}

/** Whether the relief of the package has a cap that is on income tax alone, so that formulas can follow it. */
export const hasOwnCap = ({ plan }: PlanModel): boolean => plan.best.income?.cap?.on === 'income';
