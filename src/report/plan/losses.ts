import type { LossReason, LostPackage } from '../../answer/results/plan';
import { nameIn } from '../format';
import { endWords, nameOf } from '../sentences';
import type { LossVoice } from '../words/plan';
import type { PlanVoice } from './voice';

/** By how much a package loses and why, in sentences. */
export function lossOf(lost: LostPackage, voice: PlanVoice): string {
  const { because, byTax, losesBy } = lost;
  const { format, words } = voice;
  const { plan } = words;
  const differences = byTax.map(({ difference, tax }) =>
    plan.difference(
      tax === 'interest' ? plan.interest : nameIn(words.terms.taxes, tax),
      format.amount(difference.replace('-', '')),
      !difference.startsWith('-'),
    ),
  );
  const why = [
    ...because.map((reason) => lossReason(reason, voice)),
    ...(differences.length === 0 ? [] : [plan.savedDifference(differences)]),
  ];
  return isEqual(lost) ? plan.equal(why) : plan.losesBy(voice.ranked(losesBy), why);
}

/** Whether it is worth as much as the best. */
export const isEqual = ({ losesBy: { nominal, present } }: LostPackage): boolean =>
  Number(present ?? nominal) === 0;

/** A reason why a package is worth less, as a clause. */
export function lossReason(reason: LossReason, { format, words }: PlanVoice): string {
  const { reasons } = words.plan;
  const voice: LossVoice = {
    ...format,
    name: (id) => nameOf(id, words),
    end: (periods) => endWords(words, periods),
  };
  switch (reason.kind) {
    case 'adds-nothing':
      return reasons[reason.kind](reason, voice);
    case 'lacks':
      return reasons[reason.kind](reason, voice);
    case 'cap-exhausted':
      return reasons[reason.kind](reason, voice);
    case 'ends-earlier':
      return reasons[reason.kind](reason, voice);
    case 'begins-later':
      return reasons[reason.kind](reason, voice);
    case 'higher-rates':
      return reasons[reason.kind](reason, voice);
  }
}
