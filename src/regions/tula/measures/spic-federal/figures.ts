import type { FiguresOf } from '../../../../figures/define';
import { FIRST_YEAR, LAST_YEAR } from '../../../../figures/definitions/shared';
import { groupOf } from '../../../../figures/group';
import type { Policy } from '../../../../figures/policy';
import { SPIC_FEDERAL } from '../../../russia/spic-federal/figures';

/** Those of the frame that contracts of the region have, and what the region adds. */
export const SPIC_OF_TULA = /* @__PURE__ */ (() => {
  const {
    capFromYear,
    capShare,
    federalRate,
    lastSigning,
    longTermAbove,
    longTermYears,
    namesIncomeTax,
    participantConditions,
    termYears,
  } = SPIC_FEDERAL;
  return {
    /** The smallest investment by the contract's end: the first kopeck above what the law names. */
    minCapitalInvestment: ['money', 'amount on entry'],
    /** What federal law asks of contracts of the day beside it; null: nothing. */
    federalInvestment: ['money-or-none', 'amount on entry'],
    termYears,
    longTermAbove,
    longTermYears,
    capShare,
    capFromYear,
    federalRate,
    /** The region's rate by year of the contract. */
    regionalRates: ['schedule', 'amount by period'],
    /** Its rate in all years of later contracts, and whether those of the day have it. */
    regionalRateFlat: ['rate', 'amount by period'],
    isFlat: ['yes-no', 'amount on entry'],
    /** Last tax year of the relief from income tax, and whether it ends contracts of the day. */
    incomeLastYear: ['year', 'bound by period'],
    endsWithLastYear: ['yes-no', 'bound on entry'],
    /** Rate of property tax by year of the contract, and in how many years. */
    propertyRates: ['schedule', 'amount by period'],
    propertyYears: ['years', 'amount on entry'],
    /** The same of contracts prolonged for sanctions, from a tax year on. */
    prolongedRates: ['schedule', 'amount by period'],
    prolongedYears: ['years', 'amount on entry'],
    prolongedFrom: ['year', 'amount on entry'],
    lastSigning,
    participantConditions,
    namesIncomeTax,
    firstYear: FIRST_YEAR,
    lastYear: LAST_YEAR,
  } as const;
})();

export interface SpicOfTulaFigures extends FiguresOf<typeof SPIC_OF_TULA> {}

export const spicOfTulaFigures = (policy: Policy): SpicOfTulaFigures =>
  groupOf(policy, 'spicFederal', SPIC_OF_TULA);
