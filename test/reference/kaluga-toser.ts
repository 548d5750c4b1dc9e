import type { MeasureAnswer, Question } from './answer';
import { million } from './numbers';
import type { Terms } from './toser';
import { toser } from './toser-whole';

/** Readings of the frame, as Kaluga Region has them. */
interface Chosen {
  readonly 'first-period.toser'?: string;
  readonly 'toser.property-start'?: string;
  readonly 'toser.land-term'?: string;
  readonly 'toser.end'?: string;
}

export const SITES = ['toser-sosensky', 'toser-kondrovo'];

/** Development territories of Kaluga Region, which the law alone offers. */
export function toserInKaluga(question: Question): MeasureAnswer[] {
  if (question.edition !== 'law') return [];
  return toser(question, SITES, kalugaTerms(question));
}

/** What the region makes of a development territory. */
export function kalugaTerms({ readings }: Question): Terms {
  const chosen = readings as Chosen;
  const land = chosen['toser.land-term'] ?? 'while-resident';
  return {
    amount: million(2.5),
    within: 1,
    landMonths: land === 'while-resident' ? 9999 * 12 : Number(land) * 12,
    firstPeriod: chosen['first-period.toser'] ?? 'first-profit',
    propertyStart: chosen['toser.property-start'] ?? 'residency',
    end: chosen['toser.end'] ?? 'territory',
  };
}
