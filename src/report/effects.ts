import type { ReadingEffect } from '../answer/results/analysis';
import type { Block } from './blocks';
import { columnTable, figure, text } from './columns';
import { isSameText, possibleAmount } from './format';
import { meaningOf, nameOf, readingOf, type Voice } from './sentences';

/** What other values of the readings would give: a table for each reading that changes something. */
export function effectBlocks(
  effects: readonly ReadingEffect[],
  { words, format }: Voice,
): readonly Block[] {
  const { columns, say, terms } = words;
  const verdicts = ({ verdict, otherVerdict }: ReadingEffect): string =>
    verdict === otherVerdict
      ? terms.verdicts[verdict]
      : say.change(terms.verdicts[verdict], terms.verdicts[otherVerdict]);
  const tables = [...new Set(effects.map(({ reading }) => reading))].map((reading) => {
    const own = effects.filter((effect) => effect.reading === reading);
    return columnTable<ReadingEffect>(
      [
        text(columns.other, ({ other, reading: id }) => meaningOf(id, other, words)),
        text(columns.measure, ({ measure }) => say.element(measure, nameOf(measure, words).nom)),
        text(columns.verdict, verdicts),
        figure(columns.reliefOfYear, ({ relief }) => possibleAmount(format, relief)),
        figure(columns.otherRelief, ({ otherRelief }) => possibleAmount(format, otherRelief)),
        ...(own.some(
          ({ net, otherNet, otherRelief, relief }) =>
            !isSameText(net, relief) || !isSameText(otherNet, otherRelief),
        )
          ? [
              figure<ReadingEffect>(columns.net, ({ net }) => possibleAmount(format, net)),
              figure<ReadingEffect>(columns.otherNet, ({ otherNet }) =>
                possibleAmount(format, otherNet),
              ),
            ]
          : []),
      ],
      own,
      say.inPlaceOf(readingOf(reading, own[0]?.value ?? '', words)),
    );
  });
  return [
    { kind: 'section', text: say.otherReadings },
    { kind: 'paragraph', text: tables.length === 0 ? say.noEffect : say.oneByOne, tone: 'dim' },
    ...tables,
  ];
}
