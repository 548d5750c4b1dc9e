import type { TaxCreditResult } from '../../answer/results/assessment';
import type { Plan } from '../../answer/results/plan';
import { titleIn } from '../tables';
import type { SheetPlan } from './layout';
import type { BookSetting } from './setting';
import { creditSheet } from './sheets/credit';
import { bookWords } from './words';

interface Credit {
  readonly id: string;
  readonly credit: TaxCreditResult;
}

/** A sheet for each tax that is put off: beside the best package, or else on the ordinary tax. */
export function creditSheets(plan: Plan, { words }: BookSetting): readonly SheetPlan[] {
  const say = bookWords(words.language);
  const { columns, credits } = words;
  const tax = plan.credits === undefined ? 'ordinary' : 'left';
  return creditsOf(plan).map(({ credit, id }, index) =>
    creditSheet(
      credit,
      `credit-${index}`,
      index === 0 ? say.sheets.credit : `${say.sheets.credit} ${index + 1}`,
      {
        words: say,
        title: titleIn(plan.assessment.titles.measures, id, words.language),
        note: `${say.keepsCredit} ${credits.noRelief} ${credits.taxIs[tax]}`,
        columns: { ...credits.columns, year: columns.year, interest: columns.interest },
      },
    ),
  );
}

const creditsOf = ({ assessment, credits }: Plan): readonly Credit[] =>
  credits?.map((credit) => ({ id: credit.element, credit })) ??
  assessment.measures.flatMap(({ credit, id }) => (credit === undefined ? [] : [{ id, credit }]));
