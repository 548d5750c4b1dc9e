import type { JudgedResult, MeasureResult, PartResult } from '../answer/results/assessment';
import type { Block } from './blocks';
import { columnTable, figure, name, text } from './columns';
import { NOT_COMPUTED, span } from './format';
import { SUPPOSED, TONES, UNCONFIRMED } from './judged';
import { partsOf } from './outcome';
import type { Voice } from './sentences';
import { titleIn } from './tables';

/** One row a measure, and one for each part of it, with the marks explained below. */
export function summaryBlocks(measures: readonly MeasureResult[], voice: Voice): readonly Block[] {
  const { columns, language, say, terms } = voice.words;
  const titleOf = ({ id }: { readonly id: string }): string =>
    titleIn(voice.tables.titles.measures, id, language);
  const rows = measures.flatMap((measure) => [
    rowOf(titleOf(measure), measure, voice),
    ...partsOf(measure).map((part) => rowOf(`. ${titleOf(part)}`, part, voice)),
  ]);
  const shown = new Set(rows.flatMap(({ relief, marks }) => [relief, ...marks]));
  const legend = [
    ...(shown.has(UNCONFIRMED) ? [say.legendUnconfirmed] : []),
    ...(shown.has(SUPPOSED) ? [say.legendSupposed] : []),
    ...(shown.has(NOT_COMPUTED) ? [say.legendNotComputed] : []),
  ];
  return [
    columnTable<Row>(
      [
        text(columns.measure, ({ title }) => title),
        text(columns.verdict, ({ verdict }) => ({
          text: terms.verdicts[verdict],
          tone: TONES[verdict],
        })),
        name(columns.periods, ({ periods }) =>
          periods === null ? '' : span(periods.first, periods.last),
        ),
        figure(columns.relief, ({ relief }) => relief),
        rows.some(({ marks }) => marks !== '') && text('', ({ marks }) => marks),
      ],
      rows,
    ),
    ...(legend.length === 0
      ? []
      : [{ kind: 'paragraph', text: `${legend.join('; ')}.`, tone: 'dim' } as const]),
    { kind: 'paragraph', text: say.noTotal },
  ];
}

interface Row extends Pick<JudgedResult, 'verdict' | 'periods'> {
  readonly title: string;
  readonly relief: string;
  readonly marks: string;
}

function rowOf(title: string, outcome: MeasureResult | PartResult, { format, words }: Voice): Row {
  const { verdict, periods, confirmed, credit, sums } = outcome;
  if (verdict === 'ineligible') return { title, verdict, periods: null, relief: '', marks: '' };
  if (sums.total === null && credit === undefined) {
    return { title, verdict, periods, relief: NOT_COMPUTED, marks: '' };
  }
  const marks = `${confirmed ? '' : UNCONFIRMED}${verdict === 'unknown' ? SUPPOSED : ''}`;
  const relief = sums.total === null ? words.credits.noSum : format.amount(sums.total);
  return { title, verdict, periods, relief, marks };
}
