import { keyOf } from '../engine/pairs';
import { kopecksOf } from '../kit/decimal';
import { type Amount, between, minus } from '../kit/interval';
import type { Kopecks } from '../kit/money';
import type { Comparable, PossiblePair } from '../questions/compare/differences-between';
import type { Saved } from '../questions/compare/judgments';
import type { CountedProject } from '../questions/portfolio/project-change';
import type { PossibleDifference } from './results/analysis';
import type {
  AmountResult,
  Assessment,
  LoanResult,
  MeasureResult,
  PartResult,
} from './results/assessment';
import type { ProjectDifference } from './results/portfolio';

/**
 * Kopecks of an amount in an answer: decimal text of roubles.
 * @throws RangeError where the text is none, rather than to count it as 0.
 */
export function amountOf(text: string): Kopecks {
  const amount = kopecksOf(text);
  if (amount === undefined) throw new RangeError(`"${text}" is no amount in roubles`);
  return amount;
}

/** The amount of an answer that may be an interval. */
export const amountIn = (text: AmountResult): Amount =>
  typeof text === 'string' ? amountOf(text) : between(amountOf(text.from), amountOf(text.to));

/** What an assessment that may come from JSON says of every measure with its parts, then of every loan. */
export const savingsIn = ({ loans, measures }: Assessment): readonly Comparable[] => [
  ...measures.flatMap((measure) => [
    ofMeasure(measure),
    ...(measure.parts ?? []).map((part) => ofPart(measure, part)),
  ]),
  ...loans.map(ofLoan),
];

function ofMeasure(result: MeasureResult | PartResult): Comparable {
  const { findings, id, lines, sums, verdict } = result;
  const rows = lines.map(({ budget, extraTax = '0', relief, tax, year }) => ({
    row: { year, tax, budget, amount: amountIn(relief) },
    extraTax: amountIn(extraTax),
  }));
  const isKnown = sums.total !== null;
  const judged = ('parts' in result && result.parts) || [result];
  return {
    id,
    verdict,
    findings,
    saved: isKnown
      ? rows.map(({ extraTax, row }) => ({ ...row, amount: minus(row.amount, extraTax) }))
      : null,
    relief: isKnown ? rows.map(({ row }) => row) : null,
    notComputed: judged.flatMap((one) => (one.sums.total === null ? [one.id] : [])),
  };
}

/** A part with the findings of the whole, of which it has the verdict alone. */
function ofPart(whole: MeasureResult, part: PartResult): Comparable {
  const { findings } = part;
  const own = (findings.findings ?? []).map((one) =>
    one.id === `${whole.id}.resident` ? whole.findings : one,
  );
  return { ...ofMeasure(part), findings: { ...findings, findings: own } };
}

function ofLoan({ findings, id, lines, verdict, worth }: LoanResult): Comparable {
  const interest = lines.flatMap(({ guarantee, saved, year }): readonly Saved[] =>
    saved === null
      ? []
      : [
          {
            year,
            tax: 'interest',
            budget: 'lender',
            amount: amountOf(saved) - amountOf(guarantee),
          },
        ],
  );
  const isKnown = worth !== null || verdict === 'ineligible';
  return {
    id,
    verdict,
    findings,
    saved: isKnown ? interest : null,
    relief: isKnown ? interest : null,
    notComputed: isKnown ? [] : [id],
  };
}

/** A project's answer that may come from JSON, as a portfolio counts it. */
export const projectIn = ({ measures }: ProjectDifference): CountedProject => ({
  measures: measures.map(({ byPeriod, net, relief, ...measure }) => ({
    ...measure,
    relief: pairIn(relief),
    net: pairIn(net),
    periods: new Map(
      byPeriod.map((period) => [
        keyOf(period),
        { before: amountIn(period.before), after: amountIn(period.after) },
      ]),
    ),
  })),
});

const pairIn = ({ after, before, difference }: PossibleDifference): PossiblePair => ({
  before: before === null ? null : amountIn(before),
  after: after === null ? null : amountIn(after),
  difference: difference === null ? null : amountIn(difference),
});
