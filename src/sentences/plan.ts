import type { Change, Threshold, Way } from '../answer/results/analysis';
import type {
  Figured,
  ForbiddenPair,
  LeftElement,
  LossReason,
  LostPackage,
  Plan,
  PlanStep,
  Withheld,
} from '../answer/results/plan';
import type { Gate } from '../engine/plan/candidates';
import { changeText, wayText } from '../report/analysis/near-misses';
import { thresholdText } from '../report/analysis/thresholds';
import { capital, sentence } from '../report/format';
import { worthText } from '../report/plan/answer';
import { lossOf, lossReason } from '../report/plan/losses';
import { withheldText } from '../report/plan/others';
import { planStepText } from '../report/plan/steps';
import type { PlanVoice } from '../report/plan/voice';
import { forbiddenText } from '../report/plan/why';
import { type AssessmentSentences, sentencesOn } from './assessment';

/** Sentences on a plan, with those on its assessment. */
export interface PlanSentences extends Omit<AssessmentSentences, 'step'> {
  /** The best package, what it saves and what it is worth. */
  readonly best: () => string;
  /** A package by the names of its elements. */
  readonly package: (elements: readonly string[]) => string;
  /** By how much a package is worth less than the best, and every reason why. */
  readonly lost: (lost: LostPackage) => string;
  /** One reason why a package is worth less. */
  readonly loss: (reason: LossReason) => string;
  /** What is kept out of the best package, why, what it would add and what lets it in. */
  readonly withheld: (withheld: Withheld) => string;
  /** One reason why something is withheld. */
  readonly gate: (gate: Gate) => string;
  /** Two that may not stand together, with the rule that says so. */
  readonly forbidden: (pair: ForbiddenPair) => string;
  /** What stands in no package, and why. */
  readonly left: (left: LeftElement) => string;
  /** A status to obtain or to keep, and for what. */
  readonly step: (step: PlanStep) => string;
  /** Why a figure is absent; empty where it is not. */
  readonly absent: (figured: Figured) => string;
  /** A way out of a refusal. */
  readonly way: (way: Way) => string;
  /** One change of such a way. */
  readonly change: (change: Change) => string;
  /** A threshold near the project. */
  readonly threshold: (threshold: Threshold) => string;
}

/** Makes the sentences on a plan. */
export function sentencesOnPlan(plan: Plan, voice: PlanVoice): PlanSentences {
  const { plan: words } = voice.words;
  const { best, left } = plan;
  const isOpen = left.some(({ missing }) => missing.length > 0);
  return {
    ...sentencesOn(plan.assessment, voice),
    best: () =>
      best.elements.length === 0
        ? words.nothing(isOpen)
        : `${words.best(voice.packageOf(best.elements))} ${worthText(plan, voice)}`,
    package: (elements) => voice.packageOf(elements),
    lost: (lost) => lossOf(lost, voice),
    loss: (reason) => sentence(lossReason(reason, voice)),
    withheld: (withheld) => withheldText(withheld, voice),
    gate: (gate) => sentence(words.withheldAs[gate]),
    forbidden: (pair) => forbiddenText(pair, [pair], voice),
    left: ({ because, element }) =>
      sentence(`${capital(voice.name(element))}: ${words.leftBecause[because]}`),
    step: (step) => planStepText(step, voice),
    absent: (figured) => ('absent' in figured ? sentence(voice.absent(figured)) : ''),
    way: (way) => wayText(way, voice),
    change: (change) => sentence(changeText(change, voice)),
    threshold: (threshold) => thresholdText(threshold, voice),
  };
}
