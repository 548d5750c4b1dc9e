import { equals, sum, ZERO } from '../../../kit/ratio';
import { figureCell, formula, kept, type SheetCell, textCell } from '../cells';
import { ratioOf } from '../exact';
import type { At, SheetPlan, SheetRow } from '../layout';
import { raisingGroups } from '../tax/links';
import type { PlanModel } from '../tax/model';
import { groupRows } from '../tax/rows';
import { type TaxVoice, yearRow } from '../tax/year-row';
import { coloursOf } from './colours';
import { guardRows } from './guards';

/** Widths of the column of names, of a year and of a total. */
export const NAMES = 46;
export const YEAR = 17;

/** The head of a sheet with years as columns. */
export const yearsHead = (
  title: string,
  { model, words }: TaxVoice,
  notes: readonly string[],
): readonly SheetRow[] => [
  { cells: [textCell(title, 'title', 4)] },
  ...notes.map(
    (note): SheetRow => ({ cells: [textCell(note, 'note', Math.min(model.years.length + 2, 8))] }),
  ),
  { key: 'head', cells: headCells(model, words.inRoubles, words.labels.total) },
];

export const headCells = (
  { years }: PlanModel,
  label: string,
  total: string,
): readonly SheetCell[] => [
  textCell(label, 'head'),
  ...years.map((year) => textCell(String(year), 'amounts')),
  textCell(total, 'amounts'),
];

/** Every tax of every year: bases and rates, before, after, saved; then the totals and what they are worth today. */
export function yearsSheet(voice: TaxVoice): SheetPlan {
  const { model, words } = voice;
  const { groups } = model;
  const head = yearsHead(words.sheets.years, voice, [
    words.keeps,
    coloursOf(words, 'formula', 'figure', 'kept'),
  ]);
  return {
    id: 'years',
    name: words.sheets.years,
    columns: [NAMES, ...model.years.map(() => YEAR), YEAR],
    frozen: { rows: head.length, columns: 1 },
    rows: [
      ...head,
      ...(model.plan.best.raisedProfit.length === 0 ? [] : [raisedRow(voice)]),
      ...paged(
        [...groups.map((group) => groupRows(group, voice)), totalRows(voice)],
        head.length,
        model.years.length,
      ),
      ...guardRows(voice),
    ],
  };
}

/** Characters across a printed page, and its rows, before it is made smaller to hold every year. */
const PAGE = { characters: 125, rows: 40 } as const;

/** Rows in groups that are not parted by the end of a printed page. */
function paged(
  groups: readonly (readonly SheetRow[])[],
  above: number,
  years: number,
): readonly SheetRow[] {
  const width = NAMES + YEAR * (years + 1);
  const most = PAGE.rows * Math.max(1, width / PAGE.characters);
  let used = above;
  return groups.flatMap((rows) => {
    const [first, ...others] = rows;
    const breaks = used > above && used + rows.length > most;
    used = (breaks ? above : used) + rows.length;
    return first === undefined ? [] : [{ ...first, breaks }, ...others];
  });
}

/** What is saved of taxes and interest and so added to the profit of a year. */
function raisedRow({ model, words }: TaxVoice): SheetRow {
  const { best } = model.plan;
  return {
    key: 'raised',
    cells: (at) => [
      textCell(words.labels.raisedProfit, 'label'),
      ...model.years.map((year, index): SheetCell => {
        const raised = best.raisedProfit.find((one) => one.year === year);
        if (raised === undefined) return null;
        const taxes = raised.by.map(({ tax }) => tax);
        const from = raisingGroups(model.groups, taxes).filter(({ years }) => years.has(year));
        const interest = best.interest.find((one) => one.year === year);
        const lent = taxes.includes('interest') && interest !== undefined;
        const amounts = [
          ...from.map(({ years }) => years.get(year)?.saved ?? '0'),
          ...(lent ? [interest.saved] : []),
        ];
        const follows = equals(amounts.map(ratioOf).reduce(sum, ZERO), ratioOf(raised.amount));
        if (!follows) return kept(raised.amount, 'roubles');
        const cells = [
          ...from.map(({ key }) => at(`${key}.saved`, index + 1)),
          ...(lent ? [at('interest', index + 1)] : []),
        ];
        return formula(cells.join('+'), raised.amount, 'roubles');
      }),
    ],
  };
}

/** Sums of all taxes, interest, what is saved in all, and what that is worth on the day of valuation. */
function totalRows(voice: TaxVoice): readonly SheetRow[] {
  const { model, words } = voice;
  const { plan } = model;
  const { labels } = words;
  const { interest, sums, value } = plan.best;
  const yearOf = (year: number) => sums.byYear.find((one) => one.year === year);
  const over = (what: 'before' | 'after') => (year: number, column: number) => {
    const amount = yearOf(year)?.[what] ?? null;
    const own = model.groups.filter(({ years }) => years.has(year));
    return amount === null || own.length === 0
      ? undefined
      : (at: At) => [own.map(({ key }) => at(`${key}.${what}`, column)).join('+'), amount] as const;
  };
  return [
    { cells: [textCell(labels.total, 'section')] },
    yearRow('all.before', labels.taxBefore, voice, over('before')),
    yearRow('all.after', labels.taxAfter, voice, over('after')),
    ...(interest.length === 0 ? [] : [interestRow(voice)]),
    yearRow(
      'all.saved',
      labels.saved,
      voice,
      (year, column) => {
        const found = yearOf(year);
        if (found === undefined) return undefined;
        return (at) => {
          const taxes =
            found.before === null ? [] : [`${at('all.before', column)}-${at('all.after', column)}`];
          const lent = interest.some((one) => one.year === year) ? [at('interest', column)] : [];
          return [[...taxes, ...lent].join('+') || '0', found.saved];
        };
      },
      'total',
    ),
    ...(value.present === null ? [] : presentRows(value.present, voice)),
  ];
}

/** Interest saved in a year: the sum of its quarters in the sheet of the loan. */
function interestRow(voice: TaxVoice): SheetRow {
  const { model, words } = voice;
  return yearRow('interest', words.labels.interestSaved, voice, (year) => {
    const found = model.plan.best.interest.find((one) => one.year === year);
    return found && ((at) => [at(`loan.year.${year}`, 1, 'loan'), found.saved]);
  });
}

/** Where in a year its flow stands, in years from its beginning. */
export const TIMES: { readonly [timing in 'end' | 'mid' | 'start']: number } = {
  end: 1,
  mid: 0.5,
  start: 0,
};

function presentRows(present: string, voice: TaxVoice): readonly SheetRow[] {
  const { model, words } = voice;
  const { best, valuation } = model.plan;
  const { labels } = words;
  const start = Number(valuation.day.slice(0, 4));
  const rate = valuation.discountRate ?? '0';
  const saved = (year: number) => best.sums.byYear.find((one) => one.year === year)?.saved;
  const timeOf = (year: number): number => year - start + TIMES[valuation.timing];
  const factorOf = (year: number): number => (1 + Number(rate)) ** -timeOf(year);
  const inYears = (cell: (year: number, column: number) => SheetCell): readonly SheetCell[] =>
    model.years.map((year, index) => (saved(year) === undefined ? null : cell(year, index + 1)));
  return [
    {
      key: 'discount',
      cells: [textCell(labels.discountRate, 'label'), figureCell(rate, 'percent')],
    },
    {
      key: 'time',
      cells: [
        textCell(labels.time, 'label'),
        ...inYears((year) => figureCell(String(timeOf(year)), 'share')),
      ],
    },
    {
      key: 'factor',
      cells: (at) => [
        textCell(labels.factor, 'label'),
        ...inYears((year, column) =>
          formula(
            `1/(1+${fixed(at('discount', 1))})^${at('time', column)}`,
            String(factorOf(year)),
            'factor',
          ),
        ),
      ],
    },
    {
      key: 'present',
      cells: (at) => [
        textCell(labels.present, 'label'),
        ...inYears((year, column) =>
          formula(
            `${at('all.saved', column)}*${at('factor', column)}`,
            String(Number(saved(year)) * factorOf(year)),
            'kopecks',
          ),
        ),
        formula(
          `ROUND(SUM(${at('present', 1)}:${at('present', model.years.length)}),2)`,
          present,
          'kopecks',
          'total',
        ),
      ],
    },
  ];
}

/** The same address, kept where a formula is copied. */
const fixed = (address: string): string => address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
