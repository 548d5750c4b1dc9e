import { type Rate, rateText, roublesText } from '../kit/money';
import type { Kind, KindValues, LoanRates, UpgradeBand } from './kinds';

/** A value of a figure as documents write it: amounts, rates and shares as decimal text. */
export type WrittenValue =
  | string
  | number
  | boolean
  | null
  | readonly WrittenValue[]
  | { readonly [name: string]: WrittenValue };

type Writers = { readonly [K in Kind]: (value: KindValues[K]) => WrittenValue };

const asIs = <Value extends WrittenValue>(value: Value): WrittenValue => value;

const orNone =
  <Value>(write: (value: Value) => WrittenValue) =>
  (value: Value | null): WrittenValue =>
    value === null ? null : write(value);

const rated = <Step extends { readonly rate: Rate }>(steps: readonly Step[]) =>
  steps.map(({ rate, ...step }) => ({ ...step, rate: rateText(rate) }));

const loanRates = (steps: LoanRates): WrittenValue => rated(steps);

const bands = (all: readonly UpgradeBand[]): WrittenValue =>
  rated(all).map(({ from, to, ...band }) => ({
    from: rateText(from),
    to: orNone(rateText)(to),
    ...band,
  }));

const WRITERS: Writers = {
  money: roublesText,
  'money-or-none': (value) => orNone(roublesText)(value),
  rate: rateText,
  'rate-or-none': (value) => orNone(rateText)(value),
  'proportion-or-none': (value) => orNone(rateText)(value),
  years: asIs,
  months: asIs,
  periods: asIs,
  people: asIs,
  year: asIs,
  'year-or-none': asIs,
  'day-or-none': asIs,
  'yes-no': asIs,
  terms: asIs,
  code: asIs,
  codes: asIs,
  investments: asIs,
  'asset-kinds': asIs,
  measures: asIs,
  statuses: asIs,
  tiers: ({ steps }) =>
    steps.map(({ upTo, periods }) => ({ upTo: orNone(roublesText)(upTo), periods })),
  schedule: (steps) => rated(steps),
  'loan-rates-or-none': (value) => orNone(loanRates)(value),
  bands,
  'periods-above': ({ above, periods }) => ({ above: roublesText(above), periods }),
};

/** The value of a figure as an amendment would write it. */
export function writtenValue<K extends Kind>(kind: K, value: KindValues[K]): WrittenValue {
  return WRITERS[kind](value);
}
