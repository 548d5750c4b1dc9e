import type { Arithmetic, Term } from '../engine/taxes/arithmetic';
import { rateText, roublesText } from '../kit/money';
import type { Ratio } from '../kit/ratio';
import { orNull } from './amount';
import type { ArithmeticResult, TermResult } from './results/assessment';

export function arithmeticResult(of: Arithmetic): ArithmeticResult {
  const before = terms(of.before);
  switch (of.kind) {
    case 'rate':
    case 'months':
      return { kind: of.kind, round: of.round, before, after: terms(of.after) };
    case 'contribution':
      return { kind: of.kind, before, after: terms(of.after) };
    case 'ceiling':
      return {
        kind: of.kind,
        before,
        after: terms(of.after),
        full: roublesText(of.full),
        granted: roublesText(of.granted),
        others: orNull(of.others, roublesText),
        refused: orNull(of.refused, terms),
      };
    case 'deduction':
      return {
        kind: of.kind,
        before,
        reducible: terms(of.reducible),
        floor: terms(of.floor),
        pool: roublesText(of.pool),
      };
  }
}

const terms = (of: readonly Term[]): readonly TermResult[] => of.map(termResult);

function termResult({ base, months, rate, times }: Term): TermResult {
  const of = exactText(base);
  const at = rateText(rate);
  if (times === undefined)
    return months === undefined ? { base: of, rate: at } : { base: of, months, rate: at };
  const counted = { base: of, rate: at, times: String(times) };
  return months === undefined ? counted : { ...counted, months };
}

/** An exact fraction of kopecks in roubles: decimal text where it is whole, else text over the divisor. */
const exactText = ({ dividend, divisor }: Ratio): string =>
  dividend % divisor === 0n
    ? roublesText(dividend / divisor)
    : `${roublesText(dividend)}/${divisor}`;
