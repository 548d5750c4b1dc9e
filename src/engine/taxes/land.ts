import { MONTHS_A_YEAR } from '../../kit/day';
import { type Kopecks, type Rate, taxOn } from '../../kit/money';
import { whole } from '../../kit/ratio';
import type { Case } from '../facts/case';
import { firstTaxedMonth } from '../facts/land';
import type { Term } from './arithmetic';
import { BUDGET_OF } from './budgets';
import { leastStanding, type TaxLine } from './line';
import type { LandTreatment } from './treatment';

type Plot = LandTreatment['plots'][number];

/** Land tax of each plot and year: of the months owned, and of those among them that are not exempt. */
export function landLines({ periods, plots, rate }: LandTreatment): readonly TaxLine[] {
  const lines: TaxLine[] = [];
  for (const plot of plots) {
    for (let year = periods.first; year <= periods.last; year++) {
      const exempt = overlap(plot.exempt, year);
      if (exempt > 0) lines.push(lineOf(plot, year, exempt, rate));
    }
  }
  return lines;
}

/** Land tax of a year at ordinary rates, on one plot whose rate is known. */
export interface OrdinaryLandTax {
  readonly plot: string;
  readonly amount: Kopecks;
  readonly term: Term;
}

/** Land tax of a year at ordinary rates, on the plots whose rate is known. */
export const ordinaryLandTaxes = (c: Case, year: number): readonly OrdinaryLandTax[] =>
  (c.profile.landPlots ?? []).flatMap((plot) => {
    const { cadastralValue: value, id, rate } = plot;
    if (rate === undefined) return [];
    const months = overlap({ from: firstTaxedMonth(plot), to: (year + 1) * MONTHS_A_YEAR }, year);
    const amount = taxOn(value, BigInt(months) * rate, BigInt(MONTHS_A_YEAR));
    return [{ plot: id, amount, term: { base: whole(value), months, rate } }];
  });

function lineOf(plot: Plot, year: number, exempt: number, rate: LandTreatment['rate']): TaxLine {
  const owned = overlap({ from: plot.ownedFrom, to: (year + 1) * MONTHS_A_YEAR }, year);
  const used = rate(year);
  const before = taxOfMonths(plot, BigInt(owned) * plot.rate);
  const after = taxOfMonths(plot, BigInt(owned - exempt) * plot.rate + BigInt(exempt) * used.rate);
  return {
    year,
    tax: 'land',
    budget: BUDGET_OF.land,
    of: plot.id,
    base: whole(plot.value),
    ordinaryRate: plot.rate,
    rate: used.rate,
    before,
    after,
    relief: before - after,
    arithmetic: {
      kind: 'months',
      round: 'rouble',
      before: [termOf(plot, owned, plot.rate)],
      after: [termOf(plot, owned - exempt, plot.rate), termOf(plot, exempt, used.rate)],
    },
    citation: used.citation,
    standing: leastStanding([used]),
    rates: [used],
  };
}

const termOf = ({ value }: Plot, months: number, rate: Rate): Term => ({
  base: whole(value),
  months,
  rate,
});

/** Tax of so many months, each at its rate; the sum of those rates is given. */
const taxOfMonths = (plot: Plot, rates: Rate): Kopecks =>
  taxOn(plot.value, rates, BigInt(MONTHS_A_YEAR));

/** Months of a year that lie in a span. */
const overlap = (span: { from: number; to: number }, year: number): number =>
  Math.max(
    0,
    Math.min(span.to, (year + 1) * MONTHS_A_YEAR) - Math.max(span.from, year * MONTHS_A_YEAR),
  );
