import { type Answer, all, any, type MeasureAnswer } from '../answer';
import { atLeast, capOf, invested, years } from '../capital';
import { yearOf } from '../days';
import { type Course, incomeMeasure, ordinaryRates } from '../income';
import { million } from '../numbers';
import { beginning, endOf, firstsOf, inForce, inRegion, sure } from '../periods';
import { twoAccounts } from '../profit';
import { notional, participant, ripHeld } from '../rates';
import type { TulaQuestion } from './question';

/** Tax periods in which the regional rate is reduced. */
const PERIODS = 4;

/** The regional rate that the investment opens; undefined where it opens none. */
function reducedTo(question: TulaQuestion, from: string): bigint | undefined {
  const [in3, in5] = [3, 5].map((count) => invested(question, years(question, from, count)));
  if (atLeast(in5, million(5000)) === 'yes') return 125_000n;
  return atLeast(in3, million(100)) === 'yes' ? 135_000n : undefined;
}

export function ripCourse(question: TulaQuestion): Course {
  const { chosen, profile } = question;
  const held = ripHeld(question);
  const { from } = held;
  const [in3, in5] = [3, 5].map((count) => invested(question, years(question, from, count)));
  const isRaised = chosen['rip.thresholds'] === 'raised';
  const thresholds = any([
    atLeast(in3, million(isRaised ? 100 : 50)),
    atLeast(in5, million(isRaised ? 5000 : 500)),
  ]);
  const entry = yearOf(from);
  const begins = beginning(
    question,
    chosen['first-period.rip'],
    entry,
    twoAccounts(question, entry),
  );
  const federal = atLeast(in5, million(500));
  const [short, long] = [2026, 2028].map((year) => Math.min(endOf(held, 2065), year)) as [
    number,
    number,
  ];
  const last = federal === 'no' ? short : long;
  const lasts = federal === 'value-missing' ? [short, long] : [last];
  const regional = reducedTo(question, from);
  const isBoth = chosen['rip.limit-binds'] === 'both';
  const isByProfit = chosen['rip.four-years'] === 'profitable';
  const isLimited = (year: number, profitable: number): boolean =>
    isByProfit ? profitable >= PERIODS : year >= (begins.first ?? year) + PERIODS;
  const forceTo = (end: number): Answer =>
    inForce(
      firstsOf(question, begins),
      (first) => (isBoth && !isByProfit ? Math.min(end, first + PERIODS - 1) : end),
      2020,
      end,
    );
  const { company } = profile;
  const share = company?.projectIncomeShare;
  return {
    id: 'rip',
    answer: all([
      inRegion(question),
      thresholds,
      participant(question, from, endOf(held, 2065)),
      sure(lasts.map(forceTo)),
      from > '2025-12-31' ? 'yes-no-missing' : 'yes',
    ]),
    begins,
    last,
    inForce: (year, profitable) => year >= 2020 && !(isBoth && isLimited(year, profitable)),
    rates: (year, profitable) => ({
      federal: 0n,
      regional:
        regional === undefined || isLimited(year, profitable)
          ? ordinaryRates(question, year).regional
          : regional,
    }),
    cap: { of: (year) => capOf(question, from, 1_000_000n, year), counted: notional },
    ...(company !== undefined && {
      isOfCompany: (year: number) =>
        (share?.values[year - share.first] ?? 1_000_000n) >= 900_000n &&
        company.taxableProfit.values[year - company.taxableProfit.first] !== undefined,
    }),
  };
}

/** The Regional Investment Project by the region's amounts, of which two rates and four periods depend. */
export const rip = (question: TulaQuestion): MeasureAnswer =>
  incomeMeasure(question, ripCourse(question));
