import type { PlanReadingEffect, PlanReadings } from '../../answer/results/analysis';
import type { Block } from '../blocks';
import { columnTable, text } from '../columns';
import type { PlanVoice } from '../plan/voice';
import { meaningOf, readingOf } from '../sentences';

/** What other readings and other first periods would do to the best package. */
export function planReadingBlocks(
  { effects, firstPeriodsChosen, without }: PlanReadings,
  voice: PlanVoice,
): readonly Block[] {
  const { analysis, say } = voice.words;
  const nameOfReading = (id: string): string => voice.words.readings[id]?.name ?? id;
  const tables = [...new Set(effects.map(({ reading }) => reading))].map((reading) => {
    const own = effects.filter((effect) => effect.reading === reading);
    return columnTable<PlanReadingEffect>(
      [
        text(analysis.columns.other, ({ other, reading: id }) => meaningOf(id, other, voice.words)),
        text(analysis.columns.package, ({ best }) => voice.packageOf(best.elements)),
        text(analysis.columns.gain, ({ gain }) => voice.gained(gain)),
      ],
      own,
      say.inPlaceOf(readingOf(reading, own[0]?.value ?? '', voice.words)),
    );
  });
  const { best, chosen, gain } = firstPeriodsChosen;
  const years = chosen.map(({ reading, year }) =>
    say.pair(readingOf(reading, String(year), voice.words)),
  );
  return [
    { kind: 'section', text: analysis.readings },
    ...(effects.length === 0
      ? [{ kind: 'paragraph', text: analysis.noReadingMatters } as const]
      : tables),
    ...(without.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: analysis.without(without.map(nameOfReading)),
            tone: 'dim',
          } as const,
        ]),
    {
      kind: 'paragraph',
      text:
        years.length === 0
          ? analysis.chosenNothing
          : analysis.chosen(years, voice.packageOf(best.elements), voice.gained(gain)),
    },
  ];
}
