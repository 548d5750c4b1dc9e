import type { PlaceComparison, PlacePlan } from '../../answer/results/places';
import type { Worth } from '../../answer/results/plan';
import type { Format } from '../../words/words';
import type { Block } from '../blocks';
import { columnTable, figure, text } from '../columns';
import { oneLine, possibleAmount } from '../format';
import { planVoice } from '../plan/voice';
import { NO_TABLES } from '../tables';
import { placeBlocks } from './details';
import { type Places, placeNames, shortNames } from './names';
import { savedBlocks, verdictBlocks } from './tables';

/** One project in two places: which is worth more, the packages, what they save, and the details of each place. */
export function placesModel(
  comparison: PlaceComparison,
  places: Places,
  format: Format,
): readonly Block[] {
  const { left, right } = comparison.places;
  const { words } = places.left;
  const names = placeNames(comparison, places);
  const { title, sides } = words.places;
  return [
    { kind: 'title', text: `${oneLine(left.plan.assessment.project.name)}. ${title}` },
    { kind: 'paragraph', text: found(comparison, places, format), tone: 'strong' },
    { kind: 'paragraph', text: sides(names.left, names.right), tone: 'dim' },
    ...packageBlocks(comparison, places, format),
    ...savedBlocks(comparison, places, format),
    ...verdictBlocks(comparison, places, format),
    ...placeBlocks(left, names.left, places.left, places.right, format),
    ...placeBlocks(right, names.right, places.right, places.left, format),
  ];
}

/** The place whose best package is worth more. */
function found(comparison: PlaceComparison, places: Places, format: Format): string {
  const { nominal, present } = comparison.best.difference;
  const { words } = places.left;
  const names = placeNames(comparison, places);
  const amount = present ?? nominal;
  if (Number(amount) === 0) return words.places.equal;
  const isLeft = amount.startsWith('-');
  const [better, other] = isLeft ? [names.left, names.right] : [names.right, names.left];
  const more = format.amount(amount.replace('-', ''));
  return words.places.found(better, other, more, present !== null);
}

interface Row {
  readonly place: string;
  readonly names: string;
  readonly value: Worth;
}

function packageBlocks(comparison: PlaceComparison, places: Places, format: Format): Block[] {
  const { columns, packages } = places.left.words.places;
  const short = shortNames(comparison, places);
  const rowOf = (side: 'left' | 'right'): Row => {
    const { best } = (comparison.places[side] satisfies PlacePlan).plan;
    const voice = planVoice(places[side].words, format, NO_TABLES);
    return { place: short[side], names: voice.packageOf(best.elements), value: best.value };
  };
  const { difference } = comparison.best;
  return [
    { kind: 'section', text: packages },
    columnTable<Row>(
      [
        text(columns.place, ({ place }) => place),
        text(columns.package, ({ names }) => names),
        figure(columns.nominal, ({ value }) => format.amount(value.nominal)),
        difference.present !== null &&
          figure(columns.present, ({ value }) => possibleAmount(format, value.present)),
      ],
      [rowOf('left'), rowOf('right'), { place: columns.difference, names: '', value: difference }],
    ),
  ];
}
