import type {
  MeasureOfPartsResult,
  PartResult,
  WholeMeasureResult,
} from '../../../src/answer/results/assessment';
import type { MeasureId, PartId } from '../../../src/figures/ids';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';
import { type Chosen, measure, measureOfParts, part } from '../../profiles';

/** The answer on a measure under the edition `law`. */
export const underLaw = (
  id: MeasureId,
  document: ProfileDocument,
  readings: Chosen = {},
): WholeMeasureResult => measure(id, document, readings, 'law');

/** The answer on a part of the zone's reliefs under it. */
export const partUnderLaw = (
  id: PartId,
  document: ProfileDocument,
  readings: Chosen = {},
): PartResult => part(id, document, readings, 'law');

/** The answer on the zone's residency under it. */
export const residencyUnderLaw = (document: ProfileDocument): MeasureOfPartsResult =>
  measureOfParts('sez', document, {}, 'law');
