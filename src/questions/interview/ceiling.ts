import type { ElementId } from '../../engine/plan/candidates';
import { reliefOf } from '../../engine/region';
import type { Kopecks } from '../../kit/money';
import type { Planned } from '../plan/plan';

/**
 * The most that elements could add to the best package: all taxes that it leaves to be paid. Null where that is no
 * bound: for what relieves another tax than income tax, whose years are those of the profit; where no profit is
 * stated; and where the base may be that of a greater company.
 */
export function ceilingOf(
  { best, c, choices: { region } }: Planned,
  elements: readonly ElementId[],
): Kopecks | null {
  const { company, taxableProfit } = c.profile;
  const isOnIncome = (id: ElementId): boolean => {
    const tax = reliefOf(region, id)?.tax;
    return tax === 'income' || tax === 'income-deduction';
  };
  return taxableProfit === undefined || company !== undefined || !elements.every(isOnIncome)
    ? null
    : best.taxes.taxes.reduce((sum, { after }) => sum + after, 0n);
}
