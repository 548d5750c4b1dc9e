import type { PlanReadingEffect, PlanReadings } from '../../analysis/result';
import type { Block } from '../blocks';
import { tableOf, text } from '../columns';
import type { PlanVoice } from '../plan/voice';

/** What other readings and other first periods would do to the best package. */
export function planReadingBlocks(
  { effects, firstPeriodsChosen, without }: PlanReadings,
  voice: PlanVoice,
): readonly Block[] {
  const { analysis, say } = voice.words;
  const tables = [...new Set(effects.map(({ reading }) => reading))].map((reading) => {
    const own = effects.filter((effect) => effect.reading === reading);
    return tableOf<PlanReadingEffect>(
      [
        text(analysis.columns.other, ({ other }) => other),
        text(analysis.columns.package, ({ best }) => voice.packageOf(best.elements)),
        text(analysis.columns.gain, ({ gain }) => voice.gained(gain)),
      ],
      own,
      say.inPlaceOf(reading, own[0]?.value ?? ''),
    );
  });
  const { best, chosen, gain } = firstPeriodsChosen;
  const years = chosen.map(({ reading, year }) => `${reading} = ${year}`);
  return [
    { kind: 'section', text: analysis.readings },
    ...(effects.length === 0
      ? [{ kind: 'paragraph', text: analysis.noReadingMatters } as const]
      : tables),
    ...(without.length === 0
      ? []
      : [{ kind: 'paragraph', text: analysis.without(without), tone: 'dim' } as const]),
    {
      kind: 'paragraph',
      text:
        years.length === 0
          ? analysis.chosenNothing
          : analysis.chosen(years, voice.packageOf(best.elements), voice.gained(gain)),
    },
  ];
}
