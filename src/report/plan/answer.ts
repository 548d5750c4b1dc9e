import type { Plan } from '../../answer/results/plan';
import type { Block } from '../blocks';
import { span } from '../format';
import { lossOf } from './losses';
import { isSubsidised } from './subsidies';
import type { PlanVoice } from './voice';

/** The best package, what it is worth, and why the runner-up is not it. */
export function answerBlocks(plan: Plan, voice: PlanVoice): readonly Block[] {
  const { best, runnerUp } = plan;
  const { packageOf, words } = voice;
  const lost = plan.lost.find(({ elements }) => elements.join() === runnerUp?.elements.join());
  if (best.elements.length === 0) {
    const isOpen = plan.left.some(({ missing }) => missing.length > 0);
    return [{ kind: 'paragraph', text: words.plan.nothing(isOpen), tone: 'strong' }];
  }
  const second =
    runnerUp === null || lost === undefined
      ? words.plan.noRunnerUp
      : `${words.plan.runnerUp(packageOf(runnerUp.elements), voice.ranked(runnerUp.value))} ${lossOf(lost, voice)}`;
  return [
    { kind: 'paragraph', text: words.plan.best(packageOf(best.elements)), tone: 'strong' },
    { kind: 'paragraph', text: worthText(plan, voice) },
    { kind: 'paragraph', text: second },
  ];
}

/** What the best package saves and is worth. */
export function worthText(
  { best, ministry, valuation }: Plan,
  { format, words }: PlanVoice,
): string {
  const { discountRate, years } = valuation;
  const { nominal, present } = best.value;
  const { plan } = words;
  const worth =
    present === null || discountRate === null
      ? plan.worthNominal(format.amount(nominal))
      : plan.worth(format.amount(present), format.amount(nominal), {
          ...valuation,
          day: format.day(valuation.day),
          rate: format.percent(discountRate),
        });
  const { shareForgone } = ministry;
  if ('absent' in shareForgone) return worth;
  const share = format.share(shareForgone.value);
  const told = isSubsidised(best) ? plan.taxAndSubsidies : plan.taxForgone;
  return `${worth} ${told(share, span(years.first, years.last), present !== null)}`;
}
