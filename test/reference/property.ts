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
import { monthOf, yearOf } from './days';
import { million, most } from './numbers';
import { propertyLines, type Relieved } from './property-tax';
import { inForce, inRegion, sure } from './rates';
import { averageOf, firstBase, type Owned, ownedOf } from './values';

const LAST = 2061;

function yearsFrom(first: number): number[] {
  const years: number[] = [];
  for (let year = first; year <= LAST; year++) years.push(year);
  return years;
}

/** Tax periods of the exemption by the investment of three years; undefined where a fact is missing. */
function exemptPeriods({ profile }: Question, amount: bigint): number | undefined {
  if (amount <= million(300)) return 1;
  if (amount <= million(500)) return 2;
  const { main } = profile.project.activity;
  if (main === undefined) return undefined;
  return main.startsWith('21') ? 5 : 3;
}

/** The first day of inclusion in a register or of signing a contract that opens the exemption. */
function includedOn({ profile }: Question): string {
  const { statuses } = profile;
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

/** Whether a period of some object lies in the years, whatever may be missing. */
function inForceWithin(
  firsts: readonly number[],
  openFrom: number | undefined,
  periods: readonly number[],
  from: number,
): Answer {
  const answers: Answer[] = [];
  for (const count of periods) {
    const known = firsts.map((first) =>
      inForce({ from: first, to: first }, () => first + count - 1, from, LAST),
    );
    const others =
      openFrom === undefined
        ? []
        : [inForce({ from: openFrom, to: LAST }, (year) => year + count - 1, from, LAST)];
    answers.push(any([...known, ...others]));
  }
  return sure(answers);
}

/** The first tax period of each object that is exempt. */
function firstPeriods(
  { readings }: Question,
  exempted: readonly Owned[],
  included: string,
): Map<string, number> {
  const reading = readings['first-period.property'];
  const firsts = new Map<string, number>();
  for (const { id, value } of exempted) {
    const base = firstBase(value);
    const first = reading === 'first-base' ? base : Number(reading);
    if (base !== undefined && first !== undefined) {
      firsts.set(id, Math.max(first, yearOf(included)));
    }
  }
  const earliest = Math.min(...firsts.values());
  if (readings['property-clock'] !== 'project') return firsts;
  return new Map([...firsts.keys()].map((id) => [id, earliest]));
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
  const monthLasts = [...entries.values()].map((month) => Math.floor((month - 1) / 12) + 1);
  const isOpen = profile.property === undefined;
  const answer = all([
    inRegion(question),
    atLeast(amount, million(100)),
    isOpen ? 'value-missing' : is(firsts.size > 0, true),
    inForceWithin(
      isMonths ? monthLasts : [...firsts.values()],
      isOpen ? yearOf(included) : undefined,
      amount === undefined ? [1, 5] : [periods ?? 3, periods ?? 5],
      2013,
    ),
  ]);
  if (!counts(answer) || periods === undefined) return bare(id, answer);
  const inMonths = (one: Owned, year: number, entry: number): Relieved => {
    const has = (month: number): boolean => month >= entry && month < entry + 12 * periods;
    return { base: averageOf(one.value, year, has), rate: 0n };
  };
  const { lines, objects } = propertyLines(question, owned, yearsFrom(2013), (one, year) => {
    const [from, entry] = [firsts.get(one.id), entries.get(one.id)];
    if (from === undefined || entry === undefined) return undefined;
    if (isMonths && 'cost' in one.value) return inMonths(one, year, entry);
    if (year < from || year >= from + periods) return undefined;
    return { base: averageOf(one.value, year), rate: 0n };
  });
  return { ...bare(id, answer), lines, objects };
}

/** The month from which each object is relieved where the relief is counted in months. */
function monthEntries(
  { readings }: Question,
  exempted: readonly Owned[],
  included: string,
): Map<string, number> {
  const reading = readings['first-period.property'];
  const entries = new Map<string, number>();
  for (const { id, value } of exempted) {
    const base = firstBase(value);
    if (base === undefined) continue;
    const first = Math.max(base, yearOf(included)) * 12;
    const month = 'cost' in value ? Math.max(first, monthOf(value.commissioned) + 1) : first;
    const given = Math.max(Number(reading), yearOf(included)) * 12;
    entries.set(id, reading === 'first-base' ? month : given);
  }
  const earliest = Math.min(...entries.values());
  if (readings['property-clock'] !== 'project') return entries;
  return new Map([...entries.keys()].map((id) => [id, earliest]));
}

/** The rate of an upgraded object, in millionths. */
export function upgradedRate({ readings }: Question, cost: bigint, value: bigint): bigint {
  const gap = readings['upgrade-gap'];
  const fill = (below: bigint, above: bigint): bigint => {
    if (gap === 'ordinary') return 22_000n;
    return gap === 'band-below' ? below : above;
  };
  if (value === 0n || cost * 100n > value * 76n) return 0n;
  if (cost * 100n > value * 75n) return fill(5_000n, 0n);
  if (cost * 100n >= value * 51n) return 5_000n;
  if (cost * 100n > value * 50n) return fill(11_000n, 5_000n);
  return cost * 100n >= value * 25n ? 11_000n : 22_000n;
}

/** Investment of the programme as far as it is told; an asset may stand in both lists. */
function programmeInvestment({ profile }: Question): { known: bigint; isWhole: boolean } {
  const { capitalInvestment, newMovables, upgradedObjects } = profile.ppeProgramme;
  if (capitalInvestment !== undefined) return { known: capitalInvestment, isWhole: true };
  let taxed = 0n;
  for (const { value } of newMovables ?? []) if ('cost' in value) taxed += value.cost;
  for (const { upgradeCost } of upgradedObjects ?? []) taxed += upgradeCost;
  let deducted = 0n;
  for (const { cost } of profile.fixedAssets ?? []) deducted += cost;
  return { known: most(taxed, deducted), isWhole: false };
}

/** Whether the programme reaches 5 million. */
export function programmeThreshold(question: Question): Answer {
  const { known, isWhole } = programmeInvestment(question);
  if (known >= million(5)) return 'yes';
  return isWhole ? 'no' : 'value-missing';
}

/** The first period and the rate of each object of the programme that has a lower one. */
function upgrades(question: Question): Map<string, { first: number; rate: bigint }> {
  const { profile, readings } = question;
  const reading = readings['first-period.ppe-upgrade'];
  const included = yearOf(profile.statuses?.ppeProgramme?.included ?? profile.project.start);
  const found = new Map<string, { first: number; rate: bigint }>();
  const add = (id: string, year: number, rate: bigint): void => {
    if (rate < 22_000n) found.set(id, { first: Math.max(firstOf(reading, year), included), rate });
  };
  for (const { id, value } of profile.ppeProgramme.newMovables ?? []) {
    const base = firstBase(value);
    if (base !== undefined) add(id, base, 0n);
  }
  for (const one of profile.ppeProgramme.upgradedObjects ?? []) {
    const rate = upgradedRate(question, one.upgradeCost, one.depreciatedValue);
    add(one.id, yearOf(one.completed), rate);
  }
  return found;
}

/** Tax periods by the investment of the programme. */
function programmePeriods(amount: bigint): number {
  if (amount <= million(100)) return 1;
  return amount <= million(300) ? 2 : 3;
}

export function ppeUpgrade(question: Question): MeasureAnswer {
  const { ppeProgramme, project, statuses } = question.profile;
  const id = 'ppe-upgrade';
  const { known, isWhole } = programmeInvestment(question);
  const periods = programmePeriods(known);
  const found = upgrades(question);
  const isOpen =
    ppeProgramme.newMovables === undefined || ppeProgramme.upgradedObjects === undefined;
  const answer = all([
    inRegion(question),
    programmeThreshold(question),
    any([isOpen ? 'value-missing' : 'no', is(found.size > 0, true)]),
    inForceWithin(
      [...found.values()].map(({ first }) => first),
      isOpen ? yearOf(statuses?.ppeProgramme?.included ?? project.start) : undefined,
      isWhole ? [periods] : [periods, 3],
      2018,
    ),
  ]);
  if (!counts(answer) || (!isWhole && periods < 3)) return bare(id, answer);
  const { lines, objects } = propertyLines(
    question,
    ownedOf(question),
    yearsFrom(2018),
    (object, year) => {
      const own = found.get(object.id);
      if (own === undefined || year < own.first || year >= own.first + periods) return undefined;
      return { base: averageOf(object.value, year), rate: own.rate };
    },
  );
  return { ...bare(id, answer), lines, objects };
}

function firstOf(reading: string, year: number): number {
  if (reading === 'year-of') return year;
  return reading === 'year-after' ? year + 1 : Number(reading);
}
