import { textCell } from '../cells';
import type { SheetPlan } from '../layout';
import { profileRows } from '../profile-sheet';
import type { BookSetting } from '../setting';
import { bookWords } from '../words';

/** The profiles that a workbook carries, a line in each row. */
export function profileSheets({ profiles, words }: BookSetting): readonly SheetPlan[] {
  const { carried, sheets } = bookWords(words.language);
  return profiles.map((profile, index) => ({
    id: profileId(index),
    name: index === 0 ? sheets.profile : sheets.other,
    columns: [7, 120, 7],
    rows: [
      { cells: [textCell(index === 0 ? sheets.profile : sheets.other, 'title', 2)] },
      { cells: [textCell(carried, 'note', 2)] },
      ...profileRows(profile),
    ],
  }));
}

export const profileId = (index: number): string => `profile-${index}`;

/** Rows over the first line of a profile. */
export const OVER_PROFILE = 2;
