import { type Definition, readOf } from '../figures/define';
import type { Figure } from '../figures/figure';
import { type Day, yearOf } from '../kit/day';
import { Fault as LeafFault } from '../profile/fault';
import { readDay, YEAR_TEXT, type Years } from '../profile/values';
import { readerOf } from './kinds';
import { type AmendmentFault, faultsWithin } from './problems';
import { isEntries, type Read, type Reader, wrongType } from './reader';

/** A value of a figure and the day from which it holds. */
export interface NewValue {
  readonly from: Day;
  readonly value: unknown;
}

/** Reads new values of a figure by their years or days, and puts them in the order of these. */
export const newValuesOf =
  (definition: Definition): Reader<readonly NewValue[]> =>
  (found, years) => {
    if (!isEntries(found)) return { faults: [wrongType('values by year or by day')] };
    const given = Object.entries(found);
    if (given.length === 0) return { faults: [nothingGiven('a value with its year or its day')] };
    const [kind] = definition;
    const readValue = readerOf(kind);
    const read = given.map(([name, written]) => ({
      name,
      from: readFrom(name, readOf(definition).read, years),
      value: readValue(written, years),
    }));
    const days = new Set<Day>();
    const faults = read.flatMap(({ name, from, value }) => [
      ...faultsWithin(name, from.faults ?? again(days, from.value)),
      ...faultsWithin(name, value.faults ?? []),
    ]);
    if (faults.length > 0) return { faults };
    const values = read.flatMap(({ from, value }) =>
      from.value === undefined ? [] : [{ from: from.value, value: value.value }],
    );
    return { value: values.sort((one, other) => (one.from < other.from ? -1 : 1)) };
  };

/** Where there should be something and is nothing. */
export const nothingGiven = (expected: string): AmendmentFault => ({
  at: [],
  code: 'empty-changes',
  expected,
});

/** The day that a year or a day stands for; what is read in each tax period changes with a year. */
function readFrom(name: string, read: Figure<unknown>['read'], years: Years): Read<Day> {
  const from = readDay(YEAR_TEXT.test(name) ? `${name}-01-01` : name, years);
  if (from instanceof LeafFault) {
    const { code, hint } = from;
    const expected = `a year, or a day "YYYY-MM-DD", from ${years.first} to ${years.last}`;
    return { faults: [{ at: [], code, expected, hint }] };
  }
  if (read === 'entry' || from.endsWith('-01-01')) return { value: from };
  const expected = 'a year, or its 1 January: the figure is read in whole tax periods';
  const hint = `write "${yearOf(from)}", or "${yearOf(from) + 1}"`;
  return { faults: [{ at: [], code: 'not-first-of-january', expected, hint }] };
}

/** The fault of a day that is among those before it; it joins them. */
function again(before: Set<Day>, day: Day): readonly AmendmentFault[] {
  if (before.has(day)) return [{ at: [], code: 'repeated-day', expected: `${day} once` }];
  before.add(day);
  return [];
}
