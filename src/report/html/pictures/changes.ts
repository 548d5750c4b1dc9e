import type { Comparison, Difference } from '../../../answer/results/analysis';
import type { PortfolioDocument } from '../../../answer/results/documents';
import { capital, nameIn } from '../../format';
import { nameOf } from '../../sentences';
import { sumText } from '../../sums';
import type { Piece } from '../pieces';
import { picture } from './figure';
import { type BarRow, rowsNode } from './rows';
import { drawnSize } from './scale';
import type { PictureVoice } from './voice';

/** Differences under the name of what they are of. */
interface Change {
  readonly name: string;
  readonly of: readonly Difference[];
}

/**
 * What the best package saves in each year on either side of a comparison. Nothing is drawn of a side without
 * savings in a year: there may be none, or they may not be known.
 */
export function comparisonPicture({ best }: Comparison, voice: PictureVoice): readonly Piece[] {
  const years = [...new Set(best.byPeriod.map(({ year }) => year))].sort((a, b) => a - b);
  const changes = years.map((year) => ({
    name: String(year),
    of: best.byPeriod.filter((one) => one.year === year),
  }));
  return changesPicture(voice.say.changes.years, changes, voice, voice.say.changes.without);
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

/** A name with what stands before and after. */
interface Pair {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** Amounts that lie between two have no size, and a sum without them would be too small. */
function pairOf({ name, of }: Change): readonly Pair[] {
  const amounts = (side: 'before' | 'after'): readonly string[] =>
    of.flatMap((one) => (typeof one[side] === 'string' ? one[side] : []));
  const [before, after] = [amounts('before'), amounts('after')];
  return before.length < of.length || after.length < of.length
    ? []
    : [{ name, before: sumText(before), after: sumText(after) }];
}

/**
 * Two bars under each name; nothing where all are alike or something costs more than it saves.
 * @param without What is said of amounts of 0, which are then left out; without it they are shown.
 */
function changesPicture(
  question: string,
  changes: readonly Change[],
  { roubles, say }: PictureVoice,
  without?: string,
): readonly Piece[] {
  const pairs = changes.flatMap(pairOf);
  const all = pairs.flatMap(({ after, before }) => [before, after]).map(drawnSize);
  if (pairs.every(({ after, before }) => after === before) || all.some((size) => size < 0)) {
    return [];
  }
  const bars = (label: string, amount: string, meaning: 'other' | 'best'): readonly BarRow[] => {
    const to = drawnSize(amount);
    if (to === 0 && without !== undefined) return [];
    return [{ label, stretches: to > 0 ? [{ from: 0, to, meaning }] : [], text: roubles(amount) }];
  };
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
            ...bars(say.changes.onSide(name, say.changes.before), before, 'other'),
            ...bars(say.changes.onSide(name, say.changes.after), after, 'best'),
          ]),
          [0, Math.max(1, ...all)],
        ),
      ],
      notes: without !== undefined && all.includes(0) ? [without] : [],
    }),
  ];
}
