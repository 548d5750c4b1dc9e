import type { ForwardLookingRates } from '../engine/plan/effective';
import type {
  AppraisedFlows as AppraisedFigures,
  Flow,
  InvestorFigures,
} from '../engine/plan/investor';
import type { MinistryFigures } from '../engine/plan/ministry';
import { rateText, roublesText } from '../kit/money';
import { orNull } from './amount';
import { worthResult } from './package';
import type {
  Appraised,
  Figured,
  FlowOfYear,
  ForwardLooking,
  InvestorView,
  MinistryView,
} from './results/plan';

/** The project as the investor appraises it. */
export function investorView(figures: InvestorFigures): InvestorView {
  return {
    flows: figures.flows.map(flowResult),
    missing: figures.missing,
    without: appraisedResult(figures.without),
    with: appraisedResult(figures.with),
    uplift: appraisedResult(figures.uplift),
    effectiveRates: figures.effectiveRates.map((one) => ({
      year: one.year,
      without: orNull(one.without, rateText),
      with: orNull(one.with, rateText),
    })),
    presentCapitalInvestment: orNull(figures.presentCapitalInvestment, roublesText),
    incentiveRate: figured(figures.incentiveRate, rateText),
    forwardLooking: figures.forwardLooking.map(forwardResult),
    parameters: { ...figures.inputs },
  };
}

const flowResult = (flow: Flow): FlowOfYear => ({
  year: flow.year,
  operating: orNull(flow.operating, roublesText),
  capitalInvestment: roublesText(flow.invested),
  workingCapital: orNull(flow.workingCapital, roublesText),
  residualValue: orNull(flow.residual, roublesText),
  taxes: orNull(flow.taxes, roublesText),
  without: roublesText(flow.without),
  saved: orNull(flow.saved, roublesText),
  with: roublesText(flow.with),
});

const appraisedResult = (figures: AppraisedFigures): Appraised => ({
  npv: figured(figures.npv, roublesText),
  irr: figured(figures.irr, rateText),
  discountedPayback: figured(figures.discountedPayback, rateText),
  profitabilityIndex: figured(figures.profitabilityIndex, rateText),
});

export const forwardResult = (rates: ForwardLookingRates): ForwardLooking => ({
  element: rates.element,
  costOfCapital: figured(rates.costOfCapital, rateText),
  aetr: rateText(rates.average),
  metr: figured(rates.marginal, rateText),
  raisesMarginal: rates.raisesMarginal,
});

/** The package as the budgets see it. */
export function ministryView(figures: MinistryFigures): MinistryView {
  const { wageTax } = figures;
  return {
    years: figures.years.map((one) => ({
      year: one.year,
      budget: one.budget,
      ordinary: roublesText(one.ordinary),
      granted: roublesText(one.granted),
      expenditure: roublesText(one.expenditure),
    })),
    budgets: figures.budgets.map((one) => ({
      budget: one.budget,
      ordinary: worthResult(one.ordinary),
      granted: worthResult(one.granted),
      expenditure: worthResult(one.expenditure),
    })),
    wageTax: wageTax && {
      rate: rateText(wageTax.rate),
      stated: wageTax.stated,
      years: wageTax.years.map(({ amount, year }) => ({ year, tax: roublesText(amount) })),
      total: worthResult(wageTax.total),
    },
    missing: figures.missing,
    expenditure: worthResult(figures.expenditure),
    jobs: figures.jobs,
    perJob: figured(figures.perJob, roublesText),
    leverage: figured(figures.leverage, rateText),
    shareForgone: figured(figures.shareForgone, rateText),
    breakEvenButFor: figured(figures.breakEvenButFor, rateText),
    expectedNet: figured(figures.expectedNet, roublesText),
  };
}

const figured = (
  found: { readonly value: bigint } | { readonly absent: string },
  text: (value: bigint) => string,
): Figured => ('absent' in found ? found : { value: text(found.value) });
