import type { Sheet, Workbook } from './cells';
import { laidOut, type SheetPlan } from './layout';
import { originSheet } from './origin';
import type { BookSetting } from './setting';
import { OVER_PROFILE, profileSheets } from './sheets/profile';
import { bookWords } from './words';

/** A workbook of sheets: the profiles it was made from and the list of its cells come behind them. */
export function workbookOf(
  plans: readonly SheetPlan[],
  topic: string,
  setting: BookSetting,
): Workbook {
  const sheets = laidOut([...plans, ...profileSheets(setting)]);
  const carried = setting.profiles.map(({ name, text }, index) => ({
    name,
    length: text.length,
    sheet: sheets[plans.length + index]?.name ?? '',
    row: OVER_PROFILE,
  }));
  const { cut, no, yes } = bookWords(setting.words.language);
  const all: readonly Sheet[] = [...sheets, originSheet(sheets, carried, setting.version)];
  return { sheets: all, footer: factsOf(topic, setting).join(' · '), cut, answers: { yes, no } };
}

/** What an answer was made of: the project, its figures, the version and the day that is named. */
export function factsOf(
  topic: string,
  { asOf, basis, format, version, words }: BookSetting,
): readonly string[] {
  const say = bookWords(words.language);
  const figures = basis.map(({ edition, hash }) => say.edition(edition, hash));
  return [
    topic,
    ...new Set(figures),
    say.madeBy(version),
    ...(asOf === undefined ? [] : [say.asOf(format.day(asOf))]),
  ];
}
