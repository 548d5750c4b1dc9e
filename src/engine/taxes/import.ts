import { type Kopecks, type Rate, shareOf } from '../../kit/money';
import { whole } from '../../kit/ratio';
import type { RateUsed } from '../facts/rates';
import { BUDGET_OF } from './budgets';
import { leastStanding, type TaxLine } from './line';
import type { ImportTreatment } from './treatment';

type Goods = ImportTreatment['goods'][number];

/** Duty and import VAT; VAT that could be deducted is only deferred and stands apart. */
export interface ImportLines {
  readonly lines: readonly TaxLine[];
  readonly deferred: readonly TaxLine[];
}

/** Customs payments to the kopeck: the duty on the value, the VAT on the value with the duty. */
export function importLines({ goods, duty, vat }: ImportTreatment): ImportLines {
  const lines: TaxLine[] = [];
  const deferred: TaxLine[] = [];
  for (const one of goods) {
    lines.push(lineOf(one, 'customs-duty', one.value, one.dutyRate, [duty(one.year)]));
    if (one.vatDeductible === null) continue;
    const based = one.value + shareOf(one.value, one.dutyRate);
    const used = one.ordinaryVat === null ? [] : [one.ordinaryVat];
    const line = lineOf(one, 'import-vat', based, one.vatRate, [vat(one.year), ...used]);
    (one.vatDeductible ? deferred : lines).push(line);
  }
  return { lines, deferred };
}

function lineOf(
  one: Goods,
  tax: 'customs-duty' | 'import-vat',
  base: Kopecks,
  ordinary: Rate,
  rates: readonly [RateUsed, ...RateUsed[]],
): TaxLine {
  const [used] = rates;
  const before = shareOf(base, ordinary);
  const after = shareOf(base, used.rate);
  return {
    year: one.year,
    tax,
    budget: BUDGET_OF[tax],
    of: one.path,
    base: whole(base),
    ordinaryRate: ordinary,
    rate: used.rate,
    before,
    after,
    relief: before - after,
    arithmetic: {
      kind: 'rate',
      round: 'kopeck',
      before: [{ base: whole(base), rate: ordinary }],
      after: [{ base: whole(base), rate: used.rate }],
    },
    citation: used.citation,
    standing: leastStanding(rates),
    rates,
  };
}
