import { memo } from '../../kit/memo';
import type { Case } from '../facts/case';
import { propertyLines } from '../taxes/property';
import type { PropertyTreatment } from '../taxes/treatment';

/** What stands in each tax period of a relief; nothing where nothing is relieved. */
type Amounts = ReadonlyMap<number, string>;

/** Which tax periods have an amount, and in which of them a fact that is not stated changes it. */
export interface PeriodAmounts {
  readonly hasAmount: (year: number) => boolean;
  readonly isOpen: (year: number) => boolean;
}

/**
 * Compares a relief that is certain with all that is possible.
 * @param certain the relief of the periods that are known.
 * @param possible that of all periods that there may be.
 */
export function periodAmounts(
  c: Case,
  certain: readonly PropertyTreatment[],
  possible: readonly PropertyTreatment[],
): PeriodAmounts {
  const known = memo<Amounts>();
  const most = () => known('possible', () => amountsOf(c, possible));
  const least = () => known('certain', () => amountsOf(c, certain));
  return {
    hasAmount: (year) => most().has(year),
    isOpen: (year) => most().get(year) !== least().get(year),
  };
}

/** The relief of each tax period: over all objects, and of each of them to the kopeck. */
function amountsOf(c: Case, treatments: readonly PropertyTreatment[]): Amounts {
  const amounts = new Map<number, string>();
  const add = (year: number, object: string, relief: bigint): void => {
    if (relief > 0n) amounts.set(year, `${amounts.get(year) ?? ''} ${object} ${relief}`);
  };
  for (const treatment of treatments) {
    const { lines, objects } = propertyLines(c, treatment);
    for (const { relief, year } of lines) add(year, '', relief);
    for (const { object, relief, year } of objects) add(year, object, relief);
  }
  return amounts;
}
