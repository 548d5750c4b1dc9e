import type { Kind, KindValues } from '../figures/kinds';
import { assetKinds, codes, investments, measures, statuses } from './lists';
import { orNone, type Reader } from './reader';
import { bands, loanRates, periodsAbove, schedule, tiers } from './steps';
import { code, day, flag, money, months, proportion, rate, span, year } from './values';

type Readers = { readonly [K in Kind]: () => Reader<KindValues[K]> };

/** How the values of each kind are read. */
const READERS: Readers = {
  money: () => money,
  'money-or-none': () => orNone(money),
  rate: () => rate,
  'rate-or-none': () => orNone(rate),
  'proportion-or-none': () => orNone(proportion),
  years: () => span,
  months: () => months,
  periods: () => span,
  year: () => year,
  'year-or-none': () => orNone(year),
  'day-or-none': () => orNone(day),
  'yes-no': () => flag,
  code: () => code,
  codes,
  investments,
  'asset-kinds': assetKinds,
  measures,
  statuses,
  tiers,
  schedule,
  'loan-rates-or-none': () => orNone(loanRates()),
  bands,
  'periods-above': periodsAbove,
};

/** Reads a value of the kind as documents write it. */
export const readerOf = (kind: Kind): Reader<KindValues[Kind]> => READERS[kind]();
