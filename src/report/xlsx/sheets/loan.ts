import type { LoanPeriod, LoanResult } from '../../../answer/results/assessment';
import { figureCell, formula, kept, type SheetCell, textCell } from '../cells';
import { lessAmount as lessText, summed as sumText } from '../exact';
import type { At, SheetPlan, SheetRow } from '../layout';
import { toKopeck } from '../rounding';
import type { BookWords } from '../words/book-words';
import { coloursOf } from './colours';

/** What the sheet of a loan is made with. */
export interface LoanVoice {
  readonly words: BookWords;
  readonly columns: {
    readonly [column in
      | 'day'
      | 'balance'
      | 'rate'
      | 'interest'
      | 'principal'
      | 'payment'
      | 'marketInterest'
      | 'saved'
      | 'guarantee'
      | 'year']: string;
  };
  readonly day: (day: string) => string;
  readonly titleOf: (loan: LoanResult) => string;
}

/** The sheet of a loan that may be had, quarter by quarter, with sums by year. */
export function loanSheet(loan: LoanResult, id: string, name: string, voice: LoanVoice): SheetPlan {
  const { columns, words } = voice;
  const { schedule, terms } = loan;
  const { labels } = words;
  const market = loan.worth?.marketRate;
  const byQuarter = loan.worth?.isByQuarter === true;
  const guarantee = schedule.some((one) => one.guarantee !== '0');
  const setting: readonly SheetRow[] = [
    single('loan.amount', labels.amount, kept(terms?.amount ?? '0', 'kopecks')),
    ...(market === undefined || byQuarter
      ? []
      : [single('loan.market', labels.marketRate, figureCell(market, 'percent'))]),
  ];
  const head: readonly SheetCell[] = [
    textCell(labels.number, 'head'),
    textCell(columns.day, 'head'),
    ...[columns.balance, columns.rate, columns.interest, columns.principal, columns.payment].map(
      (title) => textCell(title, 'amounts'),
    ),
    ...(market === undefined
      ? []
      : [textCell(columns.marketInterest, 'amounts'), textCell(columns.saved, 'amounts')]),
    ...(!guarantee ? [] : [textCell(columns.guarantee, 'amounts')]),
    ...(byQuarter ? [textCell(labels.marketRate, 'amounts')] : []),
  ];
  return {
    id,
    name,
    columns: [24, 18, 17, 12, 17, 17, 17, 17, 17, 17, 17],
    frozen: { rows: 4 + setting.length, columns: 2 },
    rows: [
      { cells: [textCell(voice.titleOf(loan), 'title', 6)] },
      { cells: [textCell(words.keepsLoan, 'note', 7)] },
      {
        cells: [
          textCell(
            `${words.inRoubles}. ${coloursOf(words, 'formula', 'figure', 'kept')}`,
            'note',
            7,
          ),
        ],
      },
      ...setting,
      { cells: head },
      ...schedule.map((one, index) => quarterRow(one, index, voice, market, guarantee)),
      totalRow(loan, labels.total, market, guarantee),
      ...yearRows(loan, voice, market, guarantee),
    ],
  };
}

const single = (key: string, label: string, cell: SheetCell): SheetRow => ({
  key,
  cells: [textCell(label, 'label'), cell],
});

const quarterKey = (index: number): string => `loan.quarter.${index}`;

function quarterRow(
  one: LoanPeriod,
  index: number,
  { day }: LoanVoice,
  market: string | undefined,
  guarantee: boolean,
): SheetRow {
  const key = quarterKey(index);
  return {
    key,
    cells: (at) => [
      textCell(String(one.number), 'text'),
      textCell(day(one.day), 'text'),
      formula(
        index === 0
          ? at('loan.amount', 1)
          : `${at(quarterKey(index - 1), 2)}-${at(quarterKey(index - 1), 5)}`,
        one.balance,
        'kopecks',
      ),
      figureCell(one.rate, 'percent'),
      formula(quarterly(at, key, at(key, 3)), one.interest, 'kopecks'),
      kept(one.principal, 'kopecks'),
      formula(`${at(key, 4)}+${at(key, 5)}`, one.payment, 'kopecks'),
      ...(market === undefined ? [] : againstMarket(one, key, at, guarantee)),
      ...(!guarantee ? [] : [kept(one.guarantee, 'kopecks')]),
      ...(one.marketRate === undefined ? [] : [figureCell(one.marketRate, 'percent')]),
    ],
  };
}

/** Interest of a quarter on its balance at a yearly rate. */
const quarterly = (at: At, key: string, rate: string): string =>
  toKopeck(`${at(key, 2)}*${rate}/4`);

/** Interest at the market rate, of the sheet or of the quarter, and what the loan saves of it. */
function againstMarket(
  { marketInterest, marketRate, saved }: LoanPeriod,
  key: string,
  at: At,
  guarantee: boolean,
): readonly SheetCell[] {
  const rate = marketRate === undefined ? fixed(at('loan.market', 1)) : at(key, guarantee ? 10 : 9);
  return [
    formula(quarterly(at, key, rate), marketInterest ?? '0', 'kopecks'),
    formula(`MAX(0,${at(key, 7)}-${at(key, 4)})`, saved ?? '0', 'kopecks'),
  ];
}

const fixed = (address: string): string => address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');

function totalRow(
  { schedule }: LoanResult,
  label: string,
  market: string | undefined,
  guarantee: boolean,
): SheetRow {
  const last = schedule.length - 1;
  const total =
    (column: number, of: (one: LoanPeriod) => string) =>
    (at: At): SheetCell =>
      formula(
        `SUM(${at(quarterKey(0), column)}:${at(quarterKey(last), column)})`,
        sumText(schedule.map(of)),
        'kopecks',
        'total',
      );
  return {
    key: 'loan.total',
    cells: (at) => [
      textCell(label, 'total'),
      null,
      null,
      null,
      total(4, ({ interest }) => interest)(at),
      total(5, ({ principal }) => principal)(at),
      total(6, ({ payment }) => payment)(at),
      ...(market === undefined
        ? []
        : [
            total(7, (one) => one.marketInterest ?? '0')(at),
            total(8, ({ saved }) => saved ?? '0')(at),
          ]),
      ...(!guarantee ? [] : [total(market === undefined ? 7 : 9, (one) => one.guarantee)(at)]),
    ],
  };
}

/** What is saved in each year, less what the guarantee costs. */
function yearRows(
  { schedule }: LoanResult,
  { columns, words }: LoanVoice,
  market: string | undefined,
  guarantee: boolean,
): readonly SheetRow[] {
  if (market === undefined) return [];
  const years = [...new Set(schedule.map(({ year }) => year))];
  return [
    { cells: [textCell(columns.year, 'head'), textCell(words.labels.interestSaved, 'amounts')] },
    ...years.map((year): SheetRow => {
      const own = schedule.flatMap((one, index) => (one.year === year ? [{ one, index }] : []));
      const [first, last] = [own[0]?.index ?? 0, own.at(-1)?.index ?? 0];
      const over = (at: At, column: number) =>
        `SUM(${at(quarterKey(first), column)}:${at(quarterKey(last), column)})`;
      const saved = sumText(own.map(({ one }) => one.saved ?? '0'));
      const cost = sumText(own.map(({ one }) => one.guarantee));
      return {
        key: `loan.year.${year}`,
        cells: (at) => [
          textCell(String(year), 'label'),
          formula(
            !guarantee ? over(at, 8) : `${over(at, 8)}-${over(at, 9)}`,
            !guarantee ? saved : lessText(saved, cost),
            'kopecks',
          ),
        ],
      };
    }),
  ];
}
