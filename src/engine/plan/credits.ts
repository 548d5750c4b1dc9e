import type { ReliefId } from '../../figures/ids';
import type { Kopecks } from '../../kit/money';
import { type Credit, type RegionalLeftIn, taxCredit } from '../taxes/credit';
import type { CreditTreatment } from '../taxes/treatment';
import { type Candidate, isCertain, type NotComputed, type Relief } from './candidates';
import type { Valued } from './evaluate';
import { type Admitted, afterAdmission } from './recommend';

/** Tax that may be put off beside any package: it is repaid, so that no package is worth more by it. */
export interface Deferral extends Candidate<ReliefId> {
  readonly treatment: CreditTreatment;
  /** The facts without which the tax of a year is not known in which it could be put off. */
  readonly laterFacts: NotComputed['missing'];
}

/** A credit on the tax that a package leaves. */
export interface PackageCredit {
  readonly id: ReliefId;
  readonly credit: Credit;
}

/** The credits beside a package, and those that are none, with the reason. */
export interface Credits {
  readonly credits: readonly PackageCredit[];
  readonly left: readonly NotComputed[];
}

/** The credits that are asked for, on the regional income tax that a package leaves. */
export function creditsBeside(
  best: Valued,
  reliefs: readonly Relief[],
  deferrals: readonly Deferral[],
  admitted: Admitted,
): Credits {
  const leftIn = regionalLeftBy(best, reliefs);
  const credits: PackageCredit[] = [];
  const left: NotComputed[] = [];
  for (const one of deferrals) {
    const { id, laterFacts, missing, treatment } = one;
    if (!isCertain(afterAdmission(one, admitted))) {
      left.push({ id, because: 'deferral', missing });
      continue;
    }
    const credit = taxCredit(treatment, leftIn);
    if (credit === null) left.push({ id, because: 'facts-missing', missing: laterFacts });
    else if (credit.putOff > 0n) credits.push({ id, credit });
    else left.push({ id, because: 'nothing-to-relieve', missing: [] });
  }
  return { credits, left };
}

/** The regional income tax of a package less deductions from it; null in a year of which none is known. */
function regionalLeftBy(
  { elements, taxes: { taxes } }: Valued,
  reliefs: readonly Relief[],
): RegionalLeftIn {
  const lowering = reliefs
    .flatMap(({ id, treatment }) =>
      elements.includes(id) && treatment.tax === 'reimbursement' ? treatment.paidBy : [],
    )
    .flatMap(({ lowers, payment }) => (lowers === 'income' ? [payment.id] : []));
  const left = new Map<number, Kopecks>();
  for (const { after, budget, tax, year } of taxes) {
    if (budget !== 'regional' || (tax !== 'income' && !lowering.includes(tax))) continue;
    left.set(year, (left.get(year) ?? 0n) + after);
  }
  return (year) => left.get(year) ?? null;
}
