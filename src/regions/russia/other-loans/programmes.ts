import { atLeast } from '../../../engine/facts/condition';
import { isOpenOn } from '../../../engine/loans/conditions';
import type { OtherProgramme } from '../../../engine/loans/programme';
import { at } from '../../../figures/figure';
import { inSmeRegister, ofActivity } from '../contributions/conditions';
import { type OtherProgrammeId, otherLoanFigures } from './figures';
import { floatingRates } from './rates';

const AMONG = { en: 'Other preferential loans', ru: 'Иные льготные кредиты' };

const smeCombined: OtherProgramme = {
  id: 'sme-combined' satisfies OtherProgrammeId,
  title: {
    en: 'Combined programme for small and medium-sized enterprises',
    ru: 'Объединённая программа льготного кредитования МСП',
  },
  among: AMONG,
  offered: (policy) => otherLoanFigures(policy).offered,
  opens: (policy) => otherLoanFigures(policy).programmes['sme-combined'].opens,
  terms: (drawing) => {
    const { borrowing, c, day } = drawing;
    const { programmes, repaymentYears } = otherLoanFigures(c.policy);
    const figures = programmes['sme-combined'];
    const opens = at(figures.opens, day);
    const least = at(figures.minAmount, day);
    const smallBusiness = at(figures.smallBusiness, day);
    const activities = at(figures.activities, day);
    const [pointsOff, keyShare] = [at(figures.pointsOff, day), at(figures.keyShare, day)];
    const steps = [{ upToQuarter: null, points: -pointsOff.value, keyShare: keyShare.value }];
    const rates = floatingRates(drawing, steps);
    return {
      findings: [
        ...isOpenOn('sme-combined', borrowing, day, opens),
        ...(least.value === null
          ? []
          : [
              atLeast(
                'sme-combined.at-least',
                { ...least, value: least.value },
                borrowing.amount,
                'borrowing.amount',
              ),
            ]),
        ...inSmeRegister('sme-combined.small-business', smallBusiness, c),
        ofActivity('sme-combined.manufacturing', activities, c),
      ],
      least: least.value,
      most: null,
      termYears: null,
      repaymentYears: at(repaymentYears, day),
      ...rates,
      figures: [opens, least, pointsOff, keyShare, smallBusiness, activities],
    };
  },
};

/** The programmes of other lenders, in the order in which results list them. */
export const OTHER_PROGRAMMES: readonly OtherProgramme[] = [smeCombined];
