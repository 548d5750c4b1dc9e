import { foundText } from '../profile/found';
import type { ChangedCell } from '../report/xlsx/extracted';
import type { BookWords } from '../report/xlsx/words/book-words';
import type { PlacedProblem } from '../texts/placed';
import { withAmounts } from '../texts/with-amounts';
import { InputError } from './input-error';

/** What was changed in a workbook since it was made. */
interface Changes {
  readonly changed: readonly ChangedCell[];
  readonly lost: readonly string[];
}

/** A profile with changed numbers in their places, and what is said of every change. */
export interface WithChanges {
  readonly text: string;
  readonly notes: readonly string[];
}

/**
 * The text of a profile with the numbers that were changed in a workbook; all else of it, comments too, stays.
 * @throws InputError where a number is none any more, is finer than a kopeck, or has no place in the profile.
 */
export function withChanges(
  text: string,
  { changed, lost }: Changes,
  source: string,
  { changes }: BookWords,
): WithChanges {
  const ofFields = changed.flatMap(({ path, ...cell }) =>
    path === null ? [] : [{ ...cell, path }],
  );
  const { amounts, text: written } = withAmounts(text, ofFields);
  const problems = ofFields.flatMap(({ cell, now, path }, index): readonly PlacedProblem[] =>
    amounts[index] === undefined
      ? [
          {
            source,
            path,
            code: 'changed-cell',
            expected: EXPECTED,
            found: `${foundText(now)} in ${cell}`,
          },
        ]
      : [],
  );
  if (problems.length > 0) throw new InputError(problems);
  const noteOf = ({ cell, path, was }: ChangedCell): string => {
    const amount = amounts[ofFields.findIndex((one) => one.cell === cell)];
    return path === null || amount === undefined
      ? changes.noField(cell)
      : changes.field(cell, path, String(was), amount);
  };
  return {
    text: written,
    notes: [...changed.map(noteOf), ...lost.map((cell) => changes.lost(cell))],
  };
}

const EXPECTED = 'an amount of roubles with at most two decimal places';
