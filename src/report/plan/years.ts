import type { PackageResult } from '../../answer/results/plan';
import type { Block } from '../blocks';
import { columnTable, figure, type Shown, text } from '../columns';
import { nameIn, possibleAmount } from '../format';
import { sumText } from '../sums';
import { isSubsidised } from './subsidies';
import type { PlanVoice } from './voice';

/** What is saved in a year, under the name of its tax or budget. */
interface Saved {
  readonly of: string;
  readonly year: number;
  readonly saved: string;
}

/** A row of a table that ends with totals. */
interface Row<T> {
  readonly label: string;
  readonly items: readonly T[];
}

/** Columns of amounts that fit beside each other whatever they hold. */
const BESIDE = 4;

/** Tax before and after by year, and what is saved by year of each tax and in each budget. */
export function yearBlocks(best: PackageResult, voice: PlanVoice): readonly Block[] {
  const { interest, sums, taxes } = best;
  const { plan, terms } = voice.words;
  if (sums.byYear.length === 0) return [];
  const years = sums.byYear.map(({ year }) => year);
  const ofLoan = new Map(interest.map(({ saved, year }) => [year, saved]));
  // A year in which a loan is not drawn saves no interest; of taxes without a row nothing is known.
  const lent = (of: string): readonly Saved[] =>
    interest.length === 0
      ? []
      : years.map((year) => ({ of, year, saved: ofLoan.get(year) ?? '0' }));
  return [
    { kind: 'section', text: plan.years },
    yearTable(best, voice),
    ...(isSubsidised(best)
      ? [
          {
            kind: 'paragraph',
            text: plan.subsidiesIn(voice.words.columns.after),
            tone: 'dim',
          } as const,
        ]
      : []),
    ...savedTables(
      [
        ...taxes.map((one) => ({ ...one, of: nameIn(terms.taxes, one.tax) })),
        ...lent(plan.interest),
      ],
      years,
      plan.byTax,
      voice,
    ),
    ...savedTables(
      [
        ...taxes.map((one) => ({ ...one, of: nameIn(terms.budgets, one.budget) })),
        ...lent(plan.lender),
      ],
      years,
      plan.byBudget(interest.length > 0),
      voice,
    ),
  ];
}

type YearSums = PackageResult['sums']['byYear'][number];

function yearTable({ interest, sums }: PackageResult, { format, words }: PlanVoice): Block {
  const { columns, plan } = words;
  const amount = (title: string, of: (year: YearSums) => string | null): Shown<Row<YearSums>> =>
    figure(title, ({ items }) => possibleAmount(format, knownSum(items.map(of))));
  return columnTable<Row<YearSums>>(
    [
      text(columns.year, ({ label }) => label),
      amount(columns.before, ({ before }) => before),
      amount(columns.after, ({ after }) => after),
      interest.length > 0 && amount(plan.columns.interest, (year) => year.interest),
      amount(plan.columns.saved, ({ saved }) => saved),
    ],
    [
      ...sums.byYear.map((year) => ({ label: String(year.year), items: [year] })),
      { label: plan.columns.total, items: sums.byYear },
    ],
    interest.length > 0 ? plan.byYear : undefined,
  );
}

/** The sum of amounts that are known; null where none is. */
function knownSum(amounts: readonly (string | null)[]): string | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : sumText(known);
}

/** A column for each tax or budget of which something is saved; nothing where it is one alone. */
function savedTables(
  all: readonly Saved[],
  years: readonly number[],
  heading: string,
  { format, words }: PlanVoice,
): readonly Block[] {
  const shown = [...new Set(all.filter(({ saved }) => saved !== '0').map(({ of }) => of))];
  const rows: readonly Row<Saved>[] = [
    ...years.map((year) => ({
      label: String(year),
      items: all.filter((one) => one.year === year),
    })),
    { label: words.plan.columns.total, items: all },
  ];
  return chunks(shown).map((names, index) =>
    columnTable<Row<Saved>>(
      [
        text(words.columns.year, ({ label }) => label),
        ...names.map((name) =>
          figure<Row<Saved>>(name, ({ items }) =>
            possibleAmount(
              format,
              knownSum(items.flatMap(({ of, saved }) => (of === name ? saved : []))),
            ),
          ),
        ),
      ],
      rows,
      index === 0 ? heading : undefined,
    ),
  );
}

const chunks = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / BESIDE) }, (_, index) =>
    all.slice(index * BESIDE, (index + 1) * BESIDE),
  );
