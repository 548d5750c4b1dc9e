import { capital } from '../../format';
import { textCell } from '../cells';
import { summed } from '../exact';
import type { At, SheetPlan, SheetRow } from '../layout';
import { type TaxVoice, yearRow } from '../tax/year-row';
import { coloursOf } from './colours';
import { NAMES, YEAR, yearsHead } from './years';

/** What each budget gets without and with the package, year by year. */
export function budgetSheet(voice: TaxVoice, budgetName: (budget: string) => string): SheetPlan {
  const { model, words } = voice;
  const budgets = [...new Set(model.groups.map(({ budget }) => budget))];
  const head = yearsHead(words.sheets.budget, voice, [words.keeps, coloursOf(words, 'formula')]);
  return {
    id: 'budget',
    name: words.sheets.budget,
    columns: [NAMES, ...model.years.map(() => YEAR), YEAR],
    frozen: { rows: head.length, columns: 1 },
    rows: [...head, ...budgets.flatMap((budget) => rowsOf(budget, budgetName(budget), voice))],
  };
}

function rowsOf(budget: string, name: string, voice: TaxVoice): readonly SheetRow[] {
  const { model, words } = voice;
  const own = model.groups.filter((group) => group.budget === budget);
  const over = (what: 'before' | 'after' | 'saved') => (year: number, column: number) => {
    const groups = own.filter(({ years }) => years.has(year));
    return groups.length === 0
      ? undefined
      : (at: At) =>
          [
            groups.map(({ key }) => at(`${key}.${what}`, column, 'years')).join('+'),
            summed(groups.map(({ years }) => years.get(year)?.[what] ?? '0')),
          ] as const;
  };
  const { labels } = words;
  return [
    { cells: [textCell(capital(name), 'section')] },
    yearRow(`${budget}.before`, labels.taxBefore, voice, over('before')),
    yearRow(`${budget}.after`, labels.taxAfter, voice, over('after')),
    yearRow(`${budget}.saved`, labels.saved, voice, over('saved'), 'total'),
  ];
}
