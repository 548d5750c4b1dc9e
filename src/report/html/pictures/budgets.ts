import type { PackageResult, Plan } from '../../../answer/results/plan';
import { nameIn } from '../../format';
import { type Element, element } from '../element';
import type { Piece } from '../pieces';
import { columnsNode, highestOf, type StackedColumn } from './columns';
import { picture } from './figure';
import { rowsNode } from './rows';
import { drawnSize, unitFor } from './scale';
import { isOfEvents, OPEN_SHARE, rowsOf } from './taxes';
import type { PictureVoice } from './voice';

/** What each budget still receives and gives up, year by year, all budgets on one scale. */
export function budgetsPicture({ best, ministry }: Plan, voice: PictureVoice): readonly Piece[] {
  const { say, short, words } = voice;
  const rows = ministry.years.filter(
    ({ granted, ordinary }) => granted !== '0' || ordinary !== '0',
  );
  const givers = ministry.budgets.filter(({ expenditure }) => drawnSize(expenditure.nominal) > 0);
  if (givers.length === 0) return [];
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  const unit = unitFor(
    rows.flatMap(({ expenditure, ordinary }) => [drawnSize(ordinary), drawnSize(expenditure)]),
  );
  const columnsOf = (budget: string): readonly StackedColumn[] =>
    years.map((year) => {
      const label = String(year);
      const gaps = gapsIn(best, budget, year);
      const own = ministry.years.find((one) => one.budget === budget && one.year === year);
      // Payments that are due in single years: in another one there is nothing to draw.
      if (own === undefined) return { label, sizes: [], text: gaps.isUnknown ? '?' : '', ...gaps };
      const given = drawnSize(own.expenditure);
      return {
        label,
        sizes: [
          { size: Math.max(0, drawnSize(own.granted)), meaning: 'paid' },
          { size: Math.max(0, given), meaning: 'saved' },
        ],
        text: gaps.isUnknown ? '?' : short(unit, given),
        ...gaps,
      };
    });
  const all = givers.map(({ budget, expenditure }) => ({
    columns: columnsOf(budget),
    name: nameIn(words.terms.budgets, budget),
    forgone: voice.roubles(expenditure.nominal),
  }));
  const most = Math.max(...all.map(({ columns }) => highestOf(columns)));
  const hasGaps = all.some(({ columns }) =>
    columns.some(({ isPartly, isUnknown }) => isPartly === true || isUnknown === true),
  );
  const multiple = ({ columns, forgone, name }: (typeof all)[number]): Element => {
    const sentence = say.budgets.sentence(name, forgone);
    return element(
      'div',
      null,
      element('p', { class: 'heading' }, sentence),
      columnsNode({ title: say.budgets.of(name), sentence, columns, most, height: 150 }),
      rowsNode(rowsOf(columns), [0, most * (1 + OPEN_SHARE)], 'narrow'),
    );
  };
  return [
    picture({
      question: say.budgets.question,
      legend: [
        { meaning: 'paid', text: say.budgets.kept },
        { meaning: 'saved', text: say.budgets.forgone },
        ...(hasGaps ? [{ meaning: 'unknown' as const, text: say.taxes.unknown }] : []),
      ],
      drawing: [element('div', { class: 'multiples' }, all.map(multiple))],
      isWide: all.length > 1,
      notes: [say.numbersIn[unit]],
    }),
  ];
}

/** What is not known of a budget in a year: all of it, or some of the taxes that it has in other years. */
function gapsIn(
  { taxes }: PackageResult,
  budget: string,
  year: number,
): { readonly isPartly: boolean; readonly isUnknown: boolean } {
  const own = taxes.filter((one) => one.budget === budget && !isOfEvents(one));
  const all = new Set(own.map(({ tax }) => tax));
  const known = new Set(own.filter((one) => one.year === year).map(({ tax }) => tax));
  return {
    isUnknown: all.size > 0 && known.size === 0,
    isPartly: known.size > 0 && known.size < all.size,
  };
}
