import type { TaxCreditResult, TaxCreditYear } from '../../../answer/results/assessment';
import { figureCell, formula, kept, type SheetCell, textCell } from '../cells';
import type { At, SheetPlan, SheetRow } from '../layout';
import { toKopeck } from '../rounding';
import type { BookWords } from '../words/book-words';
import { coloursOf } from './colours';

/** What the sheet of a credit is made with. */
export interface CreditVoice {
  readonly words: BookWords;
  /** What the sheet is of, and what its tax is. */
  readonly title: string;
  readonly note: string;
  readonly columns: {
    readonly [column in 'year' | 'tax' | 'putOff' | 'owed' | 'repaid' | 'interest']: string;
  };
}

/** Columns of the rows of years. */
const [TAX, PUT_OFF, OWED, REPAID, INTEREST] = [1, 2, 3, 4, 5] as const;

/** The sheet of a tax that is put off, by year, with its interest and present value. */
export function creditSheet(
  credit: TaxCreditResult,
  id: string,
  name: string,
  voice: CreditVoice,
): SheetPlan {
  const { columns, words } = voice;
  const { marketRate, presentValue, years } = credit;
  const { labels } = words;
  const setting: readonly SheetRow[] = [
    single('most', labels.equipmentCost, kept(credit.most, 'kopecks')),
    single('share', labels.taxShare, figureCell(credit.share, 'percent')),
    single('keyRate', labels.keyRate, kept(credit.keyRate, 'percent')),
    single('keyRateShare', labels.keyRateShare, kept(credit.keyRateShare, 'percent')),
    ...(marketRate === null
      ? []
      : [single('market', labels.marketRate, kept(marketRate, 'percent'))]),
  ];
  return {
    id,
    name,
    columns: [24, 22, 18, 22, 18, 18],
    frozen: { rows: 4 + setting.length, columns: 1 },
    rows: [
      { cells: [textCell(voice.title, 'title', 6)] },
      { cells: [textCell(voice.note, 'note', 6)] },
      {
        cells: [
          textCell(
            `${words.inRoubles}. ${coloursOf(words, 'formula', 'figure', 'kept')}`,
            'note',
            6,
          ),
        ],
      },
      ...setting,
      {
        cells: [
          textCell(columns.year, 'head'),
          ...[columns.tax, columns.putOff, columns.owed, columns.repaid, columns.interest].map(
            (title) => textCell(title, 'amounts'),
          ),
        ],
      },
      ...years.map((_, index) => yearRow(years, index)),
      totalRow(credit, labels.total),
      ...(marketRate === null || presentValue === null
        ? []
        : [presentRow(years, labels.creditPresent, presentValue)]),
    ],
  };
}

const keyOf = (name: string): string => `credit.${name}`;
const yearKey = (index: number): string => keyOf(`year.${index}`);

const single = (name: string, label: string, cell: SheetCell): SheetRow => ({
  key: keyOf(name),
  cells: [textCell(label, 'label'), cell],
});

function yearRow(years: readonly TaxCreditYear[], index: number): SheetRow {
  const one = years[index];
  if (one === undefined) return { cells: [] };
  const { balance, interest, putOff, repaid, tax, year } = one;
  const key = yearKey(index);
  const setting = (at: At, name: string): string => fixed(at(keyOf(name), 1));
  return {
    key,
    cells: (at) => [
      textCell(String(year), 'label'),
      tax === null ? null : kept(tax, 'kopecks'),
      tax === null
        ? kept(putOff, 'kopecks')
        : formula(
            putOffFormula(at, index, (name) => setting(at, name)),
            putOff,
            'kopecks',
          ),
      index === 0
        ? kept(balance, 'kopecks')
        : formula(owedFormula(at, yearKey(index - 1)), balance, 'kopecks'),
      kept(repaid, 'kopecks'),
      formula(
        toKopeck(`${at(key, OWED)}*${setting(at, 'keyRate')}*${setting(at, 'keyRateShare')}`),
        interest,
        'kopecks',
      ),
    ],
  };
}

/** The share of the tax without its kopecks, at most what is left of the cost of the equipment. */
function putOffFormula(at: At, index: number, setting: (name: string) => string): string {
  const share = `ROUND(${at(yearKey(index), TAX)}*${setting('share')},5)`;
  const before =
    index === 0 ? '' : `-SUM(${at(yearKey(0), PUT_OFF)}:${at(yearKey(index - 1), PUT_OFF)})`;
  return `MIN(MAX(0,ROUND(${share}-0.5,0)),${setting('most')}${before})`;
}

const owedFormula = (at: At, before: string): string =>
  `${at(before, OWED)}+${at(before, PUT_OFF)}-${at(before, REPAID)}`;

const fixed = (address: string): string => address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');

/** All that is put off, and repaid, and the interest. */
function totalRow({ interest, putOff, years }: TaxCreditResult, label: string): SheetRow {
  const total = (at: At, column: number, value: string): SheetCell =>
    formula(
      `SUM(${at(yearKey(0), column)}:${at(yearKey(years.length - 1), column)})`,
      value,
      'kopecks',
      'total',
    );
  return {
    key: keyOf('total'),
    cells: (at) => [
      textCell(label, 'total'),
      null,
      total(at, PUT_OFF, putOff),
      null,
      total(at, REPAID, putOff),
      total(at, INTEREST, interest),
    ],
  };
}

/** The flows of all years discounted, that of the first once, and rounded once. */
function presentRow(years: readonly TaxCreditYear[], label: string, value: string): SheetRow {
  return {
    key: keyOf('present'),
    cells: (at) => {
      const growth = `(1+${fixed(at(keyOf('market'), 1))})`;
      const flows = years.map((_, index) => {
        const key = yearKey(index);
        return `(${at(key, PUT_OFF)}-${at(key, REPAID)}-${at(key, INTEREST)})/${growth}^${index + 1}`;
      });
      return [
        textCell(label, 'total'),
        formula(`ROUND(${flows.join('+')},2)`, value, 'kopecks', 'total'),
      ];
    },
  };
}
