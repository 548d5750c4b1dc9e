import type { LossReason } from '../../answer/results/plan';
import type { Kopecks, Rate } from '../../kit/money';
import { isOnIncomeRates, type Region, reliefOf } from '../region';
import type { ElementId } from './candidates';
import type { Valued } from './evaluate';
import { differenceOf, rounded, savedByTax, type ValuedSum } from './value';

/** A package that is worth less than the best one, and why. */
export interface Lost {
  readonly elements: readonly ElementId[];
  readonly value: ValuedSum;
  readonly losesBy: ValuedSum;
  /** By tax, what it saves less what the best saves, where they differ. */
  readonly byTax: readonly { readonly tax: string; readonly difference: Kopecks }[];
  readonly because: readonly Loss[];
}

type OfKind<Kind extends LossReason['kind']> = Extract<LossReason, { readonly kind: Kind }>;

/** Why a package is worth less, in numbers. */
export type Loss =
  | OfKind<'adds-nothing' | 'lacks' | 'ends-earlier' | 'begins-later'>
  | (Omit<OfKind<'cap-exhausted'>, 'cutOff'> & { readonly cutOff: Kopecks })
  | (Omit<OfKind<'higher-rates'>, 'rate' | 'bestRate'> & {
      readonly rate: Rate;
      readonly bestRate: Rate;
    });

export function lostTo(region: Region, best: Valued, lost: Valued): Lost {
  return {
    elements: lost.elements,
    value: rounded(lost),
    losesBy: differenceOf(best, lost),
    byTax: differencesByTax(best, lost),
    because: reasonsOf(region, best, lost),
  };
}

function differencesByTax(best: Valued, lost: Valued): Lost['byTax'] {
  const [more, less] = [savedByTax(best), savedByTax(lost)];
  return [...new Set([...more.keys(), ...less.keys()])].flatMap((tax) => {
    const difference = (less.get(tax) ?? 0n) - (more.get(tax) ?? 0n);
    return difference === 0n ? [] : [{ tax, difference }];
  });
}

function reasonsOf(region: Region, best: Valued, lost: Valued): Loss[] {
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
    ...cutOff(lost.taxes.income?.capOf ?? own, lost),
    ...(own === undefined || own === other ? [] : comparedWith(own, lost, best)),
  ];
}

function cutOff(element: ElementId | undefined, { taxes: { income } }: Valued): Loss[] {
  const ledger = income?.ledger ?? [];
  const first = ledger.find(({ exhausts }) => exhausts);
  const cut = ledger.reduce((sum, period) => sum + period.cutOff, 0n);
  return element === undefined || first === undefined || cut === 0n
    ? []
    : [{ kind: 'cap-exhausted', element, year: first.year, cutOff: cut }];
}

/** Two measures on the rates of income tax: which begins, ends and taxes how. */
function comparedWith(element: ElementId, lost: Valued, best: Valued): Loss[] {
  const [own, other] = [lost.taxes.income, best.taxes.income];
  if (own === null || other === null) return [];
  const reasons: Loss[] = [];
  if (own.periods.first > other.periods.first) {
    const bestFirst = other.periods.first;
    reasons.push({ kind: 'begins-later', element, first: own.periods.first, bestFirst });
  }
  for (const [year, bestRate] of other.rates) {
    const rate = own.rates.get(year);
    if (rate === undefined || rate <= bestRate) continue;
    reasons.push({ kind: 'higher-rates', element, year, rate, bestRate });
    break;
  }
  if (own.periods.last < other.periods.last) {
    const { because, last } = own.periods;
    reasons.push({ kind: 'ends-earlier', element, last, because, bestLast: other.periods.last });
  }
  return reasons;
}
