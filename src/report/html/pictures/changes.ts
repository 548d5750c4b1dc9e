import type { Comparison, Difference } from '../../../answer/results/analysis';
import type { PortfolioDocument } from '../../../answer/results/documents';
import { capital, nameIn } from '../../format';
import { nameOf } from '../../sentences';
import type { Piece } from '../pieces';
import { picture } from './figure';
import { type BarRow, rowsNode } from './rows';
import { drawnSize, unitFor } from './scale';
import type { PictureVoice } from './voice';

/** Differences under the name of what they are of. */
interface Change {
  readonly name: string;
  readonly of: readonly Difference[];
}

/** What the best package saves in each year on either side of a comparison. */
export function comparisonPicture({ best }: Comparison, voice: PictureVoice): readonly Piece[] {
  const years = [...new Set(best.byPeriod.map(({ year }) => year))].sort((a, b) => a - b);
  const changes = years.map((year) => ({
    name: String(year),
    of: best.byPeriod.filter((one) => one.year === year),
  }));
  return changesPicture(voice.say.changes.years, changes, voice);
}

/** What each measure that a change of policy touches gives in each budget, before and after. */
export const portfolioPictures = (
  { measures }: Pick<PortfolioDocument, 'measures'>,
  voice: PictureVoice,
): readonly Piece[] =>
  measures.flatMap(({ byBudget, id }) =>
    changesPicture(
      voice.say.changes.budgets(capital(nameOf(id, voice.words).nom)),
      byBudget.map((one) => ({
        name: capital(nameIn(voice.words.terms.budgets, one.budget)),
        of: [one],
      })),
      voice,
    ),
  );

/** A name with the sizes of what stands before and after. */
interface Pair {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** Amounts that lie between two have no size, and one that is known of one part alone would be too small. */
function pairOf({ name, of }: Change): readonly Pair[] {
  const sizes = (side: 'before' | 'after'): readonly number[] =>
    of.flatMap((one) => (typeof one[side] === 'string' ? drawnSize(one[side]) : []));
  const [before, after] = [sizes('before'), sizes('after')];
  return before.length < of.length || after.length < of.length
    ? []
    : [{ name, before: sumOf(before), after: sumOf(after) }];
}

const sumOf = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);

/** Two bars under each name; nothing where all are alike or something costs more than it saves. */
function changesPicture(
  question: string,
  changes: readonly Change[],
  { say, short }: PictureVoice,
): readonly Piece[] {
  const pairs = changes.flatMap(pairOf);
  const all = pairs.flatMap(({ after, before }) => [before, after]);
  if (pairs.every(({ after, before }) => after === before) || all.some((size) => size < 0)) {
    return [];
  }
  const unit = unitFor(all);
  const bar = (label: string, to: number, meaning: 'other' | 'best'): BarRow => ({
    label,
    stretches: to > 0 ? [{ from: 0, to, meaning }] : [],
    text: short(unit, to),
  });
  return [
    picture({
      question,
      legend: [
        { meaning: 'other', text: say.changes.before },
        { meaning: 'best', text: say.changes.after },
      ],
      drawing: [
        rowsNode(
          pairs.flatMap(({ after, before, name }) => [
            bar(say.changes.onSide(name, say.changes.before), before, 'other'),
            bar(say.changes.onSide(name, say.changes.after), after, 'best'),
          ]),
          [0, Math.max(1, ...all)],
        ),
      ],
      notes: [say.numbersIn[unit]],
    }),
  ];
}
