import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Path, valueAt } from '../../profile/place';
import { usePage } from '../context';
import { yearsStated } from '../state/document';
import type { SeriesRow } from '../state/state';
import { labelOf } from './names';
import { Control, idOf, Said } from './value';

/** Years that a table shows after the start where nothing is stated. */
const AFTER_START = 5;

/** A table of values by year, a row for each figure; a range of a spreadsheet may be pasted into any cell. */
export function YearTable({ rows }: { rows: readonly SeriesRow[] }): JSX.Element {
  const page = usePage();
  const { act, form, words } = page;
  const [more, setMore] = useState(0);
  const years = shownYears(page, rows, more);
  const paste = (event: ClipboardEvent, row: number, year: number): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    act({ type: 'paste', text, rows, row, year });
  };
  return (
    <div class="years">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by the keyboard */}
      <div class="table" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col" class="text">
                {form.series}
              </th>
              {years.map((year) => (
                <th scope="col" key={year}>
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ kind, path }, row) => (
              <tr key={idOf(path)}>
                <th scope="row">{labelOf(path, words)}</th>
                {years.map((year) => (
                  <td key={year} onPaste={(event) => paste(event, row, year)}>
                    <Control
                      form={kind}
                      path={[...path, String(year)]}
                      label={`${labelOf(path, words)}, ${year}`}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.map(({ path }) => (
        <SaidOfSeries key={idOf(path)} path={path} years={years} />
      ))}
      <button type="button" onClick={() => setMore(more + 1)}>
        {form.addYear}
      </button>
    </div>
  );
}

/** What is wrong with a series or with a value of it. */
function SaidOfSeries({ path, years }: { path: Path; years: readonly number[] }): JSX.Element {
  return (
    <>
      <Said path={path} />
      {years.map((year) => (
        <ProblemOfYear key={year} path={[...path, String(year)]} />
      ))}
    </>
  );
}

function ProblemOfYear({ path }: { path: Path }): JSX.Element | null {
  const { answered, idPrefix, words } = usePage();
  const problem = answered.problems.find((one) => one.path === path.join('.'));
  return problem === undefined ? null : (
    <p class="bad" id={`${idOf(path, idPrefix)}-said`}>
      {words.say.problem(problem, null)}
    </p>
  );
}

/** The years of the edition from the start, or the first stated, to some after it, or the last stated. */
function shownYears(
  { region, state }: Pick<ReturnType<typeof usePage>, 'region' | 'state'>,
  rows: readonly SeriesRow[],
  more: number,
): readonly number[] {
  const { years } = region.profiles;
  const span = years[state.options.edition ?? ''] ?? Object.values(years)[0];
  if (span === undefined) return [];
  const { first: earliest, last: latest } = span;
  const start = Number(String(valueAt(state.document, ['project', 'start'])).slice(0, 4));
  const stated = rows.flatMap(({ path }) => yearsStated(valueAt(state.document, path)));
  const begun = Number.isInteger(start) && start >= earliest && start <= latest ? start : earliest;
  const first = Math.min(begun, ...stated);
  const last = Math.max(Math.min(begun + AFTER_START, latest), ...stated) + more;
  return Array.from(
    { length: Math.min(last - first + 1, MOST_YEARS) },
    (_, index) => first + index,
  );
}

/** Columns of a table, whatever years a file states. */
const MOST_YEARS = 60;
