import { isOnIncomeRates, type Region, reliefOf } from '../engine/region';
import { rateText, roublesText } from '../kit/money';
import type { ElementId } from './candidates';
import type { Valued } from './evaluate';
import { differenceOf, printedWorth, savedByTax } from './print';
import type { LossReason, LostPackage } from './result';

/** Why a package is worth less than the best one, in figures. */
export function lostTo(region: Region, best: Valued, lost: Valued): LostPackage {
  return {
    elements: lost.elements,
    value: printedWorth(lost),
    losesBy: differenceOf(best, lost),
    byTax: differencesByTax(best, lost),
    because: reasonsOf(region, best, lost),
  };
}

function differencesByTax(best: Valued, lost: Valued): LostPackage['byTax'] {
  const [more, less] = [savedByTax(best), savedByTax(lost)];
  return [...new Set([...more.keys(), ...less.keys()])].flatMap((tax) => {
    const difference = (less.get(tax) ?? 0n) - (more.get(tax) ?? 0n);
    return difference === 0n ? [] : [{ tax, difference: roublesText(difference) }];
  });
}

function reasonsOf(region: Region, best: Valued, lost: Valued): LossReason[] {
  const isIncome = (id: ElementId): boolean => {
    const relief = reliefOf(region, id);
    return relief !== undefined && isOnIncomeRates(relief);
  };
  const own = lost.elements.find(isIncome);
  const other = best.elements.find(isIncome);
  const lacks = best.elements.filter(
    (id) => !lost.elements.includes(id) && !(isIncome(id) && own !== undefined),
  );
  const extra = lost.elements.filter((id) => !best.elements.includes(id));
  const isEqual = lost.nominal === best.nominal && lost.present === best.present;
  return [
    ...(isEqual ? [{ kind: 'adds-nothing', elements: extra } as const] : []),
    ...(lacks.length > 0 ? [{ kind: 'lacks', elements: lacks } as const] : []),
    ...(own === undefined
      ? []
      : [...cutOff(own, lost), ...(own === other ? [] : comparedWith(own, lost, best))]),
  ];
}

function cutOff(element: ElementId, { taxes: { income } }: Valued): LossReason[] {
  const ledger = income?.ledger ?? [];
  const first = ledger.find(({ exhausts }) => exhausts);
  const cut = ledger.reduce((sum, period) => sum + period.cutOff, 0n);
  return first === undefined || cut === 0n
    ? []
    : [{ kind: 'cap-exhausted', element, year: first.year, cutOff: roublesText(cut) }];
}

/** Two measures on the rates of income tax: which begins, ends and taxes how. */
function comparedWith(element: ElementId, lost: Valued, best: Valued): LossReason[] {
  const [own, other] = [lost.taxes.income, best.taxes.income];
  if (own === null || other === null) return [];
  const reasons: LossReason[] = [];
  if (own.periods.first > other.periods.first) {
    const bestFirst = other.periods.first;
    reasons.push({ kind: 'begins-later', element, first: own.periods.first, bestFirst });
  }
  for (const [year, bestRate] of other.rates) {
    const rate = own.rates.get(year);
    if (rate === undefined || rate <= bestRate) continue;
    const rates = { rate: rateText(rate), bestRate: rateText(bestRate) };
    reasons.push({ kind: 'higher-rates', element, year, ...rates });
    break;
  }
  if (own.periods.last < other.periods.last) {
    const { because, last } = own.periods;
    reasons.push({ kind: 'ends-earlier', element, last, because, bestLast: other.periods.last });
  }
  return reasons;
}
