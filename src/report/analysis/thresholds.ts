import type { Threshold } from '../../answer/results/analysis';
import type { Block } from '../blocks';
import { capital, oneLine } from '../format';
import type { PlanVoice } from '../plan/voice';
import { judgedName } from './names';
import { netText } from './near-misses';

/** The nearest thresholds of each measure, and what passing each upwards is worth. */
export function thresholdBlocks(
  thresholds: readonly Threshold[],
  voice: PlanVoice,
): readonly Block[] {
  const { analysis } = voice.words;
  return [
    { kind: 'section', text: analysis.thresholds },
    thresholds.length === 0
      ? { kind: 'paragraph', text: analysis.noThresholds }
      : {
          kind: 'list',
          heading: analysis.thresholdsHow,
          items: thresholds.map((threshold) => thresholdText(threshold, voice)),
        },
  ];
}

/** A threshold of a measure, and what passing it upwards is worth. */
export function thresholdText(threshold: Threshold, voice: PlanVoice): string {
  const { format, words } = voice;
  const { above, actual, below, difference, figure, input, measure, of, within } = threshold;
  const { analysis, say, terms } = words;
  const write = (value: string): string =>
    input === 'start-day' ? format.day(value) : format.amount(value);
  const [before, after] = [below, above].map(({ verdict }) => terms.verdicts[verdict]);
  return analysis.threshold({
    measure: capital(judgedName(measure, words)),
    input: analysis.inputs[input],
    figure,
    of: of === undefined ? null : say.object(oneLine(of)),
    within:
      within === undefined
        ? null
        : {
            from: format.day(within.from),
            to: within.to === null ? null : format.day(within.to),
          },
    actual: write(actual),
    below: write(below.value),
    above: write(above.value),
    verdict: before === after ? (before ?? '') : say.change(before ?? '', after ?? ''),
    relief:
      difference.relief === null || difference.net === null
        ? null
        : netText(voice, voice.gained, difference.relief, difference.net),
    best: voice.gained(difference.best),
  });
}
