import { amountOf } from '../../../answer/read';
import { roublesText } from '../../../kit/money';
import { formula, textCell } from '../cells';
import type { At, SheetRow } from '../layout';
import type { BookWords } from '../words/book-words';
import type { TaxGroup } from './groups';
import type { PlanModel } from './model';

/** What the rows of a tax are made with. */
export interface TaxVoice {
  readonly model: PlanModel;
  readonly words: BookWords;
  /** The name of a tax in its budget. */
  readonly nameOf: (group: TaxGroup) => string;
}

/** The column of a year; names stand in the first. */
export const yearColumn = ({ years }: PlanModel, year: number): number =>
  1 + year - (years[0] ?? year);

type Made = readonly [formula: string, value: string];

/** A row with a formula in each year that has something, and their sum behind them. */
export function yearRow(
  key: string,
  label: string,
  { model }: Pick<TaxVoice, 'model'>,
  of: (year: number, column: number) => ((at: At) => Made) | undefined,
  style: 'formula' | 'total' = 'formula',
): SheetRow {
  const { years } = model;
  return {
    key,
    cells: (at) => {
      const made = years.map((year, index) => of(year, index + 1)?.(at));
      const cells = made.map((one) =>
        one === undefined ? null : formula(one[0], one[1], 'roubles', style),
      );
      const values = made.flatMap((one) => (one === undefined ? [] : [one[1]]));
      const total =
        values.length === 0 && style !== 'total'
          ? null
          : formula(
              `SUM(${at(key, 1)}:${at(key, years.length)})`,
              roublesText(values.reduce((sum, value) => sum + amountOf(value), 0n)),
              'roubles',
              'total',
            );
      return [textCell(label, style === 'total' ? 'total' : 'label'), ...cells, total];
    },
  };
}
