import { equals } from '../../kit/ratio';
import type { Arithmetic, Term, UnderCeiling } from './arithmetic';
import { INCOME_BUDGETS, type IncomeBudget } from './budgets';
import type { IncomeYear } from './income';
import { leastStanding, type TaxLine } from './line';

/** Whether the loss accounts change the tax of a year at the ordinary rates. */
const isChanged = ({ tax: { federal, regional } }: IncomeYear): boolean =>
  federal.before !== federal.after || regional.before !== regional.after;

/**
 * The two lines of a year; none at the ordinary rates where the tax is what it is without the
 * measure. A period of which the cap leaves nothing keeps the measure's rates where nothing else changes.
 */
export function incomeLines(of: IncomeYear): TaxLine[] {
  const { applies, base, ordinary, reduced, tax, year } = of;
  const changed = isChanged(of);
  if (reduced === null && !changed) return [];
  const used = reduced !== null && (applies || !changed) ? reduced : ordinary;
  const differs = !equals(base.ordinary, base.amount);
  return INCOME_BUDGETS.map((budget) => {
    const { after, before, cutOff, extraTax, relief } = tax[budget];
    const rates = [ordinary[budget], used[budget]];
    const line: Growing = {
      year,
      tax: 'income',
      budget,
      base: base.amount,
      ordinaryRate: ordinary[budget].rate,
      rate: used[budget].rate,
      before,
      after,
      relief,
      arithmetic: arithmeticOf(of, budget),
      citation: used[budget].citation,
      standing: leastStanding(rates),
      rates,
    };
    if (differs) line.baseBefore = base.ordinary;
    if (base.of === 'company') line.baseOf = 'company';
    if (extraTax > 0n) line.extraTax = extraTax;
    if (cutOff > 0n) line.cutOff = cutOff;
    return line;
  });
}

type Growing = { -readonly [Part in keyof TaxLine]: TaxLine[Part] };

/** Of what the tax of a budget was made. */
function arithmeticOf(of: IncomeYear, budget: IncomeBudget): Arithmetic {
  const before = [ordinaryTerm(of, budget)];
  return of.ceiling === undefined
    ? { kind: 'rate', round: 'rouble', before, after: [termAfter(of, budget)] }
    : underCeiling(of, of.ceiling, budget, before);
}

/** The arithmetic of a budget's tax of which a cap leaves a part, or nothing. */
export function underCeiling(
  of: IncomeYear,
  { full, granted, uncapped }: NonNullable<IncomeYear['ceiling']>,
  budget: IncomeBudget,
  before: readonly Term[],
): UnderCeiling {
  const { federal, regional } = uncapped.tax;
  const isAlone = full === federal.relief + regional.relief;
  return {
    kind: 'ceiling',
    before,
    after: [termAfter(uncapped, budget)],
    full,
    granted,
    others: isAlone && budget === 'regional' && granted > 0n ? of.tax.federal.relief : null,
    refused: of.applies ? null : [termAfter(of, budget)],
  };
}

/** The base of the ordinary tax at the ordinary rate. */
export const ordinaryTerm = ({ base, ordinary }: IncomeYear, budget: IncomeBudget): Term => ({
  base: base.ordinary,
  rate: ordinary[budget].rate,
});

/** The base at the rate that applies to it. */
export const termAfter = (
  { applies, base, ordinary, reduced }: IncomeYear,
  budget: IncomeBudget,
): Term => ({ base: base.amount, rate: (applies && reduced ? reduced : ordinary)[budget].rate });
