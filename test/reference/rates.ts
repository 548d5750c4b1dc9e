import { type Answer, all, any, is, type MeasureAnswer, type Question } from './answer';
import { atLeast, capOf, invested, years } from './capital';
import { dayBefore, monthsLater, yearOf } from './days';
import { type Course, incomeMeasure, ordinaryRates, type Rates, reducedRate } from './income';
import { million } from './numbers';
import { type Admits, type Bases, basesOf } from './profit';

const FOREVER = 9999;
const ALWAYS = 0;

/** The day of a status, or of the start where it is not held. */
export const heldFrom = ({ profile }: Question, held: string | undefined): string =>
  held ?? profile.project.start;

/** What the reading says of the first period, which is not before the year. */
export function admits(reading: string, notBefore: number, unlimitedFrom: number): Admits {
  if (reading === 'first-profit') return { notBefore, unlimitedFrom };
  const given = /^\d+$/.test(reading) ? Math.max(Number(reading), notBefore) : notBefore;
  return { notBefore, given, unlimitedFrom };
}

/** A span of years of which some may be the first of a measure. */
export interface Firsts {
  readonly from: number;
  readonly to: number;
}

/** The years in which the first period of a measure on profit may fall. */
export function firstsOf(
  { profile }: Question,
  first: number | undefined,
  notBefore: number,
  end = 2061,
): Firsts {
  if (first !== undefined) return { from: first, to: first };
  const series = profile.taxableProfit;
  const next = series === undefined ? notBefore : series.first + series.values.length;
  return { from: Math.max(notBefore, next), to: end };
}

/** Whether a period of the measure lies in its years, whatever its first one is. */
export function inForce(
  firsts: Firsts,
  lastOf: (first: number) => number,
  from: number,
  to: number,
): Answer {
  let [inside, outside] = [0, 0];
  for (let first = firsts.from; first <= firsts.to; first++) {
    if (Math.max(first, from) <= Math.min(lastOf(first), to)) inside++;
    else outside++;
  }
  if (inside === 0) return 'no';
  return outside === 0 ? 'yes' : 'value-missing';
}

/** What is answered whatever the missing value may be. */
export const sure = (answers: readonly Answer[]): Answer =>
  answers.every((one) => one === answers[0]) ? (answers[0] ?? 'no') : 'value-missing';

/** Whether the project stands in the region; the zone is a part of it. */
export function inRegion({ profile }: Question): Answer {
  const { site } = profile.project;
  return is(site === undefined ? undefined : site !== 'elsewhere', true);
}

const profitBases = (question: Question, how: Admits): Bases | undefined =>
  question.profile.taxableProfit && basesOf(question, question.profile.taxableProfit, how);

export function investmentRegister(question: Question): MeasureAnswer {
  const { profile, readings } = question;
  const start = profile.project.start;
  const from = heldFrom(question, profile.statuses?.investmentRegister?.included);
  const amount = invested(question, years(question, start, 3));
  const how = admits(readings['first-period.investment-register'], yearOf(from), 2025);
  const bases = profitBases(question, how);
  let periods = 4;
  if ((amount ?? 0n) <= million(2000)) periods = 3;
  if ((amount ?? 0n) <= million(1000)) periods = 2;
  if ((amount ?? 0n) <= million(500)) periods = 1;
  const first = bases?.first ?? how.given;
  const last = first === undefined ? FOREVER : first + periods - 1;
  const spans = amount === undefined ? [1, 4] : [periods];
  const force = sure(
    spans.map((span) =>
      inForce(firstsOf(question, first, yearOf(from)), (year) => year + span - 1, 2010, FOREVER),
    ),
  );
  return incomeMeasure(question, {
    id: 'investment-register',
    answer: all([inRegion(question), atLeast(amount, million(100)), force]),
    bases,
    last,
    inForce: (year) => year >= 2010,
    rates: (year) => ({
      federal: ordinaryRates(question, year).federal,
      regional: reducedRate(question, 135_000n, year),
    }),
  });
}

/** What the Tax Code asks of a participant of a regional investment project. */
export function participant({ profile }: Question): Answer {
  const { investor, statuses } = profile;
  return all([
    is(investor.russianOrganisation, true),
    is(investor.registeredInRegion, true),
    is(investor.subdivisionOutsideRegion, false),
    is(investor.specialTaxRegime, false),
    is(investor.consolidatedGroup, false),
    is(investor.nonProfitOrFinancial, false),
    is(statuses && statuses.sezResident !== undefined, false),
    is(statuses && statuses.anotherRip !== undefined, false),
    is(investor.landOwnedOrLeased, true),
    is(investor.producesOilOrGas, false),
    is(investor.producesExcisableGoods, false),
  ]);
}

export function rip(question: Question): MeasureAnswer {
  const { profile, readings } = question;
  const from = heldFrom(question, profile.statuses?.rip?.included);
  const in3 = atLeast(invested(question, years(question, from, 3)), million(50));
  const in5 = atLeast(invested(question, years(question, from, 5)), million(500));
  const how = admits(readings['first-period.rip'], yearOf(from), ALWAYS);
  const project = profitBases(question, how);
  const firsts = firstsOf(question, project?.first ?? how.given, yearOf(from));
  return incomeMeasure(question, {
    id: 'rip',
    answer: all([
      inRegion(question),
      any([in3, in5]),
      participant(question),
      inForce(firsts, () => 2028, 2017, 2028),
    ]),
    bases: project && companyBases(question, project),
    last: 2028,
    inForce: (year) => year >= 2017 && year <= 2028,
    rates: (year) => ({ federal: 0n, regional: reducedRate(question, 135_000n, year) }),
    cap: { of: (year) => capOf(question, from, 1_000_000n, year) },
  });
}

/** The company's base in the years in which 90% of its income is from the project. */
function companyBases(question: Question, project: Bases): Bases {
  const { company } = question.profile;
  if (company === undefined || project.first === undefined) return project;
  const whole = basesOf(question, company.taxableProfit, {
    notBefore: project.first,
    given: project.first,
    unlimitedFrom: ALWAYS,
  });
  const [ordinary, own] = [new Map(project.ordinary), new Map(project.own)];
  const { first, values } = company.projectIncomeShare;
  for (const [index, share] of values.entries()) {
    if (share < 900_000n) continue;
    const [before, after] = [whole.ordinary.get(first + index), whole.own.get(first + index)];
    if (before !== undefined) ordinary.set(first + index, before);
    if (after !== undefined) own.set(first + index, after);
  }
  return { first: project.first, ordinary, own };
}

interface Contract {
  readonly signed: string;
  readonly ends: string;
  readonly isHeld: boolean;
}

/** A contract of the level, held or as if signed on the day of the start for ten years. */
export function contractOf(
  { profile, readings }: Question,
  level: 'federal' | 'regional',
): Contract {
  const held = profile.statuses?.specialInvestmentContract;
  const own = held?.level === level ? held : undefined;
  const signed = own?.signed ?? profile.project.start;
  const anniversary = monthsLater(signed, 120);
  const tenYears = readings['window-end'] === 'anniversary' ? anniversary : dayBefore(anniversary);
  return { signed, ends: own?.ends ?? tenYears, isHeld: own !== undefined };
}

const spell = ({ signed, ends }: Contract) => ({ from: signed, to: ends, toYear: yearOf(ends) });

export const spicFederal = (question: Question): MeasureAnswer =>
  incomeMeasure(question, federalCourse(question));

function federalCourse(question: Question): Course {
  const contract = contractOf(question, 'federal');
  const how = admits(
    question.readings['first-period.spic-federal'],
    yearOf(contract.signed),
    ALWAYS,
  );
  const bases = profitBases(question, how);
  const first = bases?.first ?? how.given;
  const last = Math.min(yearOf(contract.ends), 2025);
  return {
    id: 'spic-federal',
    answer: all([
      inRegion(question),
      atLeast(invested(question, spell(contract)), million(750)),
      inForce(
        firstsOf(question, first, yearOf(contract.signed), Math.min(yearOf(contract.ends), 2061)),
        () => last,
        2017,
        2025,
      ),
    ]),
    bases,
    last,
    inForce: (year) => year >= 2017,
    rates: (year) => ({ federal: 0n, regional: reducedRate(question, 100_000n, year) }),
  };
}

export const spicRegional = (question: Question): MeasureAnswer =>
  incomeMeasure(question, regionalCourse(question));

function regionalCourse(question: Question): Course {
  const { readings } = question;
  const contract = contractOf(question, 'regional');
  const how = admits(readings['first-period.spic-regional'], yearOf(contract.signed), 2025);
  const bases = profitBases(question, how);
  const first = bases?.first ?? how.given;
  const end = readings['spic-regional.end'] === 'earlier' ? yearOf(contract.ends) : FOREVER;
  const lastYear = readings['spic-regional.last-year'] === '2025' ? 2025 : FOREVER;
  const lastOf = (year: number): number => Math.min(year + 6, end, lastYear);
  return {
    id: 'spic-regional',
    answer: all([
      inRegion(question),
      atLeast(invested(question, spell(contract)), million(300)),
      inForce(
        firstsOf(question, first, yearOf(contract.signed), Math.min(yearOf(contract.ends), 2061)),
        lastOf,
        2017,
        lastYear,
      ),
    ]),
    bases,
    last: lastOf(first ?? FOREVER),
    inForce: (year) => year >= 2017,
    rates: (year) => ({
      federal: ordinaryRates(question, year).federal,
      regional: reducedRate(question, 135_000n, year),
    }),
    cap: { of: (year) => capOf(question, contract.signed, 500_000n, year) },
  };
}

/** The rates of a contract that is held and open to the project, in the years of its relief. */
export function contractRates(question: Question, year: number): Rates | undefined {
  const held = question.profile.statuses?.specialInvestmentContract;
  if (held === undefined) return undefined;
  const course = held.level === 'federal' ? federalCourse(question) : regionalCourse(question);
  const { answer, bases, last } = course;
  if (answer !== 'yes' || bases?.first === undefined) return undefined;
  const isOpen = year >= bases.first && year <= last && course.inForce(year);
  return isOpen ? course.rates(year) : undefined;
}
