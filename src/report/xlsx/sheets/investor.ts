import type { FlowOfYear, Plan } from '../../../answer/results/plan';
import { NOT_COMPUTED } from '../../format';
import type { Words } from '../../words';
import { figureCell, formula, kept, type SheetCell, textCell } from '../cells';
import { isSameAmount, lessAmount } from '../exact';
import type { At, SheetPlan, SheetRow } from '../layout';
import type { PlanModel } from '../tax/model';
import type { BookWords } from '../words/book-words';
import { coloursOf } from './colours';
import { TIMES } from './years';

/** Places of the columns of a flow, counted from 0. */
const [OPERATING, INVESTED, WORKING, RESIDUAL, TAXES, WITHOUT, SAVED, WITH, TIME, FACTOR] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
] as const;

/** The investor's own flows with their net present values as formulas; none where the profile gives no flow. */
export function investorSheet(
  { plan, years }: PlanModel,
  say: BookWords,
  words: Words,
): readonly SheetPlan[] {
  const { flows } = plan.investor;
  if (flows.length === 0) return [];
  const { columns } = words.plan;
  const { labels, sheets } = say;
  const rate = plan.valuation.discountRate;
  const start = Number(plan.valuation.day.slice(0, 4));
  const titles = [
    columns.operating,
    columns.investment,
    columns.workingCapital,
    columns.residualValue,
    columns.taxes,
    columns.without,
    columns.saved,
    columns.with,
    ...(rate === null
      ? []
      : [labels.time, labels.factor, labels.presentWithout, labels.presentWith]),
  ];
  const discounted: Discounted | null =
    rate === null ? null : { rate, timeOf: (year) => year - start + TIMES[plan.valuation.timing] };
  const note = `${say.investorNote} ${coloursOf(say, 'formula', 'figure', 'kept')}`;
  return [
    {
      id: 'investor',
      name: sheets.investor,
      columns: [50, ...titles.map(() => 15)],
      frozen: { rows: discounted === null ? 3 : 4, columns: 1 },
      rows: [
        { cells: [textCell(`${sheets.investor}. ${say.inRoubles}`, 'title', 6)] },
        { cells: [textCell(note, 'note', 8)] },
        ...(rate === null ? [] : [rateRow(rate, labels.discountRate)]),
        {
          cells: [
            textCell(labels.year, 'head'),
            ...titles.map((title) => textCell(title, 'amounts')),
          ],
        },
        ...flows.map((flow) => flowRow(flow, years.indexOf(flow.year) + 1, plan, discounted)),
        ...(discounted === null ? [] : presentRows(plan.investor, labels)),
      ],
    },
  ];
}

/** At what rate flows are discounted, and the years from the day of valuation to the flow of a year. */
interface Discounted {
  readonly rate: string;
  readonly timeOf: (year: number) => number;
}

const rateRow = (rate: string, label: string): SheetRow => ({
  key: 'investor.rate',
  cells: [textCell(label, 'label'), figureCell(rate, 'percent')],
});

const keyOf = (year: number): string => `flow.${year}`;

/** @param column that of the year in the sheet of taxes; 0 where it has none. */
function flowRow(
  flow: FlowOfYear,
  column: number,
  { best }: Plan,
  discounted: Discounted | null,
): SheetRow {
  const { capitalInvestment, operating, residualValue, taxes, workingCapital, year } = flow;
  const sums = best.sums.byYear.find((one) => one.year === year);
  const known = (amount: string | null): SheetCell =>
    amount === null ? textCell(NOT_COMPUTED, 'mark') : kept(amount, 'kopecks');
  /** What the sheet of taxes has is taken from there. */
  const linked = (amount: string | null, found: string | null | undefined, key: string, at: At) =>
    amount !== null && typeof found === 'string' && column > 0 && isSameAmount(amount, found)
      ? formula(at(key, column, 'years'), amount, 'kopecks')
      : known(amount);
  const key = keyOf(year);
  return {
    key,
    cells: (at) => [
      textCell(String(year), 'label'),
      known(operating),
      known(capitalInvestment),
      known(workingCapital),
      known(residualValue),
      linked(taxes, sums?.before, 'all.before', at),
      formula(
        `SUM(${at(key, OPERATING)},${at(key, RESIDUAL)})-SUM(${at(key, INVESTED)},${at(key, WORKING)},${at(key, TAXES)})`,
        flow.without,
        'kopecks',
      ),
      linked(flow.saved, sums?.saved, 'all.saved', at),
      formula(`SUM(${at(key, WITHOUT)},${at(key, SAVED)})`, flow.with, 'kopecks'),
      ...(discounted === null ? [] : presentCells(flow, discounted, at)),
    ],
  };
}

function presentCells(
  { year, ...flow }: FlowOfYear,
  { rate, timeOf }: Discounted,
  at: At,
): readonly SheetCell[] {
  const key = keyOf(year);
  const time = timeOf(year);
  const factor = (1 + Number(rate)) ** -time;
  const present = (column: number, amount: string): SheetCell =>
    formula(`${at(key, column)}*${at(key, FACTOR)}`, String(Number(amount) * factor), 'kopecks');
  return [
    figureCell(String(time), 'share'),
    formula(
      `1/(1+${at('investor.rate', 1).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')})^${at(key, TIME)}`,
      String(factor),
      'factor',
    ),
    present(WITHOUT, flow.without),
    present(WITH, flow.with),
  ];
}

/** Net present values, each the sum of its discounted flows, rounded once. */
function presentRows(
  { flows, uplift, with: supported, without }: Plan['investor'],
  labels: BookWords['labels'],
): readonly SheetRow[] {
  const [first, last] = [flows[0]?.year ?? 0, flows.at(-1)?.year ?? 0];
  if ('absent' in without.npv || 'absent' in supported.npv) return [];
  const [before, after] = [without.npv.value, supported.npv.value];
  const sum = (key: string, label: string, column: number, value: string): SheetRow => ({
    key,
    cells: (at) => [
      textCell(label, 'total'),
      formula(
        `ROUND(SUM(${at(keyOf(first), column)}:${at(keyOf(last), column)}),2)`,
        value,
        'kopecks',
        'total',
      ),
    ],
  });
  return [
    sum('npv.without', labels.npvWithout, FACTOR + 1, before),
    sum('npv.with', labels.npvWith, FACTOR + 2, after),
    ...('absent' in uplift.npv
      ? []
      : [
          {
            key: 'npv.gain',
            cells: (at: At) => [
              textCell(labels.npvGain, 'total'),
              formula(
                `${at('npv.with', 1)}-${at('npv.without', 1)}`,
                lessAmount(after, before),
                'kopecks',
                'total',
              ),
            ],
          },
        ]),
  ];
}
