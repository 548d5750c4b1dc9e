import type { PlanNote } from '../../answer/results/plan';
import type { Case } from '../../engine/facts/case';
import { isUnderSpecialRegime } from '../../engine/facts/regime';
import { isNotStated, isOffered, reliefsOf } from '../../engine/measure/measure';
import type { Candidate, ElementId } from '../../engine/plan/candidates';
import type { Valued } from '../../engine/plan/evaluate';
import type { InvestorFigures } from '../../engine/plan/investor';
import { notAdded } from '../../engine/plan/tax';
import type { RankingBasis } from '../../engine/plan/value';
import { type Region, reliefOf } from '../../engine/region';
import { rateText, roublesText } from '../../kit/money';

interface Assumptions {
  readonly best: Valued;
  readonly basis: RankingBasis;
  readonly candidates: readonly Candidate[];
  readonly firstPeriods: 'as-read' | 'chosen';
  /** The packages that may be recommended. */
  readonly open: readonly Valued[];
}

/** What a plan takes for granted, beside what the assessment does. */
export function planAssumptions(
  region: Region,
  c: Case,
  { basis, best, candidates, firstPeriods, open }: Assumptions,
): PlanNote[] {
  const { valuation } = c.profile;
  const isLoan = (id: ElementId): boolean => reliefOf(region, id) === undefined;
  const loans = candidates.filter(({ id }) => isLoan(id));
  const notes: PlanNote[] = [];
  const note = (id: string, values: PlanNote['values'] = {}) => notes.push({ id, values });
  if (isUnderSpecialRegime(c.profile)) note('special-tax-regime');
  if (basis.discountRate === null) note('no-discount-rate');
  if (valuation.timing === undefined) note('flows-at', { timing: basis.timing });
  if (c.readings['saved-taxes-raise-profit'] === 'yes') note('saved-taxes-raise-profit');
  const years = notAdded(c, best.taxes);
  if (years.length > 0) note('not-added-back', { years });
  if (loans.length > 0 && valuation.interestInProfit === undefined) note('interest-in-profit');
  if (loans.length > 1) note('one-loan');
  if (open.some(sharesCap)) note('cap-covers-property-tax');
  if (best.elements.some(isLoan) && best.taxes.income?.ledger) note('loan-beside-cap');
  if (c.profile.borrowing?.guarantee?.yearlyCost !== undefined && loans.length > 0) {
    note('guarantee-in-interest');
  }
  if (firstPeriods === 'chosen') note('first-periods-chosen');
  if (hasNotesOfObjects(region, candidates)) {
    notes.push(...region.combinations.notesOfObjects(c, best));
  }
  return notes;
}

/** Where a region has a relief that rests on other statuses, its notes on objects are of that relief. */
function hasNotesOfObjects({ reliefs }: Region, candidates: readonly Candidate[]): boolean {
  const resting = reliefs.filter((one) => one.resting !== undefined);
  return resting.length === 0 || candidates.some((one) => resting.some(({ id }) => id === one.id));
}

/** Whether relief from property tax is held against the cap of a measure on income tax. */
const sharesCap = ({ taxes: { income } }: Valued): boolean =>
  income !== null && income.property !== null;

/** What a reader of a plan must know before following it. */
export function planWarnings(
  region: Region,
  c: Case,
  investor: InvestorFigures,
  { taxes: { extraTax } }: Valued,
  among: readonly ElementId[],
): PlanNote[] {
  const unoffered = [...notOffered(region, c, among), ...notStated(region, c, among)];
  const raised = investor.forwardLooking
    .filter(({ raisesMarginal }) => raisesMarginal)
    .map(({ element, marginal }) => ({
      id: 'marginal-rate-raised',
      values: {
        element: element ?? '',
        metr: 'value' in marginal ? rateText(marginal.value) : '',
      },
    }));
  if (extraTax.length === 0) return [...unoffered, ...raised];
  const years = [...new Set(extraTax.map(({ year }) => year))];
  const amount = roublesText(extraTax.reduce((sum, one) => sum + one.amount, 0n));
  return [...unoffered, ...raised, { id: 'extra-tax-of-package', values: { years, amount } }];
}

/** What the caller would choose among that the policy does not offer to the project. */
function notOffered(
  { measures }: Region,
  c: Case,
  among: readonly ElementId[],
): readonly PlanNote[] {
  const elements = measures
    .filter((one) => !isOffered(c, one))
    .flatMap(reliefsOf)
    .flatMap(({ id }) => (among.includes(id) ? [id] : []));
  return elements.length === 0
    ? []
    : [{ id: 'not-in-this-edition', values: { edition: c.policy.edition, elements } }];
}

/** What the caller would choose among that is judged only with a status that the profile does not state. */
const notStated = (
  { measures }: Region,
  c: Case,
  among: readonly ElementId[],
): readonly PlanNote[] =>
  measures
    .filter((one) => isOffered(c, one) && isNotStated(c, one))
    .flatMap((one) => {
      const elements = reliefsOf(one).flatMap(({ id }) => (among.includes(id) ? [id] : []));
      const values = { path: `statuses.${one.onlyWith}`, elements };
      return elements.length === 0 ? [] : [{ id: 'only-where-stated', values }];
    });
