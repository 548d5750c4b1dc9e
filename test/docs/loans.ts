import type { Policy } from '../../src/policy/policy';
import { type Row, row } from './figures';
import * as write from './values';

/** The figures of the fund: those of each programme, and those that several share. */
export function loanFigures({ loans }: Policy): { readonly [page: string]: readonly Row[] } {
  const pages = Object.entries(loans.programmes).map(([id, f]): [string, Row[]] => {
    const path = (name: keyof typeof f) => `loans.programmes.${id}.${name}`;
    return [
      `loan-${id}`,
      [
        row(path('minAmount'), 'smallest loan', f.minAmount, write.millions),
        row(path('maxAmount'), 'largest loan', f.maxAmount, write.millions),
        row(
          path('rates'),
          'rate by year of the loan',
          f.rates,
          write.ifAny(write.loanRates, 'not known'),
        ),
        row(path('lowerRates'), 'lower rate', f.lowerRates, write.ifAny(write.loanRates)),
        row(path('termYears'), 'longest term', f.termYears, write.years),
        row(path('repaymentYears'), 'principal over the last', f.repaymentYears, write.years),
        row(path('minBudget'), 'smallest budget', f.minBudget, write.ifAny(write.millions)),
        row(
          path('coFinancing'),
          'co-financing, of the budget',
          f.coFinancing,
          write.ifAny(write.percent),
        ),
        row(path('ownFunds'), 'own funds, of the loan', f.ownFunds, write.ifAny(write.percent)),
        row(path('sales'), 'yearly sales, of the loan', f.sales, write.ifAny(write.percent)),
        row(path('borrower'), 'who may borrow', f.borrower, write.asked),
        row(path('opens'), 'open from', f.opens, write.ifAny(write.text)),
      ],
    ];
  });
  return {
    ...Object.fromEntries(pages),
    'loans-assets': [
      row('loans.assetsShare', 'all loans, of the assets', loans.assetsShare, write.percent),
    ],
    'loans-key-rate': [
      row('loans.keyRate', 'key rate', loans.keyRate, write.ifAny(write.percent, 'not known')),
    ],
    'loan-joint-split': [
      row('loans.jointFederalShare', 'federal share', loans.jointFederalShare, write.percent),
    ],
    'loan-development-equipment': [
      row(
        'loans.russianEquipmentShare',
        'Russian equipment, of the loan',
        loans.russianEquipmentShare,
        write.ifAny(write.percent),
      ),
      row(
        'loans.russianEquipmentPoints',
        'points off the base rate',
        loans.russianEquipmentPoints,
        write.ifAny(write.percent),
      ),
    ],
    'loan-leasing-advance': [
      row('loans.advanceFrom', 'of the advance, at least', loans.advanceFrom, write.percent),
      row('loans.advanceTo', 'of the advance, at most', loans.advanceTo, write.percent),
    ],
    'loan-productivity-experts': [
      row('loans.opinionOnly', "the experts' opinion alone", loans.opinionOnly, write.asked),
      row(
        'loans.productivitySector',
        'manufacturing other than food',
        loans.productivitySector,
        write.asked,
      ),
    ],
  };
}
