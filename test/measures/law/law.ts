import type { MeasureResult, PartResult } from '../../../src/answer/results/assessment';
import type { MeasureId, PartId } from '../../../src/figures/ids';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';
import { type Chosen, measure, part } from '../../profiles';

/** The answer on a measure under the edition `law`. */
export const underLaw = (
  id: MeasureId,
  document: ProfileDocument,
  readings: Chosen = {},
): MeasureResult => measure(id, document, readings, 'law');

/** The answer on a part of the zone's reliefs under it. */
export const partUnderLaw = (
  id: PartId,
  document: ProfileDocument,
  readings: Chosen = {},
): PartResult => part(id, document, readings, 'law');
