import type { Kind, KindValues } from '../figures/kinds';
import { assetKinds, codes, investments, measures, statuses, terms } from './lists';
import { orAbsent, type Reader } from './reader';
import { bands, loanRates, periodsAbove, schedule, tiers } from './steps';
import {
  code,
  day,
  flag,
  money,
  months,
  people,
  proportion,
  rate,
  spanValue,
  year,
} from './values';

type Readers = { readonly [K in Kind]: () => Reader<KindValues[K]> };

/** How the values of each kind are read. */
const READERS: Readers = {
  money: () => money,
  'money-or-none': () => orAbsent(money),
  rate: () => rate,
  'rate-or-none': () => orAbsent(rate),
  'proportion-or-none': () => orAbsent(proportion),
  years: () => spanValue,
  months: () => months,
  periods: () => spanValue,
  people: () => people,
  year: () => year,
  'year-or-none': () => orAbsent(year),
  'day-or-none': () => orAbsent(day),
  'yes-no': () => flag,
  terms,
  code: () => code,
  codes,
  investments,
  'asset-kinds': assetKinds,
  measures,
  statuses,
  tiers,
  schedule,
  'loan-rates-or-none': () => orAbsent(loanRates()),
  bands,
  'periods-above': periodsAbove,
};

/** Reads a value of the kind as documents write it. */
export const readerOf = (kind: Kind): Reader<KindValues[Kind]> => READERS[kind]();
