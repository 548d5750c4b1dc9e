import type { PlaceComparison, SideBySide } from '../../answer/results/places';
import { csvOf } from '../csv';
import { plain } from '../format';

const COLUMNS = [
  'id',
  'elementsLeft',
  'elementsRight',
  'verdictLeft',
  'verdictRight',
  'year',
  'tax',
  'budget',
  'left',
  'right',
  'difference',
] as const;

/**
 * One project in two places as CSV (RFC 4180): a row of what the best packages are worth, `nominal` and `present`, one
 * of `best` for each year, tax and budget, and one of each measure, part and loan by itself.
 */
export function placesCsv({ best, judged, places }: PlaceComparison): string {
  const [left, right] = [places.left.plan.best, places.right.plan.best];
  const packages = {
    elementsLeft: left.elements.join(' '),
    elementsRight: right.elements.join(' '),
  };
  const worth = (of: 'nominal' | 'present') => ({
    id: of,
    ...packages,
    ...amounts({
      left: left.value[of],
      right: right.value[of],
      difference: best.difference[of],
    }),
  });
  return csvOf(COLUMNS, [
    worth('nominal'),
    ...(best.difference.present === null ? [] : [worth('present')]),
    ...best.byPeriod.map((row) => ({
      id: 'best',
      year: String(row.year),
      tax: row.tax,
      budget: row.budget,
      ...amounts(row),
    })),
    ...judged.map(({ id, net, verdict }) => ({
      id,
      verdictLeft: verdict.left ?? '',
      verdictRight: verdict.right ?? '',
      ...amounts(net),
    })),
  ]);
}

const amounts = ({ difference, left, right }: SideBySide) => ({
  left: plain(left),
  right: plain(right),
  difference: plain(difference),
});
