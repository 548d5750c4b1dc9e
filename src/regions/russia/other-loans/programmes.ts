import type { RateStep } from '../../../engine/loans/floating';
import type { Drawing, OtherProgramme, OtherTerms } from '../../../engine/loans/programme';
import { PAYMENTS_A_YEAR } from '../../../engine/loans/schedule';
import type { Title } from '../../../engine/terms';
import { at, type Figure } from '../../../figures/figure';
import { anniversary, type Day, MONTHS_A_QUARTER, monthsAfter } from '../../../kit/day';
import type { Finding } from '../../../kit/finding';
import type { Kopecks, Rate } from '../../../kit/money';
import { inSmeRegister, ofActivity } from '../contributions/conditions';
import { investorOf } from '../contributions/facts';
import { asksFact, borrowerFacts, type LoanBounds, loanBounds } from './conditions';
import { type OtherLoanFigures, type OtherProgrammeId, otherLoanFigures } from './figures';
import { floatingOf, floatingRates } from './rates';

const AMONG = { en: 'Other preferential loans', ru: 'Иные льготные кредиты' };

type FiguresOfId<Id extends OtherProgrammeId> = OtherLoanFigures['programmes'][Id];

/** What is a programme's own. */
interface Own {
  readonly bounds: LoanBounds;
  readonly borrower: readonly Finding[];
  /** Null where a fact is missing without which they are not known. */
  readonly steps: readonly RateStep[] | null;
  /** Figures that other programmes have, on which its rates rest as well. */
  readonly beside?: readonly Figure<unknown>[];
  /** Those of its own on which this application does not rest. */
  readonly unused?: readonly Figure<unknown>[];
  readonly missing?: readonly string[];
  readonly open?: readonly string[];
  readonly read?: readonly string[];
}

const programme = <Id extends OtherProgrammeId>(
  id: Id,
  title: Title,
  own: (drawing: Drawing, figures: FiguresOfId<Id>) => Own,
): OtherProgramme => ({
  id,
  title,
  among: AMONG,
  offered: (policy) => otherLoanFigures(policy).offered,
  opens: (policy) => opensOf(otherLoanFigures(policy), id),
  terms: (drawing) => termsOf(drawing, id, own),
});

const opensOf = ({ programmes }: OtherLoanFigures, id: OtherProgrammeId): Figure<Day | null> =>
  programmes[id].opens;

function termsOf<Id extends OtherProgrammeId>(
  drawing: Drawing,
  id: Id,
  own: (drawing: Drawing, figures: FiguresOfId<Id>) => Own,
): OtherTerms {
  const { c, day } = drawing;
  const { programmes, repaymentYears } = otherLoanFigures(c.policy);
  const figures = programmes[id];
  const {
    beside = [],
    borrower,
    bounds,
    missing,
    open,
    read,
    steps,
    unused = [],
  } = own(drawing, figures);
  const rates = floatingRates(drawing, steps);
  const used: readonly Figure<unknown>[] = Object.values(figures).filter(
    (one) => !unused.includes(one),
  );
  return {
    ...bounds,
    findings: [...bounds.findings, ...borrower],
    repaymentYears: at(repaymentYears, day),
    ...rates,
    missing: [...(missing ?? []), ...rates.missing],
    open: open ?? [],
    read: [...(read ?? []), ...rates.read],
    figures: [...used, ...beside].map((figure) => at(figure, day)),
  };
}

/** A rate of its own for the first so many years, or to the end. */
const fixed = (points: Rate, years: number | null = null): RateStep => ({
  upToQuarter: years === null ? null : years * PAYMENTS_A_YEAR,
  points,
  keyShare: 0n,
});

/** Quarters of a loan that begin by a day. */
function quartersBy(drawn: Day, day: Day): number {
  let quarters = 0;
  while (monthsAfter(drawn, quarters * MONTHS_A_QUARTER) <= day) quarters++;
  return quarters;
}

const clusterPlatform = /* @__PURE__ */ programme(
  'cluster-platform',
  { en: 'Cluster investment platform', ru: 'Кластерная инвестиционная платформа' },
  (drawing, figures) => {
    const { borrowing, day } = drawing;
    const path = 'borrowing.investmentPhaseEnds';
    const { investmentPhaseEnds: ends } = floatingOf(borrowing);
    const years = at(figures.yearsAfterPhase, day).value;
    return {
      bounds: loanBounds('cluster-platform', drawing, figures),
      borrower: [
        ...asksFact(
          'cluster-platform.priority-product',
          drawing,
          figures.priorityProduct,
          'priorityProduct',
        ),
        ...asksFact(
          'cluster-platform.platform-approved',
          drawing,
          figures.platformApproved,
          'platformApproved',
        ),
      ],
      steps:
        ends === undefined
          ? null
          : [
              {
                upToQuarter: quartersBy(day, anniversary(ends, years)),
                points: at(figures.points, day).value,
                keyShare: at(figures.keyShare, day).value,
              },
            ],
      missing: ends === undefined ? [path] : [],
      read: [path, 'borrowing.facts.priorityProduct', 'borrowing.facts.platformApproved'],
    };
  },
);

/** The rate of the programme by Decree 1764 up to and including a year of the loan. */
const rateOf1764 = (
  { keyShare, points }: Pick<FiguresOfId<'sme-1764'>, 'keyShare' | 'points'>,
  day: Day,
  years: number,
): RateStep => ({
  upToQuarter: years * PAYMENTS_A_YEAR,
  points: at(points, day).value,
  keyShare: at(keyShare, day).value,
});

const sme1764 = /* @__PURE__ */ programme(
  'sme-1764',
  {
    en: 'Loan for small and medium-sized enterprises by Decree 1764',
    ru: 'Кредит МСП по постановлению № 1764',
  },
  (drawing, figures) => ({
    bounds: loanBounds('sme-1764', drawing, figures),
    borrower: [
      ...inSmeRegister(
        'sme-1764.small-business',
        at(figures.smallBusiness, drawing.day),
        drawing.c,
      ),
      ...asksFact('sme-1764.listed-sector', drawing, figures.listedSector, 'listedSector'),
    ],
    steps: [rateOf1764(figures, drawing.day, at(figures.lowerYears, drawing.day).value)],
    read: ['borrowing.facts.listedSector'],
  }),
);

/** The largest loan of an enterprise by its size; the largest of all where that is not stated. */
function largestBySize(
  { maxAmount, maxMicro, maxSmall }: FiguresOfId<'sme-investment'>,
  size: string | undefined,
): Figure<Kopecks | null> {
  if (size === 'micro') return maxMicro;
  return size === 'small' ? maxSmall : maxAmount;
}

const smeInvestment = /* @__PURE__ */ programme(
  'sme-investment',
  {
    en: 'Preferential investment loan for small and medium-sized enterprises',
    ru: 'Льготный инвестиционный кредит МСП',
  },
  (drawing, figures) => {
    const { c, day } = drawing;
    const { smeCategory } = investorOf(c);
    const largest = largestBySize(figures, smeCategory);
    const points = smeCategory === 'medium' ? figures.mediumPoints : figures.points;
    const later = otherLoanFigures(c.policy).programmes['sme-1764'];
    const firstYears = at(figures.firstYears, day).value;
    const lowerYears = at(figures.lowerYears, day).value;
    return {
      bounds: loanBounds('sme-investment', drawing, figures, largest),
      borrower: inSmeRegister('sme-investment.small-business', at(figures.smallBusiness, day), c),
      steps: [fixed(at(points, day).value, firstYears), rateOf1764(later, day, lowerYears)],
      beside: [later.points, later.keyShare],
      unused: [
        figures.maxAmount,
        figures.maxMicro,
        figures.maxSmall,
        figures.points,
        figures.mediumPoints,
      ].filter((one) => one !== largest && one !== points),
    };
  },
);

const smeCombined = /* @__PURE__ */ programme(
  'sme-combined',
  {
    en: 'Combined programme for small and medium-sized enterprises',
    ru: 'Объединённая программа льготного кредитования МСП',
  },
  (drawing, figures) => {
    const { c, day } = drawing;
    return {
      bounds: loanBounds('sme-combined', drawing, figures),
      borrower: [
        ...inSmeRegister('sme-combined.small-business', at(figures.smallBusiness, day), c),
        ofActivity('sme-combined.manufacturing', at(figures.activities, day), c),
      ],
      steps: [
        {
          upToQuarter: null,
          points: -at(figures.pointsOff, day).value,
          keyShare: at(figures.keyShare, day).value,
        },
      ],
    };
  },
);

const industrialMortgage = /* @__PURE__ */ programme(
  'industrial-mortgage',
  { en: 'Industrial mortgage', ru: 'Промышленная ипотека' },
  (drawing, figures) => {
    const { c, day } = drawing;
    const { technologyCompany } = borrowerFacts(drawing);
    const points = technologyCompany === true ? figures.technologyPoints : figures.points;
    const isLower = at(figures.technologyPoints, day).value < at(figures.points, day).value;
    const path = 'borrowing.facts.technologyCompany';
    return {
      bounds: loanBounds('industrial-mortgage', drawing, figures),
      borrower: [
        ofActivity('industrial-mortgage.manufacturing', at(figures.activities, day), c),
        ...asksFact(
          'industrial-mortgage.production-premises',
          drawing,
          figures.productionPremises,
          'productionPremises',
        ),
      ],
      steps: [fixed(at(points, day).value)],
      unused: [figures.points, figures.technologyPoints].filter((one) => one !== points),
      open: technologyCompany === undefined && isLower ? [path] : [],
      read: [path, 'borrowing.facts.productionPremises'],
    };
  },
);

/** The programmes of other lenders, in the order in which results list them. */
export const OTHER_PROGRAMMES: readonly OtherProgramme[] = [
  clusterPlatform,
  sme1764,
  smeInvestment,
  smeCombined,
  industrialMortgage,
];
