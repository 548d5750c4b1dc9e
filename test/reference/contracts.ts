import type { Accounts } from './accounts';
import { type Answer, all, bare, is, type MeasureAnswer, type Question } from './answer';
import { atLeast, capOf, invested } from './capital';
import { dayBefore, monthsLater, yearOf } from './days';
import type { HeldCourse } from './held-rates';
import {
  type Cap,
  type Course,
  incomeMeasure,
  ordinaryRates,
  type Rates,
  reducedRate,
  run,
} from './income';
import { million } from './numbers';
import {
  beginning,
  finalYear,
  firstsOf,
  type Held,
  inForce,
  inRegion,
  paysTaxes,
  sure,
} from './periods';
import { ONE_ACCOUNT, twoAccounts } from './profit';
import { standsIn, toserHeld } from './rates';

const FOREVER = 9999;

export type Level = 'federal' | 'regional';

export interface Contract {
  readonly signed: string;
  readonly ends: string;
}

/** Years of the longest contract of its day. */
function longestTerm({ edition }: Question, level: Level, signed: string, volume: bigint): number {
  if (edition !== 'law' || level === 'regional' || signed < '2019-08-13') return 10;
  return volume > million(50_000) ? 20 : 15;
}

const ownContract = ({ profile }: Question, level: Level) => {
  const held = profile.statuses?.specialInvestmentContract;
  return held?.level === level ? held : undefined;
};

/** Investment stated in a contract of the level, else all planned from the signing; undefined where neither is told. */
function volumeOf(question: Question, level: Level): bigint | undefined {
  const own = ownContract(question, level);
  const from = own?.signed ?? question.profile.project.start;
  return (
    own?.statedCapitalInvestment ?? invested(question, { from, to: '9999-12-31', toYear: FOREVER })
  );
}

/** A contract of the level, held or as if signed on the day of the start for the longest term. */
export function contractOf(
  question: Question,
  level: Level,
  volume = volumeOf(question, level) ?? 0n,
): Contract {
  const own = ownContract(question, level);
  const signed = own?.signed ?? question.profile.project.start;
  const anniversary = monthsLater(signed, 12 * longestTerm(question, level, signed, volume));
  return { signed, ends: own?.ends ?? dayBefore(anniversary) };
}

/** The contract as a status: its day of signing and its last day. */
export function contractHeld(question: Question, level: Level): Held {
  const { ends, signed } = contractOf(question, level);
  return { from: signed, ends, isHeld: ownContract(question, level) !== undefined };
}

export const spell = ({ signed, ends }: Contract) => ({
  from: signed,
  to: ends,
  toYear: yearOf(ends),
});

/** Whether a contract is of the second kind, which the law has known since 13 August 2019. */
const isSecond = ({ edition }: Question, { signed }: Contract): boolean =>
  edition === 'law' && signed >= '2019-08-13';

export const isSecondContract = (question: Question): boolean =>
  isSecond(question, contractOf(question, 'federal'));

/** Who may sign a contract of the second kind, and until when. */
function secondParticipant(question: Question, { ends, signed }: Contract): Answer {
  const { investor, statuses } = question.profile;
  const has = (status: Parameters<typeof standsIn>[0]): boolean =>
    standsIn(status, yearOf(signed), yearOf(ends));
  return all([
    is(signed <= '2030-12-31', true),
    is(has(statuses?.sezResident), false),
    is(has(toserHeld(question)), false),
    is(investor.residentOfOtherTerritory ?? false, false),
    is(has(statuses?.rip) || has(statuses?.anotherRip), false),
  ]);
}

/** What is asked of a contract beside its years: its investment, or who signs it. */
export function contractConditions(question: Question, level: Level): Answer {
  const contract = contractOf(question, level);
  if (level === 'regional') return atLeast(invested(question, spell(contract)), million(300));
  return isSecond(question, contract)
    ? secondParticipant(question, contract)
    : atLeast(invested(question, spell(contract)), million(750));
}

/** What a region makes of a federal contract. */
interface RegionsPart {
  /** What it asks of a contract beside the federal conditions. */
  readonly asks: (question: Question) => Answer;
  readonly rate: (question: Question, year: number) => bigint;
}

const OF_KALUGA: RegionsPart = {
  asks: () => 'yes',
  rate: (question, year) => reducedRate(question, 100_000n, year),
};

export function spicFederal(question: Question, part = OF_KALUGA): MeasureAnswer {
  const course = federalCourse(question, part);
  if (course.cap === undefined || volumeOf(question, 'federal') !== undefined) {
    return incomeMeasure(question, course);
  }
  // Before any period years have the accounts of the contract, whatever its volume.
  const isBefore =
    question.profile.taxableProfit !== undefined && course.begins.first === undefined;
  return isBefore
    ? incomeMeasure(question, atMost(question, course))
    : bare(course.id, course.answer);
}

function federalCourse(question: Question, { asks, rate } = OF_KALUGA): Course {
  const contract = contractOf(question, 'federal');
  const isNew = isSecond(question, contract);
  const entry = yearOf(contract.signed);
  const begins = beginning(
    question,
    question.readings['first-period.spic-federal'],
    entry,
    twoAccounts(question, entry),
  );
  const end = Math.min(yearOf(contract.ends), finalYear(question));
  const last = isNew ? end : Math.min(end, 2025);
  const course: Course = {
    id: 'spic-federal',
    answer: all([
      inRegion(question),
      paysTaxes(question),
      contractConditions(question, 'federal'),
      asks(question),
      federalForce(question),
    ]),
    begins,
    last,
    inForce: (year) => year >= 2017,
    rates: (year) => ({ federal: 0n, regional: rate(question, year) }),
    ...(isNew ? { cap: contractCap(question) } : {}),
  };
  return { ...course, answer: all([course.answer, isNew ? namesTax(question, course) : 'yes']) };
}

/** Whether a contract gives a period, however long it may last where its volume is not told. */
function federalForce(question: Question): Answer {
  const volume = volumeOf(question, 'federal');
  const answers = (volume === undefined ? [0n, million(50_001)] : [volume]).map((one) => {
    const contract = contractOf(question, 'federal', one);
    const entry = yearOf(contract.signed);
    const begins = beginning(
      question,
      question.readings['first-period.spic-federal'],
      entry,
      twoAccounts(question, entry),
    );
    const end = Math.min(yearOf(contract.ends), finalYear(question));
    const last = isSecond(question, contract) ? end : Math.min(end, 2025);
    return inForce(firstsOf(question, begins, end), () => last, 2017, finalYear(question));
  });
  return sure(answers);
}

/**
 * Relief of 2026 and later wants a contract that names the tax: it is asked where
 * such a year has relief left by the cap, or where no period lies before 2026.
 */
function namesTax(question: Question, course: Course): Answer {
  const { begins, last } = course;
  const { taxableProfit } = question.profile;
  if (last < 2026) return 'yes';
  const isOpen = taxableProfit === undefined || begins.first === undefined;
  if (isOpen || begins.first >= 2026) return 'yes-no-missing';
  const { lines, reduced } = run(question, atMost(question, course));
  return lines.some(({ year, relief }) => year >= 2026 && reduced.has(year) && relief > 0n)
    ? 'yes-no-missing'
    : 'yes';
}

/** The course without a cap and for the longest term, where the volume that would tell both is not known. */
function atMost(question: Question, course: Course): Course {
  if (volumeOf(question, 'federal') !== undefined) return course;
  const { cap: _, ...open } = course;
  const { ends } = contractOf(question, 'federal', million(50_001));
  return { ...open, last: Math.min(yearOf(ends), finalYear(question)) };
}

/** Half of the investment stated in the contract, or else planned, on the relief of 2020 and later. */
function contractCap(question: Question): Cap {
  const volume = volumeOf(question, 'federal') ?? 0n;
  return { of: () => (volume / 200n) * 100n, counts: (year) => year >= 2020 };
}

export const spicRegional = (question: Question): MeasureAnswer =>
  incomeMeasure(question, regionalCourse(question));

function regionalCourse(question: Question): Course {
  const { edition, readings } = question;
  const contract = contractOf(question, 'regional');
  const entry = yearOf(contract.signed);
  const begins = beginning(question, readings['first-period.spic-regional'], entry, ONE_ACCOUNT);
  const end = readings['spic-regional.end'] === 'earlier' ? yearOf(contract.ends) : FOREVER;
  const isLaw = edition === 'law';
  const heading = readings['spic-regional.last-year'] === '2025' ? 2025 : FOREVER;
  const lastYear = isLaw ? 2022 : heading;
  const lastOf = (year: number): number => Math.min(year + 6, end, lastYear, finalYear(question));
  return {
    id: 'spic-regional',
    answer: all([
      inRegion(question),
      paysTaxes(question),
      isLaw && contract.signed > '2017-12-31' ? 'yes-no-missing' : 'yes',
      contractConditions(question, 'regional'),
      inForce(
        firstsOf(question, begins, Math.min(end, finalYear(question))),
        lastOf,
        2017,
        finalYear(question),
      ),
    ]),
    begins,
    last: lastOf(begins.first ?? FOREVER),
    inForce: (year) => year >= 2017,
    rates: (year) => ({
      federal: ordinaryRates(question, year).federal,
      regional: reducedRate(question, 135_000n, year),
    }),
    cap: { of: (year) => capOf(question, contract.signed, 500_000n, year) },
  };
}

/** A federal contract that is held, and what its figures depend on. */
export function federalHeld(question: Question, part = OF_KALUGA): HeldCourse {
  const course = federalCourse(question, part);
  const isTold = course.cap === undefined || volumeOf(question, 'federal') !== undefined;
  const { last } = atMost(question, course);
  return { course, isTold, latest: last };
}

/** What a contract that is held does to the taxes of the project beside another measure. */
export interface Beside {
  /** Rates in force in a year: the reduced ones in periods that the cap does not close. */
  readonly rates: (year: number) => Rates;
  readonly accounts: Accounts;
  readonly kind: (year: number) => 'ordinary' | 'own';
}

/** Whether one of the years may be a period of a contract, however long it lasts. */
function mayHavePeriod(question: Question, level: Level, years: readonly number[]): boolean {
  const course = level === 'federal' ? federalCourse(question) : regionalCourse(question);
  const { first } = course.begins;
  const longest = yearOf(contractOf(question, level, million(50_001)).ends);
  const last = level === 'federal' ? Math.min(longest, finalYear(question)) : course.last;
  return first !== undefined && years.some((year) => year >= first && year <= last);
}

/** The contract held; null where none is open to the project, undefined where what it does in the years is not known. */
export function contractBeside(
  question: Question,
  years: readonly number[],
): Beside | null | undefined {
  const held = question.profile.statuses?.specialInvestmentContract;
  if (held === undefined) return null;
  const course = held.level === 'federal' ? federalCourse(question) : regionalCourse(question);
  if (course.answer === 'no') return null;
  const volume =
    held.level === 'federal'
      ? volumeOf(question, 'federal')
      : invested(question, { from: held.signed, to: '9999-12-31', toYear: FOREVER });
  if (
    course.cap !== undefined &&
    volume === undefined &&
    mayHavePeriod(question, held.level, years)
  ) {
    return undefined;
  }
  const { kinds, reduced } = run(question, course);
  return {
    rates: (year) => (reduced.has(year) ? course.rates(year, 0) : ordinaryRates(question, year)),
    accounts: course.begins.accounts,
    kind: (year) => kinds.get(year) ?? 'ordinary',
  };
}
