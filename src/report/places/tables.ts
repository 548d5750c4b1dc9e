import type { PlaceComparison, PlaceJudged, SideBySide } from '../../answer/results/places';
import type { Verdict } from '../../engine/terms';
import type { Format } from '../../words/words';
import type { Block, Cell } from '../blocks';
import { columnTable, figure, type Shown, text } from '../columns';
import { capital, possibleAmount } from '../format';
import { TONES } from '../judged';
import { budgetName, elementName, type Places, shortNames, taxName } from './names';

type Best = PlaceComparison['best'];

/** Whether either side saves something, or does not know whether it does. */
export const isShown = ({ left, right }: SideBySide): boolean => left !== '0' || right !== '0';

/** What the best packages save by year, by budget and by both with the tax. */
export function savedBlocks(
  comparison: PlaceComparison,
  places: Places,
  format: Format,
): readonly Block[] {
  const { columns, places: say } = places.left.words;
  const { byBudget, byPeriod, byYear } = comparison.best;
  const amounts = amountColumns(comparison, places, format);
  const periods = byPeriod.filter(isShown);
  if (periods.length === 0) return [];
  return [
    { kind: 'section', text: say.saved },
    ...(periods.some(({ difference }) => difference === null)
      ? [{ kind: 'paragraph', text: say.notKnown, tone: 'open' } as const]
      : []),
    columnTable<Best['byYear'][number]>(
      [text(columns.year, ({ year }) => String(year)), ...amounts],
      byYear.filter(isShown),
      say.byYear,
    ),
    columnTable<Best['byBudget'][number]>(
      [text(columns.budget, ({ budget }) => budgetName(budget, places)), ...amounts],
      byBudget.filter(isShown),
      say.byBudget,
    ),
    columnTable<Best['byPeriod'][number]>(
      [
        text(columns.year, ({ year }) => String(year)),
        text(columns.tax, ({ tax }) => taxName(tax, places)),
        text(columns.budget, ({ budget }) => budgetName(budget, places)),
        ...amounts,
      ],
      periods,
      say.byPeriod,
    ),
  ];
}

/** An amount of each place, and their difference. */
function amountColumns(
  comparison: PlaceComparison,
  places: Places,
  format: Format,
): readonly Shown<SideBySide>[] {
  const short = shortNames(comparison, places);
  return [
    figure(short.left, ({ left }) => possibleAmount(format, left)),
    figure(short.right, ({ right }) => possibleAmount(format, right)),
    figure(places.left.words.places.columns.difference, ({ difference }) =>
      possibleAmount(format, difference),
    ),
  ];
}

/** Every measure and loan that either region does not refuse, by itself. */
export function verdictBlocks(
  comparison: PlaceComparison,
  places: Places,
  format: Format,
): readonly Block[] {
  const { words } = places.left;
  const short = shortNames(comparison, places);
  const open = comparison.judged.filter(({ verdict: { left, right } }) =>
    [left, right].some((verdict) => verdict !== null && verdict !== 'ineligible'),
  );
  const verdict = (side: 'left' | 'right') =>
    text<PlaceJudged>(words.places.verdicts[side], (one) => verdictCell(one.verdict[side], places));
  if (open.length === 0) return [];
  return [
    { kind: 'section', text: words.places.judged },
    columnTable<PlaceJudged>(
      [
        text(words.columns.measure, ({ id }) => capital(elementName(id, places))),
        verdict('left'),
        verdict('right'),
        figure(short.left, ({ net }) => possibleAmount(format, net.left)),
        figure(short.right, ({ net }) => possibleAmount(format, net.right)),
      ],
      open,
    ),
  ];
}

const verdictCell = (verdict: Verdict | null, { left: { words } }: Places): Cell =>
  verdict === null
    ? words.places.notInRegion
    : { text: words.terms.verdicts[verdict], tone: TONES[verdict] };
