import { at } from '../../src/figures/figure';
import { EDITIONS } from '../../src/regions/kaluga/editions';
import { tableOf } from './blocks';
import { cited, type Row } from './figures';
import { figuresOf } from './pages';

/** A value that one edition has and another has not, beside what the other has on its first day. */
export interface Difference {
  readonly says: string;
  readonly path: string;
  readonly before: string;
  readonly after: Row['values'][number];
  readonly decides: string;
}

const rowsOf = (edition: keyof typeof EDITIONS): readonly Row[] =>
  Object.values(figuresOf(EDITIONS[edition])).flat();

/** Every value in which the edition `law` differs from `brochure-2019`. */
export function differences(): readonly Difference[] {
  const printed = new Map(rowsOf('brochure-2019').map((row) => [row.path, row]));
  return rowsOf('law').flatMap(({ path, says, figure, values }) => {
    const before = printed.get(path)?.values ?? [];
    const known = new Set(before.map((one) => JSON.stringify(one)));
    return values
      .filter((one) => !known.has(JSON.stringify(one)))
      .map((after) => ({
        says,
        path,
        before: at({ ...figure, values: before }, after.from).value,
        after,
        decides: figure.decides,
      }));
  });
}

/** The differences as a table of Markdown. */
export const differencesTable = (): string =>
  tableOf(
    ['Figure', 'From', '`brochure-2019`', '`law`', 'Decides', 'Standing', 'Source'],
    differences().map(({ says, path, before, after, decides }) => [
      `${says}, \`${path}\``,
      after.from.replace('-01-01', ''),
      before,
      after.value,
      decides,
      after.standing,
      cited(after.citation),
    ]),
  );
