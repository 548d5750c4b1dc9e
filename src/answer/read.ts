import { keyOf } from '../engine/pairs';
import { kopecksOf } from '../kit/decimal-text';
import { between, minus, type Quantity } from '../kit/interval';
import type { Kopecks } from '../kit/money';
import type { PossiblePair } from '../questions/compare/by-period';
import type { Comparable } from '../questions/compare/differences-between';
import type { CreditSums, Saved } from '../questions/compare/judgments';
import type { CountedProject } from '../questions/portfolio/project-change';
import type { PossibleDifference } from './results/analysis';
import type {
  AmountResult,
  Assessment,
  Line,
  LoanResult,
  MeasureOfPartsResult,
  MeasureResult,
  PartResult,
  TaxCreditResult,
  WholeMeasureResult,
} from './results/assessment';
import type { PackageIncomeResult, PackageResult } from './results/plan';
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
export const amountIn = (text: AmountResult): Quantity =>
  typeof text === 'string' ? amountOf(text) : between(amountOf(text.from), amountOf(text.to));

/** The periods in which a package has reduced rates of income tax; null where it has none. */
export const reducedIncome = ({
  income,
}: Pick<PackageResult, 'income'>): PackageIncomeResult | null =>
  income?.ordinaryRates === true ? null : income;

/** The parts of a measure; none of one that is one relief. */
export const partsIn = ({ parts = [] }: MeasureResult): readonly PartResult[] => parts;

/**
 * The lines of a measure or a part; of a measure of parts those of all of them.
 *
 * @example
 * const { profile } = parseProfile({ project: { name: 'Works', start: '2019-01-01' } });
 * linesIn(assess(profile).measures[0]); // []
 */
export const linesIn = (judged: MeasureResult | PartResult): readonly Line[] =>
  wholesIn(judged).flatMap(({ lines }) => lines);

/** What the sums of a measure or a part are made of: itself, or its parts. */
export const wholesIn = (
  judged: MeasureResult | PartResult,
): readonly (WholeMeasureResult | PartResult)[] => (isOfParts(judged) ? judged.parts : [judged]);

/** Whether the lines of a measure stand in its parts. */
export const isOfParts = (judged: MeasureResult | PartResult): judged is MeasureOfPartsResult =>
  'parts' in judged && judged.parts !== undefined;

/** What an assessment that may come from JSON says of every measure with its parts, then of every loan. */
export const savingsIn = ({ loans, measures }: Assessment): readonly Comparable[] => [
  ...measures.flatMap((measure) => [
    ofMeasure(measure),
    ...partsIn(measure).map((part) => ofPart(measure, part)),
  ]),
  ...loans.map(ofLoan),
];

function ofMeasure(result: MeasureResult | PartResult): Comparable {
  const { findings, id, periods, sums, verdict } = result;
  const rows = linesIn(result).map(({ budget, extraTax = '0', relief, tax, year }) => ({
    row: { year, tax, budget, amount: amountIn(relief) },
    extraTax: amountIn(extraTax),
  }));
  const isKnown = sums.total !== null;
  return {
    id,
    verdict,
    periods,
    findings,
    saved: isKnown
      ? rows.map(({ extraTax, row }) => ({ ...row, amount: minus(row.amount, extraTax) }))
      : null,
    relief: isKnown ? rows.map(({ row }) => row) : null,
    notComputed: wholesIn(result).flatMap((one) => (one.sums.total === null ? [one.id] : [])),
    ...('credit' in result && result.credit && { credit: creditIn(result.credit) }),
  };
}

const creditIn = ({ interest, presentValue, putOff }: TaxCreditResult): CreditSums => ({
  putOff: amountOf(putOff),
  interest: amountOf(interest),
  present: presentValue === null ? null : amountOf(presentValue),
});

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
    periods: null,
    findings,
    saved: isKnown ? interest : null,
    relief: isKnown ? interest : null,
    notComputed: isKnown ? [] : [id],
  };
}

/** A project's answer that may come from JSON, as a portfolio counts it. */
export const projectIn = ({ measures }: ProjectDifference): CountedProject => ({
  measures: measures.map(({ byPeriod, credit, net, relief, ...measure }) => ({
    ...measure,
    ...(credit && {
      credit: { putOff: pairIn(credit.putOff), interest: pairIn(credit.interest) },
    }),
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
