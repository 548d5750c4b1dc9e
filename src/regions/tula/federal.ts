import type { RowsOf } from '../../figures/define';
import { figuresFrom, revisionsFrom } from '../../figures/define';
import { BASELINE } from '../../figures/definitions/baseline';
import { revise } from '../../figures/revise';
import { LOANS } from '../russia/loans/figures';
import { federalTaxes } from '../russia/rows/baseline';
import { loans } from '../russia/rows/loans';
import { loansSince } from '../russia/rows/loans-since';
import { LOSSES_FREE, LOSSES_FREE_2025 } from '../russia/sources/taxes';
import { INVESTMENT_DECK, PAYERS, PROPERTY_TAX, TERRITORY } from './edition/sources';
import { TULA_ID } from './ids';
import { OWN_PROGRAMMES } from './loans/figures';
import { programmes } from './loans/rows';

/** Measures with a base of their own, whose losses know no limit in any year. */
const APART = ['rip', 'sez', 'spic-federal', 'toser'] as const;

/** Ordinary taxes that laws of the region decide, and the measures of which federal law speaks. */
const OWN: Omit<RowsOf<typeof BASELINE>, keyof typeof federalTaxes> = {
  freeOfLossLimit: [
    ['2009-01-01', APART, 'secondary', LOSSES_FREE],
    // From 2025 the limit binds no base at a reduced rate.
    ['2025-01-01', [...APART, 'commissioning', 'uzlovaya-park'], 'secondary', LOSSES_FREE_2025],
  ],
  property: [['2009-01-01', 2_2000n, 'secondary', PROPERTY_TAX]],
  landCeiling: [['2009-01-01', 1_5000n, 'secondary', INVESTMENT_DECK]],
  inRegion: [['2009-01-01', true, 'unconfirmed', TERRITORY]],
  incomeTaxPayer: [['2009-01-01', true, 'unconfirmed', PAYERS]],
  propertyTaxPayer: [['2009-01-01', true, 'unconfirmed', PAYERS]],
};

/** Federal taxes and loans as the law has them, with what laws and programmes of the region decide. */
export const federal = () => {
  const loansOfAll = revise(
    figuresFrom({ loans: LOANS }, { loans }),
    revisionsFrom<{ readonly loans: typeof LOANS }>({ loans: loansSince() }),
  ).loans;
  const ofRegion = { loans: { programmes: OWN_PROGRAMMES } };
  const own = figuresFrom(ofRegion, { loans: { programmes } }).loans;
  return {
    ...figuresFrom({ baseline: BASELINE }, { baseline: { ...federalTaxes, ...OWN } }),
    loans: { ...loansOfAll, programmes: { ...loansOfAll.programmes, ...own.programmes } },
    frame: {
      region: TULA_ID,
      names: { measures: [], statuses: [] },
      twins: [],
      definitions: {
        baseline: BASELINE,
        loans: { ...LOANS, programmes: { ...LOANS.programmes, ...OWN_PROGRAMMES } },
      },
    },
  };
};
