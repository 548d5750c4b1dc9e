import { type Answer, all, bare, counts, is, type MeasureAnswer, type Question } from './answer';
import { atLeast, invested, years as spell } from './capital';
import { monthOf, yearOf } from './days';
import { million } from './numbers';
import { type Firsts, inForce, inRegion, sure } from './periods';
import { firstTaxed, propertyLines, type Relieved } from './property-tax';
import { registerTests, wageTest } from './register';
import { averageOf, firstBase, type Owned, ownedOf } from './values';

const LAST = 2061;

/** The years from the first to the last of an edition. */
export function yearsFrom(first: number): number[] {
  const years: number[] = [];
  for (let year = first; year <= LAST; year++) years.push(year);
  return years;
}

/** The first day of inclusion in a register or of signing a contract that opens the exemption. */
function includedOn({ edition, profile }: Question): string {
  const { statuses } = profile;
  if (edition === 'law') return statuses?.investmentRegister?.included ?? profile.project.start;
  const days: string[] = [];
  if (statuses?.investmentRegister !== undefined) days.push(statuses.investmentRegister.included);
  if (statuses?.rip !== undefined) days.push(statuses.rip.included);
  const contract = statuses?.specialInvestmentContract;
  if (contract !== undefined) days.push(contract.signed);
  return days.sort()[0] ?? profile.project.start;
}

/** Whether the project created or bought the object within its first three years. */
function isOfThreeYears(question: Question, { value, commissioned }: Owned): boolean {
  const { from, to, toYear } = spell(question, question.profile.project.start, 3);
  if (commissioned !== undefined) return commissioned >= from && commissioned <= to;
  const first = firstBase(value);
  return first !== undefined && first >= yearOf(from) && first <= toYear;
}

/** The first tax period of each object that is exempt. */
function firstPeriods(
  question: Question,
  exempted: readonly Owned[],
  included: string,
): Map<string, number> {
  const reading = question.readings['first-period.property'];
  const firsts = new Map<string, number>();
  for (const one of exempted) {
    const base = firstTaxed(question, one);
    const first = reading === 'first-base' ? base : Number(reading);
    if (base !== undefined && first !== undefined) {
      firsts.set(one.id, Math.max(first, yearOf(included)));
    }
  }
  const earliest = Math.min(...firsts.values());
  if (question.readings['property-clock'] !== 'project') return firsts;
  return new Map([...firsts.keys()].map((id) => [id, earliest]));
}

/** Tax periods that are certain, and as many as revenue may bring. */
interface Periods {
  readonly sure: number;
  readonly most: number;
}

/** Whether at least 70% of the revenue of a year is from pharmaceuticals. */
function isPharmaceutical({ profile }: Question, year: number): boolean {
  const shares = profile.project.activity.class21RevenueShare;
  return (shares?.values[year - shares.first] ?? 0n) >= 700_000n;
}

/** The periods of the exemption; undefined where a fact is missing. */
function exemptPeriods(question: Question, amount: bigint): Periods | undefined {
  if (amount <= million(300)) return { sure: 1, most: 1 };
  if (amount <= million(500)) return { sure: 2, most: 2 };
  if (question.edition === 'law') return { sure: 3, most: 5 };
  const { main } = question.profile.project.activity;
  if (main === undefined) return undefined;
  const periods = main.startsWith('21') ? 5 : 3;
  return { sure: periods, most: periods };
}

/** Whether a year is exempt that is so many periods after the first. */
function isExemptYear(question: Question, { sure, most }: Periods, first: number, year: number) {
  const index = year - first;
  if (index < 0 || index >= most) return false;
  return index < sure || isPharmaceutical(question, year);
}

/** The month up to which an object is exempt: beyond the certain ones while the calendar years pass. */
function monthsEnd(question: Question, { sure, most }: Periods, entry: number): number {
  let end = entry + 12 * sure;
  const limit = entry + 12 * most;
  while (end < limit && isPharmaceutical(question, Math.floor(end / 12))) {
    end = Math.min(limit, (Math.floor(end / 12) + 1) * 12);
  }
  return end;
}

/** Years of the exemption of an object: the first, and those that follow as far as its periods are known. */
function yearsOf(
  question: Question,
  periods: Periods,
  { value }: Owned,
  first: number,
  entry: number,
): number[] {
  if (question.readings['property-periods'] === 'months' && 'cost' in value) {
    const end = monthsEnd(question, periods, entry);
    return [Math.floor(entry / 12), Math.floor((end - 1) / 12)];
  }
  const after = yearsFrom(first).filter((year) => isExemptYear(question, periods, first, year));
  return [first, ...after];
}

/** The years of the exemption of some object, as far as its periods are known. */
function spanOfYears(
  question: Question,
  periods: Periods,
  firsts: Map<string, number>,
  entries: Map<string, number>,
  objects: readonly Owned[],
): Firsts | undefined {
  const years: number[] = [];
  for (const one of objects) {
    const [first, entry] = [firsts.get(one.id), entries.get(one.id)];
    if (first === undefined || entry === undefined) continue;
    years.push(...yearsOf(question, periods, one, first, entry));
  }
  return years.length === 0
    ? undefined
    : { from: Math.min(...years), to: Math.min(LAST, Math.max(...years)) };
}

export function propertyExemption(question: Question): MeasureAnswer {
  const { profile, readings } = question;
  const id = 'property-exemption';
  const amount = invested(question, spell(question, profile.project.start, 3));
  const included = includedOn(question);
  const owned = ownedOf(question);
  const ids = new Set((profile.property ?? []).map((one) => one.id));
  const exempted = owned.filter((one) => ids.has(one.id) && isOfThreeYears(question, one));
  const periods = exemptPeriods(question, amount ?? 0n);
  const firsts = firstPeriods(question, exempted, included);
  const entries = monthEntries(question, exempted, included);
  const isMonths = readings['property-periods'] === 'months';
  const isOpen = profile.property === undefined;
  const known = amount === undefined || isOpen ? undefined : periods;
  const span = known && spanOfYears(question, known, firsts, entries, exempted);
  const force = (count: Periods): Answer => {
    if (isOpen) {
      const open = { from: yearOf(included), to: LAST };
      return inForce(open, (year) => year + count.sure - 1, 2013, LAST);
    }
    const own = spanOfYears(question, count, firsts, entries, exempted);
    return own === undefined
      ? 'no'
      : inForce({ from: own.from, to: own.from }, () => own.to, 2013, LAST);
  };
  const open = amount === undefined ? [1, 5] : [3, 5];
  const answer = all([
    inRegion(question),
    atLeast(amount, million(100)),
    isOpen ? 'value-missing' : is(firsts.size > 0, true),
    sure(
      periods && amount !== undefined
        ? [force(periods)]
        : open.map((one) => force({ sure: one, most: one })),
    ),
    ...registerTests(question, 3n, span),
  ]);
  if (!counts(answer) || periods === undefined) return bare(id, answer);
  const inMonths = (one: Owned, year: number, entry: number): Relieved => {
    const end = monthsEnd(question, periods, entry);
    const has = (month: number): boolean => month >= entry && month < end;
    return { base: averageOf(one.value, year, has), rate: 0n };
  };
  const { lines, objects } = propertyLines(question, owned, yearsFrom(2013), (one, year) => {
    const [from, entry] = [firsts.get(one.id), entries.get(one.id)];
    if (from === undefined || entry === undefined) return undefined;
    if (wageTest(question, 3n, year) !== 'yes') return undefined;
    if (isMonths && 'cost' in one.value) return inMonths(one, year, entry);
    if (!isExemptYear(question, periods, from, year)) return undefined;
    return { base: averageOf(one.value, year), rate: 0n };
  });
  return { ...bare(id, answer), lines, objects };
}

/** The month from which each object is relieved where the relief is counted in months. */
function monthEntries(
  question: Question,
  exempted: readonly Owned[],
  included: string,
): Map<string, number> {
  const reading = question.readings['first-period.property'];
  const entries = new Map<string, number>();
  for (const one of exempted) {
    const base = firstTaxed(question, one);
    if (base === undefined) continue;
    const { value } = one;
    const first = Math.max(base, yearOf(included)) * 12;
    const month = 'cost' in value ? Math.max(first, monthOf(value.commissioned) + 1) : first;
    const given = Math.max(Number(reading), yearOf(included)) * 12;
    entries.set(one.id, reading === 'first-base' ? month : given);
  }
  const earliest = Math.min(...entries.values());
  if (question.readings['property-clock'] !== 'project') return entries;
  return new Map([...entries.keys()].map((id) => [id, earliest]));
}
