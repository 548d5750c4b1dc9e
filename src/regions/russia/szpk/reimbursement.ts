import type { Case } from '../../../engine/facts/case';
import { type RateUsed, rateUsedOf } from '../../../engine/facts/rates';
import type { Basis } from '../../../engine/measure/measure';
import { periodsFrom } from '../../../engine/measure/periods';
import type {
  PaymentOf,
  ReimbursedCost,
  ReimbursementTreatment,
  Reimbursing,
} from '../../../engine/taxes/treatment';
import { at } from '../../../figures/figure';
import { compareDays, yearOf } from '../../../kit/day';
import { type Infrastructure, szpkIn } from '../fields/szpk';
import { szpkStatus } from '../statuses';
import { szpkFigures } from './figures';

/** What the regional budget pays of a regional agreement; a subsidy received raises the taxable profit (Tax Code art. 250). */
const REIMBURSEMENT: PaymentOf = {
  id: 'infrastructure-reimbursement',
  title: {
    en: 'reimbursement of infrastructure costs',
    ru: 'возмещение затрат на инфраструктуру',
  },
  budget: 'regional',
  isExpense: true,
};

/** A deduction of a federal agreement; only property and land tax are expenses, so that a deduction of them raises the profit. */
const deductionFrom = (
  tax: 'income' | 'property' | 'land',
  budget: string,
  named: { readonly en: string; readonly ru: string },
): PaymentOf => ({
  id: `infrastructure-deduction-${tax}`,
  title: {
    en: `deduction of infrastructure costs from ${named.en}`,
    ru: `вычет затрат на инфраструктуру из ${named.ru}`,
  },
  budget,
  isExpense: tax !== 'income',
});

const INCOME = { en: 'income tax', ru: 'налога на прибыль' };

const FEDERAL: readonly Reimbursing[] = /* @__PURE__ */ (() => [
  {
    payment: deductionFrom('income', 'federal', INCOME),
    of: ({ income }) => income.federal,
    lowers: 'income',
  },
  {
    payment: deductionFrom('income', 'regional', INCOME),
    of: ({ income }) => income.regional,
    lowers: 'income',
  },
  {
    payment: deductionFrom('property', 'regional', {
      en: 'property tax',
      ru: 'налога на имущество',
    }),
    of: ({ property }) => property,
  },
  {
    payment: deductionFrom('land', 'municipal', { en: 'land tax', ru: 'земельного налога' }),
    of: ({ land }) => land,
  },
])();

const REGIONAL: readonly Reimbursing[] = /* @__PURE__ */ (() => [
  {
    payment: REIMBURSEMENT,
    of: ({ income, land, property }) => income.federal + income.regional + property + land,
  },
])();

/** Everything that budgets pay under an agreement. */
export const PAYMENTS: readonly PaymentOf[] = /* @__PURE__ */ (() =>
  [...REGIONAL, ...FEDERAL].map(({ payment }) => payment))();

/** Costs of infrastructure, and objects of which nothing is reimbursed. */
interface Costs {
  /** Supporting first and the earlier first, with what is reimbursed of each and when. */
  readonly reimbursed: readonly ReimbursedCost[];
  /** The ids of objects whose years were over when the agreement was signed. */
  readonly over: readonly string[];
}

/** What is reimbursed of infrastructure: in the years from its commissioning on, but in none before the agreement was signed. */
export function costsOf(c: Case, infrastructure: readonly Infrastructure[]): Costs {
  const terms = termsOf(c);
  const inOrder = [...infrastructure].sort((one, other) =>
    compareDays(one.commissioned, other.commissioned),
  );
  const costs = (['supporting', 'associated'] as const).flatMap((kind) =>
    inOrder
      .filter((one) => one.kind === kind)
      .map(({ commissioned, cost, id }): ReimbursedCost => {
        const { share, years } = terms[kind];
        const begins = yearOf(commissioned) + terms.wait;
        const first = Math.max(begins, terms.signedIn);
        return { of: id, cost, share, first, last: begins + years - 1 };
      }),
  );
  return {
    reimbursed: costs.filter(({ first, last }) => first <= last),
    over: costs.filter(({ first, last }) => first > last).map(({ of }) => of),
  };
}

interface TermsOfKind {
  readonly share: RateUsed;
  readonly years: number;
}

function termsOf(c: Case): {
  readonly supporting: TermsOfKind;
  readonly associated: TermsOfKind;
  readonly wait: number;
  readonly signedIn: number;
} {
  const { entry } = szpkStatus(c);
  const { associatedShare, associatedYears, supportingShare, supportingYears, waitYears } =
    szpkFigures(c.policy);
  const [supporting, associated] = [at(supportingShare, entry), at(associatedShare, entry)];
  return {
    supporting: {
      share: rateUsedOf(supporting.value, supporting),
      years: at(supportingYears, entry).value,
    },
    associated: {
      share: rateUsedOf(associated.value, associated),
      years: at(associatedYears, entry).value,
    },
    wait: at(waitYears, entry).value,
    signedIn: yearOf(entry),
  };
}

/** The figures that the reimbursement of some infrastructure rests on. */
export function basisOfReimbursement(
  c: Case,
  infrastructure: readonly Infrastructure[],
): readonly Basis[] {
  const { entry } = szpkStatus(c);
  const { associatedShare, associatedYears, supportingShare, supportingYears, waitYears } =
    szpkFigures(c.policy);
  const has = (kind: Infrastructure['kind']) => infrastructure.some((one) => one.kind === kind);
  return [
    ...(has('supporting') ? [at(supportingShare, entry), at(supportingYears, entry)] : []),
    ...(has('associated') ? [at(associatedShare, entry), at(associatedYears, entry)] : []),
    ...(infrastructure.length > 0 ? [at(waitYears, entry)] : []),
  ];
}

/** The reimbursement of some costs, of one at least, by the budgets of the agreement's level. */
export function reimbursementOf(c: Case, costs: readonly ReimbursedCost[]): ReimbursementTreatment {
  const first = Math.min(...costs.map((one) => one.first));
  const last = Math.max(...costs.map((one) => one.last));
  return {
    tax: 'reimbursement',
    periods: periodsFrom(c.policy, first, [{ year: last, because: 'periods-used' }]),
    costs,
    paidBy: szpkIn(c.profile).level === 'federal' ? FEDERAL : REGIONAL,
  };
}
