import type { Comparison, PossibleDifference } from '../../../answer/results/analysis';
import type { PortfolioDocument } from '../../../answer/results/documents';
import type { PlaceComparison } from '../../../answer/results/places';
import { capital, nameIn } from '../../format';
import { nameOf } from '../../sentences';
import { sumText } from '../../sums';
import type { Piece } from '../pieces';
import { picture } from './figure';
import { type BarRow, rowsNode } from './rows';
import { drawnSize } from './scale';
import { OPEN_SHARE } from './taxes';
import type { PictureVoice } from './voice';

/** Differences under the name of what they are of. */
interface Change {
  readonly name: string;
  readonly of: readonly PossibleDifference[];
}

/** What the best package saves in each year on either side of a comparison; what is not known is hatched. */
export function comparisonPicture({ best }: Comparison, voice: PictureVoice): readonly Piece[] {
  const years = [...new Set(best.byPeriod.map(({ year }) => year))].sort((a, b) => a - b);
  const changes = years.map((year) => ({
    name: String(year),
    of: best.byPeriod.filter((one) => one.year === year),
  }));
  // A year in which neither side saves anything has nothing to compare.
  const saving = changes.filter(({ of }) => of.some(savesOrIsOpen));
  return changesPicture(voice.say.changes.years, saving, voice);
}

/** What the best package saves in each year in two places, by the names of both. */
export function placesPicture(
  { best }: Pick<PlaceComparison, 'best'>,
  names: { readonly left: string; readonly right: string },
  voice: PictureVoice,
): readonly Piece[] {
  const years = best.byYear.map(({ year }) => ({
    name: String(year),
    of: best.byPeriod
      .filter((one) => one.year === year)
      .map(({ difference, left, right }) => ({ before: left, after: right, difference })),
  }));
  const sides = { before: names.left, after: names.right };
  return changesPicture(
    voice.words.places.years,
    years.filter(({ of }) => of.some(savesOrIsOpen)),
    voice,
    sides,
  );
}

const savesOrIsOpen = ({ after, before }: PossibleDifference): boolean =>
  after !== '0' || before !== '0';

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

/** What is known of one side, and whether that is all. */
interface Known {
  readonly amount: string | null;
  readonly isWhole: boolean;
}

/** A name with what stands before and after. */
interface Pair {
  readonly name: string;
  readonly before: Known;
  readonly after: Known;
}

/** Amounts that lie between two have no size, and a sum without them would be too small. */
function pairOf({ name, of }: Change): readonly Pair[] {
  const isDrawn = of.every(({ after, before }) =>
    [before, after].every((amount) => amount === null || typeof amount === 'string'),
  );
  const known = (side: 'before' | 'after'): Known => {
    const amounts = of.flatMap((one) => (typeof one[side] === 'string' ? one[side] : []));
    return {
      amount: amounts.length === 0 ? null : sumText(amounts),
      isWhole: amounts.length === of.length,
    };
  };
  return isDrawn ? [{ name, before: known('before'), after: known('after') }] : [];
}

/** Two bars under each name; nothing where all are alike or something costs more than it saves. */
function changesPicture(
  question: string,
  changes: readonly Change[],
  { roubles, say }: PictureVoice,
  named: { readonly before: string; readonly after: string } = say.changes,
): readonly Piece[] {
  const pairs = changes.flatMap(pairOf);
  const sides = pairs.flatMap(({ after, before }) => [before, after]);
  const all = sides.map(({ amount }) => drawnSize(amount ?? '0'));
  const isSame = ({ after, before }: Pair): boolean => after.amount === before.amount;
  if (pairs.every(isSame) || all.some((size) => size < 0)) return [];
  const most = Math.max(1, ...all);
  const bar = (label: string, { amount, isWhole }: Known, meaning: 'other' | 'best'): BarRow => {
    const to = drawnSize(amount ?? '0');
    const open = { from: to, to: to + most * OPEN_SHARE, meaning: 'unknown' as const };
    return {
      label,
      stretches: [...(to > 0 ? [{ from: 0, to, meaning }] : []), ...(isWhole ? [] : [open])],
      text: amount === null ? '?' : roubles(amount),
    };
  };
  return [
    picture({
      question,
      legend: [
        { meaning: 'other', text: named.before },
        { meaning: 'best', text: named.after },
        ...(sides.every(({ isWhole }) => isWhole)
          ? []
          : [{ meaning: 'unknown' as const, text: say.taxes.unknown }]),
      ],
      drawing: [
        rowsNode(
          pairs.flatMap(({ after, before, name }) => [
            bar(say.changes.onSide(name, named.before), before, 'other'),
            bar(say.changes.onSide(name, named.after), after, 'best'),
          ]),
          [0, most * (1 + OPEN_SHARE)],
        ),
      ],
    }),
  ];
}
