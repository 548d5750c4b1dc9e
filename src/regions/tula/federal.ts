import type { FiguresOf, RowsOf } from '../../figures/define';
import { figuresFrom } from '../../figures/define';
import { BASELINE } from '../../figures/definitions/baseline';
import { LOSSES_FREE, LOSSES_FREE_2025 } from '../kaluga/editions/brochure-2019/sources';
import { LAW } from '../kaluga/editions/law/index';
import { INVESTMENT_DECK, PAYERS, PROPERTY_TAX, TERRITORY } from './edition/sources';
import { OWN_PROGRAMMES } from './loans/figures';
import { programmes } from './loans/rows';

const { freeOfLossLimit, incomeTaxPayer, inRegion, landCeiling, property, propertyTaxPayer } =
  BASELINE;

/** Measures with a base of their own, whose losses know no limit in any year. */
const APART = ['rip', 'sez', 'spic-federal', 'toser'] as const;

/** Ordinary taxes that laws of the region decide, and the measures of which federal law speaks. */
const OWN = {
  freeOfLossLimit,
  incomeTaxPayer,
  inRegion,
  landCeiling,
  property,
  propertyTaxPayer,
} as const;

const ROWS: RowsOf<{ readonly baseline: typeof OWN }> = {
  baseline: {
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
  },
};

/** Federal taxes and loans as the law has them, with what laws and programmes of the region decide. */
export const federal = () => {
  const { baseline: own }: FiguresOf<{ readonly baseline: typeof OWN }> = figuresFrom(
    { baseline: OWN },
    ROWS,
  );
  const ofRegion = { loans: { programmes: OWN_PROGRAMMES } };
  const { loans } = figuresFrom(ofRegion, { loans: { programmes } });
  const { baseline, loans: lent } = LAW.frame.definitions;
  return {
    baseline: { ...LAW.baseline, ...own },
    loans: { ...LAW.loans, programmes: { ...LAW.loans.programmes, ...loans.programmes } },
    frame: {
      ...LAW.frame,
      definitions: {
        baseline,
        loans: { ...lent, programmes: { ...lent.programmes, ...OWN_PROGRAMMES } },
      },
    },
  };
};
