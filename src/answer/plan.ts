import type { NotComputed } from '../engine/plan/candidates';
import type { Choices } from '../engine/plan/choices';
import type { PackageCredit } from '../engine/plan/credits';
import type { Valued } from '../engine/plan/evaluate';
import type { InvestorFigures } from '../engine/plan/investor';
import type { Breach } from '../engine/plan/lawful';
import type { MinistryFigures } from '../engine/plan/ministry';
import type { KeptOut } from '../engine/plan/recommend';
import type { Unranked } from '../engine/plan/unranked';
import type { RankingBasis } from '../engine/plan/value';
import type { Loss, Lost } from '../engine/plan/why';
import type { Step } from '../engine/terms';
import { rateText, roublesText } from '../kit/money';
import { VERSION } from '../version';
import { orNull } from './amount';
import { type Cite, citing } from './cite';
import { creditResult } from './credit';
import { unconfirmedResult } from './outcome';
import { packageResult, reliefWorth, ruleResult, worthResult } from './package';
import type {
  LossReason,
  LostPackage,
  Plan,
  PlanStep,
  ValuationBasis,
  Withheld,
} from './results/plan';
import { stepResult } from './step';
import { investorView, ministryView } from './views';

/** The best package, and on what basis it is the best. */
interface Chosen {
  readonly basis: RankingBasis;
  readonly choices: Choices;
  readonly left: readonly NotComputed[];
  readonly best: Valued;
  readonly unranked: readonly Unranked[];
  readonly credits: readonly PackageCredit[];
}

/** A status to obtain for a package and the elements that need it. */
export interface JudgedStep extends Step, Pick<PlanStep, 'status' | 'for'> {}

/** What explains a plan beside the package itself. */
interface Explanation extends Pick<Plan, 'assessment' | 'assumptions' | 'warnings'> {
  readonly steps: readonly JudgedStep[];
  readonly runnerUp: Valued | null;
  readonly lost: readonly Lost[];
  readonly forbidden: readonly Breach[];
  readonly withheld: readonly KeptOut[];
  readonly investor: InvestorFigures;
  readonly ministry: MinistryFigures;
}

export function planResult(
  { basis, best, choices, credits, left, unranked }: Chosen,
  because: Explanation,
): Plan {
  const { assessment, assumptions, runnerUp, steps, warnings } = because;
  const { cite, sources } = citing();
  return {
    schema: 'investor-incentives/plan@2',
    version: VERSION,
    assessment,
    valuation: basisResult(basis, choices),
    assumptions,
    warnings,
    best: packageResult(best, cite),
    runnerUp: runnerUp && packageResult(runnerUp, cite),
    lost: because.lost.map(lostResult),
    forbidden: because.forbidden.map(({ between, ruling }) => ({
      between,
      ...ruleResult(ruling, cite),
    })),
    withheld: because.withheld.map((one) => withheldResult(one, cite)),
    ...(unranked.length === 0
      ? {}
      : {
          unranked: unranked.map(({ because: gates, elements, value }) => ({
            elements,
            value: reliefWorth(value),
            because: gates,
          })),
        }),
    ...(credits.length === 0
      ? {}
      : {
          credits: credits.map(({ credit, id }) => ({
            element: id,
            ...creditResult(credit, cite),
          })),
        }),
    left: left.map(({ because: reason, id, missing }) => ({
      element: id,
      because: reason,
      missing,
    })),
    steps: steps.map(({ for: elements, status, ...step }) => ({
      status,
      ...stepResult(step, cite),
      for: elements,
    })),
    investor: investorView(because.investor),
    ministry: ministryView(because.ministry),
    sources: sources(),
  };
}

const basisResult = (basis: RankingBasis, { horizon }: Choices): ValuationBasis => ({
  discountRate: orNull(basis.discountRate, rateText),
  timing: basis.timing,
  prices: basis.prices,
  day: basis.day,
  rankedBy: basis.rankedBy,
  years: horizon,
});

const lostResult = ({ because, byTax, elements, losesBy, value }: Lost): LostPackage => ({
  elements,
  value: worthResult(value),
  losesBy: worthResult(losesBy),
  byTax: byTax.map(({ difference, tax }) => ({ tax, difference: roublesText(difference) })),
  because: because.map(reasonResult),
});

function reasonResult(loss: Loss): LossReason {
  switch (loss.kind) {
    case 'cap-exhausted':
      return { ...loss, cutOff: roublesText(loss.cutOff) };
    case 'higher-rates':
      return { ...loss, rate: rateText(loss.rate), bestRate: rateText(loss.bestRate) };
    case 'adds-nothing':
    case 'lacks':
    case 'ends-earlier':
    case 'begins-later':
      return loss;
  }
}

const withheldResult = (one: KeptOut, cite: Cite): Withheld => ({
  element: one.element,
  rule: one.rule && ruleResult(one.rule, cite),
  ...(one.status === undefined ? {} : { status: one.status }),
  because: one.because,
  missing: one.missing,
  unconfirmed: unconfirmedResult(one.unconfirmed, cite),
  adds: one.adds && worthResult(one.adds),
  elements: one.elements,
});
