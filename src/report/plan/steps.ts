import type { Plan, PlanStep } from '../../answer/results/plan';
import type { Block } from '../blocks';
import { sentence } from '../format';
import { stepWords } from '../sentences';
import type { PlanVoice } from './voice';

/** What is to be done and by when, the earliest first; what is held already comes last. */
export function stepBlocks({ best, steps }: Plan, voice: PlanVoice): readonly Block[] {
  if (best.elements.length === 0) return [];
  const { plan } = voice.words;
  const open = steps.filter(({ by }) => by !== null);
  const ordered = [
    ...open.sort((a, b) => ((a.by ?? '') < (b.by ?? '') ? -1 : 1)),
    ...steps.filter(({ by }) => by === null),
  ];
  return [
    { kind: 'section', text: plan.steps },
    ordered.length === 0
      ? { kind: 'paragraph', text: plan.noSteps }
      : { kind: 'list', items: ordered.map((step) => planStepText(step, voice)) },
  ];
}

/** What is to be done or kept, for what, and what loses it again. */
export function planStepText(
  step: PlanStep,
  { format, name, references, words }: PlanVoice,
): string {
  const { plan, say } = words;
  const { by, held, id, source, status } = step;
  const { from, lostBy, obtain } = stepWords(id, words);
  return [
    by === null
      ? plan.stepHeld(format.day(held ?? ''), words.statuses[status] ?? status)
      : plan.stepBy(format.day(by), obtain, from),
    plan.stepFor(step.for.map(name)),
    sentence(`${say.lostBy(lostBy)}${references.mark(source)}`),
  ].join(' ');
}
