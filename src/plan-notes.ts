import type { Case } from './facts/case';
import { isUnderSpecialRegime } from './facts/regime';
import { roublesText } from './kit/money';
import { type Candidate, isLoan } from './packages/candidates';
import { OBJECTS_CHOSEN_ONE_BY_ONE, type Valued } from './packages/evaluate';
import { createdOfProgramme, inZone } from './packages/objects';
import type { InvestorView, PlanNote, ValuationBasis } from './packages/result';
import { notAdded } from './packages/tax';

interface Assumptions {
  readonly best: Valued;
  readonly basis: Omit<ValuationBasis, 'years'>;
  readonly candidates: readonly Candidate[];
  readonly firstPeriods: 'as-read' | 'chosen';
  /** The packages that may be recommended. */
  readonly open: readonly Valued[];
}

/** What a plan takes for granted, beside what the assessment does. */
export function planAssumptions(
  c: Case,
  { basis, best, candidates, firstPeriods, open }: Assumptions,
): PlanNote[] {
  const { valuation } = c.profile;
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
  if (candidates.some(({ id }) => id === 'property-exemption')) notes.push(...ofObjects(c, best));
  return notes;
}

/** Whether relief from property tax is held against the cap of a measure on income tax. */
const sharesCap = ({ taxes: { income } }: Valued): boolean =>
  income !== null && income.property !== null;

/** Which objects of the project stand out of the exemption or came under it, and why. */
function ofObjects(c: Case, best: Valued): PlanNote[] {
  const notes: PlanNote[] = [];
  const created = createdOfProgramme(c);
  const upgraded = (c.profile.ppeProgramme.upgradedObjects ?? [])
    .filter(({ commissioned }) => commissioned === undefined)
    .map(({ path }) => `${path}.commissioned`);
  if (upgraded.length > 0) notes.push({ id: 'upgraded-not-created', values: { paths: upgraded } });
  if (created.length > OBJECTS_CHOSEN_ONE_BY_ONE) {
    notes.push({ id: 'objects-together', values: { objects: created.map(({ id }) => id) } });
  }
  if (best.grounds.outsideZone && best.elements.includes('property-exemption')) {
    const left = inZone(c);
    const open = left.filter(({ zone }) => zone.locatedInZone === undefined);
    if (left.length > 0) {
      notes.push({
        id: 'objects-in-zone',
        values: {
          objects: left.map(({ id }) => id),
          paths: open.map(({ zonePath }) => `${zonePath}.locatedInZone`),
        },
      });
    }
  }
  return notes;
}

/** What a reader of a plan must know before following it. */
export function planWarnings(investor: InvestorView, { taxes: { extraTax } }: Valued): PlanNote[] {
  const raised = investor.forwardLooking
    .filter(({ raisesMarginal }) => raisesMarginal)
    .map(({ element, metr }) => ({
      id: 'marginal-rate-raised',
      values: { element: element ?? '', metr: 'value' in metr ? metr.value : '' },
    }));
  if (extraTax.length === 0) return raised;
  const years = [...new Set(extraTax.map(({ year }) => year))];
  const amount = roublesText(extraTax.reduce((sum, one) => sum + one.amount, 0n));
  return [...raised, { id: 'extra-tax-of-package', values: { years, amount } }];
}
