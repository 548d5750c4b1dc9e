import type { Comparison, JudgedDifference, SweepRow } from '../../answer/results/analysis';
import { problemsText } from '../../kit/problem';
import { csvOf } from '../csv';
import { plain } from '../format';
import { isOpen, type Swept } from './sweep';

const SWEPT = ['value', 'id', 'verdict', 'elements', 'nominal', 'present', 'problem'] as const;

/** Under this id stands the best package. */
const BEST = 'best';

/**
 * A sweep as CSV (RFC 4180): for each value a row of the best package, whose
 * elements stand in one field, and one of each measure; a value with which the
 * profile is not sound has a row for each problem.
 */
export const sweepCsv = ({ rows }: Swept): string => csvOf(SWEPT, rows.flatMap(sweptRows));

type SweptFields = { readonly [column in (typeof SWEPT)[number]]?: string };

function sweptRows(row: SweepRow): readonly SweptFields[] {
  const value = String(row.value);
  if (!row.ok) return row.problems.map((problem) => ({ value, problem: problemsText([problem]) }));
  const { best, measures } = row;
  return [
    {
      value,
      id: BEST,
      elements: best.elements.join(' '),
      nominal: isOpen(row) ? '' : best.value.nominal,
      present: isOpen(row) ? '' : plain(best.value.present),
    },
    ...measures.map(({ id, net, verdict }) => ({
      value,
      id,
      verdict,
      nominal: plain(net?.nominal ?? null),
      present: plain(net?.present ?? null),
    })),
  ];
}

const COMPARED = [
  'id',
  'verdictBefore',
  'verdictAfter',
  'year',
  'tax',
  'budget',
  'before',
  'after',
  'difference',
] as const;

/**
 * A comparison as CSV (RFC 4180): a row for each year, tax and budget of the best
 * packages and of each measure, part and loan, those without a difference too;
 * what has none of them has one row with its verdicts.
 */
export const comparisonCsv = ({ best, judged }: Comparison): string =>
  csvOf(COMPARED, [
    ...best.byPeriod.map((period) => ({ ...fieldsOf(period), id: BEST })),
    ...judged.flatMap(({ byPeriod, credit, id, verdict }) => {
      const about = {
        id,
        verdictBefore: verdict.before ?? '',
        verdictAfter: verdict.after ?? '',
      };
      const rows = [...byPeriod.map(fieldsOf), ...creditFields(credit)];
      return rows.length === 0 ? [about] : rows.map((row) => ({ ...about, ...row }));
    }),
  ]);

/** What differs of a tax that is put off, by the name of the sum in place of a tax. */
const creditFields = (credit: JudgedDifference['credit'] = undefined) =>
  Object.entries(credit ?? {}).map(([tax, { after, before, difference }]) => ({
    tax,
    before: plain(before),
    after: plain(after),
    difference: plain(difference),
  }));

const fieldsOf = ({
  after,
  before,
  budget,
  difference,
  tax,
  year,
}: JudgedDifference['byPeriod'][number]) => ({
  year: String(year),
  tax,
  budget,
  before: plain(before),
  after: plain(after),
  difference: plain(difference),
});
