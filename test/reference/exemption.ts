import {
  type Answer,
  all,
  any,
  bare,
  counts,
  is,
  type MeasureAnswer,
  type Question,
} from './answer';
import { atLeast, invested, years as spell } from './capital';
import { contractConditions, contractHeld } from './contracts';
import { monthOf, yearOf } from './days';
import { million } from './numbers';
import { endOf, type Held, heldOf, inRegion, LAST, paysTaxes, sure } from './periods';
import { firstTaxed, isEqual, type Lines, propertyLines, type Relieved } from './property-tax';
import { participant, ripHeld, ripThresholds } from './rates';
import { paysItsTaxes, wageTest } from './register';
import { averageOf, firstBase, type Owned, ownedOf } from './values';

/** The first year of the exemption. */
const FIRST = 2013;

/** The last year from which the law lets every column date it; later ones leave the Register alone. */
const LAST_OF_COLUMNS = 2022;

/** The years from the first to the last of an edition. */
export function yearsFrom(first: number): number[] {
  const years: number[] = [];
  for (let year = first; year <= LAST; year++) years.push(year);
  return years;
}

/** The status that dates the exemption, and whether it is held or could be obtained. */
interface Dating {
  readonly held: Held;
  readonly answer: Answer;
}

/** The earliest status held under which the exemption may have a period, else one obtained on the start. */
function datedBy(question: Question, exempted: readonly Owned[] | undefined): Dating {
  const { edition, profile } = question;
  const { investmentRegister, specialInvestmentContract } = profile.statuses ?? {};
  const register = heldOf(question, investmentRegister?.included, investmentRegister?.ends);
  const columns = [register, ripHeld(question)];
  const level = specialInvestmentContract?.level;
  if (level !== undefined) columns.push(contractHeld(question, level));
  const may = columns.filter(
    (one) =>
      one.isHeld &&
      (one === register || edition !== 'law' || yearOf(one.from) <= LAST_OF_COLUMNS) &&
      mayHavePeriod(question, exempted, one),
  );
  // Of two that are held from one day the Register goes before.
  const earliest = may.find((one) => may.every(({ from }) => one.from <= from));
  return earliest === undefined
    ? { held: heldOf(question, undefined, undefined), answer: obtainable(question) }
    : { held: earliest, answer: 'yes' };
}

/** Whether a status that is not held could be obtained on the start: one of the Register, or by the law to 2022 of any column. */
function obtainable(question: Question): Answer {
  const { edition, profile } = question;
  const { start } = profile.project;
  const { investmentRegister, rip, specialInvestmentContract } = profile.statuses ?? {};
  const columns: Answer[] = [];
  // What the Register asks is what the exemption asks too.
  if (investmentRegister === undefined) columns.push('yes');
  if (edition !== 'law' || yearOf(start) <= LAST_OF_COLUMNS) {
    const { in3, in5 } = ripThresholds(question, start);
    if (rip === undefined) columns.push(all([any([in3, in5]), participant(question, start, LAST)]));
    for (const level of ['federal', 'regional'] as const) {
      const isHeld = specialInvestmentContract?.level === level;
      if (!isHeld) columns.push(contractConditions(question, level));
    }
  }
  return any(columns);
}

/** The year from which an object created for the project may be exempt, and whether a reading names it. */
function earliestPeriod({ profile, readings }: Question, from: string) {
  const reading = readings['first-period.property'];
  const isNamed = reading !== 'first-base';
  const year = isNamed ? Number(reading) : yearOf(profile.project.start);
  return { isNamed, year: Math.max(year, yearOf(from)) };
}

/** Whether the last day of a status leaves a period of some object. */
function mayHavePeriod(
  question: Question,
  exempted: readonly Owned[] | undefined,
  held: Held,
): boolean {
  if (exempted === undefined) return earliestPeriod(question, held.from).year <= endOf(held);
  const entries = entriesOf(question, exempted, held.from);
  return exempted.some((one) => {
    const entry = entries.get(one.id);
    if (entry === undefined) return false;
    return isInMonths(question, one) ? isWithin(held, entry.month) : entry.year <= endOf(held);
  });
}

/** Whether the project created or bought the object within its first three years. */
function isOfThreeYears(question: Question, { value, commissioned }: Owned): boolean {
  const { from, to, toYear } = spell(question, question.profile.project.start, 3);
  if (commissioned !== undefined) return commissioned >= from && commissioned <= to;
  const first = firstBase(value);
  return first !== undefined && first >= yearOf(from) && first <= toYear;
}

/** Tax periods of everybody, and as many as revenue may bring. */
interface Periods {
  readonly sure: number;
  readonly most: number;
}

const exactly = (count: number): Periods => ({ sure: count, most: count });

/** The periods that an amount may bring: more than one where what tells them is not stated. */
function exemptPeriods(question: Question, amount: bigint | undefined): Periods[] {
  const { edition, profile } = question;
  if (amount === undefined) {
    return [million(300), million(500), million(501)].flatMap((one) =>
      exemptPeriods(question, one),
    );
  }
  if (amount <= million(300)) return [exactly(1)];
  if (amount <= million(500)) return [exactly(2)];
  if (edition === 'law') return [{ sure: 3, most: 5 }];
  const { main } = profile.project.activity;
  if (main === undefined) return [exactly(3), exactly(5)];
  return [exactly(main.startsWith('21') ? 5 : 3)];
}

/** Whether at least 70% of the revenue of a year is from pharmaceuticals. */
function isPharmaceutical({ profile }: Question, year: number): Answer {
  const shares = profile.project.activity.class21RevenueShare;
  const share = shares?.values[year - shares.first];
  return share === undefined ? 'value-missing' : is(share >= 700_000n, true);
}

/** The month, and the year, from which an object is exempt. */
interface Entry {
  readonly year: number;
  readonly month: number;
}

/** Where the exemption of each object begins: with its first base, or where a reading says. */
function entriesOf(
  question: Question,
  exempted: readonly Owned[],
  included: string,
): Map<string, Entry> {
  const { readings } = question;
  const reading = readings['first-period.property'];
  const entries = new Map<string, Entry>();
  for (const one of exempted) {
    const base = firstTaxed(question, one);
    if (base === undefined) continue;
    const isByBase = reading === 'first-base';
    const year = Math.max(isByBase ? base : Number(reading), yearOf(included));
    const { value } = one;
    const january = year * 12;
    const month =
      isByBase && 'cost' in value ? Math.max(january, monthOf(value.commissioned) + 1) : january;
    entries.set(one.id, { year, month });
  }
  if (readings['property-clock'] !== 'project') return entries;
  const all = [...entries.values()];
  const year = Math.min(...all.map((one) => one.year));
  const month = Math.min(...all.map((one) => one.month));
  return new Map([...entries.keys()].map((id) => [id, { year, month }]));
}

/** Whether the exemption of an object may be counted in months. */
const isInMonths = ({ readings }: Question, { value }: Owned): boolean =>
  readings['property-periods'] === 'months' && 'cost' in value;

/** Whether a month of an object is exempt, as far as revenue and wages of its year go. */
function monthTest(
  question: Question,
  { sure, most }: Periods,
  entry: Entry,
  month: number,
): Answer {
  const index = month - entry.month;
  if (index < 0 || index >= 12 * most) return 'no';
  return testOf(question, Math.floor(month / 12), index >= 12 * sure);
}

/** The same of a tax period. */
function yearTest(question: Question, { sure, most }: Periods, entry: Entry, year: number): Answer {
  const index = year - entry.year;
  if (index < 0 || index >= most) return 'no';
  return testOf(question, year, index >= sure);
}

/** What is asked of a year: wages, and of the later periods revenue from pharmaceuticals too. */
const testOf = (question: Question, year: number, isOfMakers: boolean): Answer =>
  all([
    wageTest(question, 'property', year),
    isOfMakers ? isPharmaceutical(question, year) : 'yes',
  ]);

/** Whether there is an exempt tax period from the year on. */
function yearsAnswer(question: Question, periods: Periods, year: number, end: number): Answer {
  const answers: Answer[] = [];
  for (let one = Math.max(year, FIRST); one <= Math.min(LAST, end); one++) {
    answers.push(yearTest(question, periods, { year, month: year * 12 }, one));
  }
  return any(answers);
}

/** Whether an object has some exempt period. */
function objectAnswer(
  question: Question,
  periods: Periods,
  object: Owned,
  entry: Entry,
  held: Held,
): Answer {
  const answers: Answer[] = [];
  for (let year = FIRST; year <= Math.min(LAST, endOf(held)); year++) {
    if (!isInMonths(question, object)) {
      answers.push(yearTest(question, periods, entry, year));
      continue;
    }
    for (let month = year * 12; month < year * 12 + 12; month++) {
      if (isWithin(held, month)) answers.push(monthTest(question, periods, entry, month));
    }
  }
  if (answers.includes('yes')) return 'yes';
  return answers.every((one) => one === 'no') ? 'no' : 'value-missing';
}

const isWithin = ({ ends }: Held, month: number): boolean =>
  ends === undefined || month <= monthOf(ends);

export function propertyExemption(question: Question): MeasureAnswer {
  const { profile } = question;
  const id = 'property-exemption';
  const amount = invested(question, spell(question, profile.project.start, 3));
  const owned = ownedOf(question);
  const ids = new Set((profile.property ?? []).map((one) => one.id));
  const exempted = owned.filter((one) => ids.has(one.id) && isOfThreeYears(question, one));
  const isOpen = profile.property === undefined;
  const { answer: status, held } = datedBy(question, isOpen ? undefined : exempted);
  const entries = entriesOf(question, exempted, held.from);
  const force = (periods: Periods): Answer => {
    if (isOpen) {
      const { isNamed, year: from } = earliestPeriod(question, held.from);
      const to = isNamed ? from : Math.max(from, LAST);
      const firsts = Array.from({ length: to - from + 1 }, (_, index) => from + index);
      return sure(firsts.map((first) => yearsAnswer(question, periods, first, endOf(held))));
    }
    const answers = exempted.flatMap((one) => {
      const entry = entries.get(one.id);
      return entry === undefined ? [] : objectAnswer(question, periods, one, entry, held);
    });
    if (answers.includes('yes')) return 'yes';
    return answers.every((one) => one === 'no') ? 'no' : 'value-missing';
  };
  const possible = exemptPeriods(question, amount);
  const answer = all([
    inRegion(question),
    paysTaxes(question),
    atLeast(amount, million(100)),
    status,
    isOpen ? 'value-missing' : is(entries.size > 0, true),
    sure(possible.map(force)),
    paysItsTaxes(question),
  ]);
  if (!counts(answer)) return bare(id, answer);
  const results = possible.map((periods) => linesOf(question, owned, entries, periods, held));
  const [result] = results;
  const isSame = results.every((one) => isEqual(one, result));
  return isSame && result !== undefined ? { ...bare(id, answer), ...result } : bare(id, answer);
}

function linesOf(
  question: Question,
  owned: readonly Owned[],
  entries: ReadonlyMap<string, Entry>,
  periods: Periods,
  held: Held,
): Lines {
  return propertyLines(question, owned, yearsFrom(FIRST), (one, year): Relieved | undefined => {
    const entry = entries.get(one.id);
    if (entry === undefined || year > endOf(held)) return undefined;
    if (isInMonths(question, one)) {
      const has = (month: number): boolean =>
        isWithin(held, month) && monthTest(question, periods, entry, month) === 'yes';
      return { base: averageOf(one.value, year, has), rate: 0n };
    }
    if (yearTest(question, periods, entry, year) !== 'yes') return undefined;
    return { base: averageOf(one.value, year), rate: 0n };
  });
}
