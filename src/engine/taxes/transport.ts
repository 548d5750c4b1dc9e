import { type Kopecks, taxOn, WHOLE } from '../../kit/money';
import { whole } from '../../kit/ratio';
import { valueIn } from '../../kit/series';
import type { Case } from '../facts/case';
import { givenYears } from '../facts/profit';
import { BUDGET_OF } from './budgets';
import { leastStanding, type TaxLine } from './line';
import type { TransportTreatment } from './treatment';

/** Transport tax of a year at ordinary rates; nothing in a year for which none is given. */
export function ordinaryTransportTax(c: Case, year: number): Kopecks {
  const amount = c.profile.transportTax && valueIn(c.profile.transportTax, year);
  return amount === undefined ? 0n : taxOn(amount, WHOLE);
}

/** Transport tax of every given year in the periods of the relief. */
export function transportLines(c: Case, { periods, rate }: TransportTreatment): readonly TaxLine[] {
  const taxes = c.profile.transportTax;
  if (taxes === undefined) return [];
  return givenYears(taxes, periods.first, periods.last).flatMap((year): TaxLine[] => {
    const used = rate(year);
    const amount = valueIn(taxes, year);
    if (used === null || amount === undefined) return [];
    const before = taxOn(amount, WHOLE);
    const after = taxOn(amount, used.rate);
    return [
      {
        year,
        tax: 'transport',
        budget: BUDGET_OF.transport,
        base: null,
        ordinaryRate: null,
        rate: used.rate,
        before,
        after,
        relief: before - after,
        arithmetic: {
          kind: 'rate',
          round: 'rouble',
          before: [{ base: whole(amount), rate: WHOLE }],
          after: [{ base: whole(amount), rate: used.rate }],
        },
        citation: used.citation,
        standing: leastStanding([used]),
        rates: [used],
      },
    ];
  });
}
