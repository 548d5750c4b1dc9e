import { partsIn } from '../../../answer/read';
import type { AmountResult, ObjectRelief } from '../../../answer/results/assessment';
import type { Plan } from '../../../answer/results/plan';
import { oneLine, plain } from '../../format';
import { formula, kept, type SheetCell, textCell } from '../cells';
import { summed } from '../exact';
import type { SheetPlan, SheetRow } from '../layout';
import type { BookWords } from '../words/book-words';
import { coloursOf } from './colours';

/** The relief of each object of property by itself, under the measures of the package; none where no measure has objects. */
export function objectsSheet(
  { assessment, best }: Plan,
  say: BookWords,
  titleOf: (id: string) => string,
  rounding: string,
): readonly SheetPlan[] {
  const { labels, sheets } = say;
  const judged = assessment.measures.flatMap((measure) => [measure, ...partsIn(measure)]);
  const shown = judged.flatMap(({ id, objects = [] }) =>
    best.elements.includes(id) && objects.length > 0 ? [{ id, objects }] : [],
  );
  if (shown.length === 0) return [];
  return [
    {
      id: 'objects',
      name: sheets.objects,
      columns: [44, 12, 20, 14, 20],
      frozen: { rows: 3, columns: 1 },
      rows: [
        { cells: [textCell(`${sheets.objects}. ${say.inRoubles}`, 'title', 4)] },
        { cells: [textCell(`${say.objectsNote} ${coloursOf(say, 'formula', 'kept')}`, 'note', 5)] },
        {
          cells: [labels.object, labels.year, labels.base, labels.rate, labels.relief].map(
            (title) => textCell(title, 'head'),
          ),
        },
        ...shown.flatMap(({ id, objects }) =>
          objectRows(id, objects, titleOf(id), labels.total, rounding),
        ),
      ],
    },
  ];
}

const cell = (amount: AmountResult | null, form: 'kopecks' | 'percent'): SheetCell => {
  if (amount === null) return null;
  return typeof amount === 'string' ? kept(amount, form) : textCell(plain(amount), 'text');
};

function objectRows(
  id: string,
  objects: readonly ObjectRelief[],
  title: string,
  total: string,
  rounding: string,
): readonly SheetRow[] {
  const key = (index: number): string => `${id}.${index}`;
  const reliefs = objects.flatMap(({ relief }) => (typeof relief === 'string' ? [relief] : []));
  return [
    { cells: [textCell(title, 'section')] },
    ...objects.map(
      (one, index): SheetRow => ({
        key: key(index),
        cells: [
          textCell(one.object === null ? rounding : oneLine(one.object), 'label'),
          textCell(String(one.year), 'label'),
          cell(one.base, 'kopecks'),
          cell(one.rate, 'percent'),
          cell(one.relief, 'kopecks'),
        ],
      }),
    ),
    ...(reliefs.length < objects.length
      ? []
      : [
          {
            cells: (at) => [
              textCell(total, 'total'),
              null,
              null,
              null,
              formula(
                `SUM(${at(key(0), 4)}:${at(key(objects.length - 1), 4)})`,
                summed(reliefs),
                'kopecks',
                'total',
              ),
            ],
          } satisfies SheetRow,
        ]),
  ];
}
