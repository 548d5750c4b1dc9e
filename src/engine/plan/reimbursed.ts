import type { Kopecks } from '../../kit/money';
import { type LeftIn, reimbursementLines } from '../taxes/reimbursement';
import type { PaymentOf, ReimbursementTreatment, TaxesLeft } from '../taxes/treatment';
import { type OtherTaxes, type PackageTax, paidInYears } from './other-taxes';

/**
 * The taxes of a package other than income tax, with what is reimbursed out of the taxes that its reliefs
 * leave. That is computed once: it is bounded by what reliefs leave, not by the tax that it causes itself
 * where it raises the profit.
 * @param taxes all taxes of the package without reimbursement.
 */
export function withReimbursed(
  others: OtherTaxes,
  reimbursements: readonly ReimbursementTreatment[],
  taxes: readonly PackageTax[],
  paysIncomeTax: boolean,
): OtherTaxes {
  const left = leftBy(taxes, paysIncomeTax);
  const paid = reimbursements.flatMap((treatment) => {
    const lines = reimbursementLines(treatment, left);
    return treatment.paidBy.map(({ payment }) => ({
      isExpense: payment.isExpense,
      taxes: paidInYears(
        payment,
        lines.filter((line) => isOf(payment, line)),
      ),
    }));
  });
  const paidAs = (isExpense: boolean) =>
    paid.filter((one) => one.isExpense === isExpense).flatMap((one) => one.taxes);
  return {
    deductible: [...others.deductible, ...paidAs(true)],
    others: [...others.others, ...paidAs(false)],
  };
}

const isOf = (
  { budget, id }: PaymentOf,
  line: { readonly tax: string; readonly budget: string },
): boolean => line.tax === id && line.budget === budget;

/** The taxes of a package by year, as far as they are left to be paid. */
function leftBy(taxes: readonly PackageTax[], paysIncomeTax: boolean): LeftIn {
  const years = new Map<number, { left: TaxesLeft; hasIncome: boolean }>();
  for (const { after, budget, tax, year } of taxes) {
    const { hasIncome, left } = years.get(year) ?? { left: NOTHING, hasIncome: !paysIncomeTax };
    years.set(year, {
      left: added(left, tax, budget, after),
      hasIncome: hasIncome || tax === 'income',
    });
  }
  return (year) => {
    const found = years.get(year);
    return found?.hasIncome === true ? found.left : null;
  };
}

const NOTHING: TaxesLeft = { income: { federal: 0n, regional: 0n }, property: 0n, land: 0n };

function added(left: TaxesLeft, tax: string, budget: string, amount: Kopecks): TaxesLeft {
  const { income, land, property } = left;
  if (tax === 'property') return { ...left, property: property + amount };
  if (tax === 'land') return { ...left, land: land + amount };
  if (tax !== 'income') return left;
  return budget === 'federal'
    ? { ...left, income: { ...income, federal: income.federal + amount } }
    : { ...left, income: { ...income, regional: income.regional + amount } };
}
