import type { Case } from '../../../engine/facts/case';
import { type RateUsed, rateUsedOf } from '../../../engine/facts/rates';
import type { Basis } from '../../../engine/measure/measure';
import { paidOf } from '../../../engine/taxes/subsidy';
import type { Subsidy } from '../../../engine/taxes/treatment';
import { at, type Figure } from '../../../figures/figure';
import { compareDays, type Day, dayAfter, firstDayOf, lastDayOf } from '../../../kit/day';
import { type Kopecks, WHOLE } from '../../../kit/money';
import { type Carriage, yearOfCarriage } from '../fields/exports';
import { type ExportFigures, exportFigures } from './figures';

/** A carriage with the terms of its day. */
export interface CarriageTerms {
  readonly one: Carriage;
  readonly share: RateUsed;
  /** Null where it is not known. */
  readonly ceiling: RateUsed | null;
  readonly limit: { readonly amount: Kopecks; readonly rate: RateUsed } | null;
  /** The figure that says that a ceiling or a limit is not known; only a bound of the payment is then known. */
  readonly unknown: RateUsed | null;
  readonly isBounded: boolean;
  readonly takenAsNoTimber: boolean;
  /** Whether the terms change within the year, and no day is stated. */
  readonly needsDay: boolean;
  readonly basis: readonly Basis[];
}

/** What holds for a carriage on its day; that of a year on its first. */
export function carriedIn(c: Case, one: Carriage): CarriageTerms {
  const figures = exportFigures(c.policy);
  const year = yearOfCarriage(one);
  const day = one.day ?? firstDayOf(year);
  const [general, timber] = [at(figures.share, day), at(figures.timberShare, day)];
  const share = one.timber === true ? timber : general;
  const [ceiling, limit, limitUnknown] = [
    at(figures.ceiling, day),
    at(figures.limit, day),
    at(figures.limitUnknown, day),
  ];
  const [unread = null] = [
    ...(ceiling.value === null ? [ceiling] : []),
    ...(limitUnknown.value ? [limitUnknown] : []),
  ];
  return {
    one,
    share: rateUsedOf(share.value, share),
    ceiling: ceiling.value === null ? null : rateUsedOf(ceiling.value, ceiling),
    limit: limit.value === null ? null : { amount: limit.value, rate: rateUsedOf(WHOLE, limit) },
    unknown: unread === null ? null : rateUsedOf(0n, unread),
    isBounded: unread !== null,
    takenAsNoTimber: one.timber === undefined && general.value !== timber.value,
    needsDay: one.day === undefined && turningDays(figures, year).length > 0,
    basis: [share, ceiling, limit, limitUnknown],
  };
}

/** The days within a year on which the terms turn into others; none where they stay. */
function turningDays(figures: ExportFigures, year: number): readonly Day[] {
  const [first, last] = [firstDayOf(year), lastDayOf(year)];
  const turns = <V>({ values }: Figure<V>): readonly Day[] =>
    values.flatMap(({ from, value }, index) => (values[index - 1]?.value === value ? [] : [from]));
  const { ceiling, firstDay, lastDay, limit, limitUnknown, share, timberShare } = figures;
  const [begins, ends] = [at(firstDay, first).value, at(lastDay, first).value];
  return [
    ...turns(share),
    ...turns(timberShare),
    ...turns(ceiling),
    ...turns(limit),
    ...turns(limitUnknown),
    ...(begins === null ? [] : [begins]),
    ...(ends === null ? [] : [dayAfter(ends)]),
  ].filter((day) => day > first && day <= last);
}

/** Whether a carriage adds something to what is paid for the others, on some day of its year. */
export function mayAdd(c: Case, one: Carriage, others: readonly CarriageTerms[]): boolean {
  const figures = exportFigures(c.policy);
  const year = yearOfCarriage(one);
  const sumOf = (carried: readonly CarriageTerms[]): Kopecks =>
    subsidiesOf(carried, false).reduce((sum, { least }) => sum + paidOf(least), 0n);
  const paid = sumOf(others);
  return [firstDayOf(year), ...turningDays(figures, year)].some((day) => {
    const [begins, ends] = [at(figures.firstDay, day).value, at(figures.lastDay, day).value];
    return (
      (begins === null || day >= begins) &&
      (ends === null || day <= ends) &&
      sumOf([...others, carriedIn(c, { ...one, day })]) !== paid
    );
  });
}

/**
 * What is paid for each carriage, in order of days: a share of its cost, at most a share of the value of the
 * goods and what is left of the company's limit of the calendar year.
 * @param atLeast what is certain: a ceiling or limit that is not known may leave nothing.
 */
export function subsidiesOf(
  carried: readonly CarriageTerms[],
  atLeast: boolean,
): readonly Subsidy[] {
  const inOrder = [...carried].sort((one, other) => compareDays(dayOf(one), dayOf(other)));
  const paid = new Map<number, Kopecks>();
  return inOrder.map((one) => {
    const year = yearOfCarriage(one.one);
    const { goodsValue, path, transportCost } = one.one;
    const before = paid.get(year) ?? 0n;
    const least = [
      { base: transportCost, rate: one.share },
      ...(one.ceiling === null ? [] : [{ base: goodsValue, rate: one.ceiling }]),
      ...(one.limit === null
        ? []
        : [{ base: leftOf(one.limit.amount, before), rate: one.limit.rate }]),
      ...(atLeast && one.unknown !== null ? [{ base: transportCost, rate: one.unknown }] : []),
    ];
    paid.set(year, before + paidOf(least));
    return { of: path, year, cost: transportCost, share: one.share, least };
  });
}

const leftOf = (limit: Kopecks, paid: Kopecks): Kopecks => (paid < limit ? limit - paid : 0n);

const dayOf = ({ one }: CarriageTerms): Day => one.day ?? firstDayOf(yearOfCarriage(one));
