import { type Answer, all, any, is, type MeasureAnswer, type Question } from './answer';
import { atLeast, capOf, invested, years } from './capital';
import { dayBefore, firstDayOf, yearOf } from './days';
import { type Course, incomeMeasure, ordinaryRates, type Period, reducedRate } from './income';
import { million, most, taxOn } from './numbers';
import {
  beginning,
  endOf,
  firstsOf,
  type Held,
  heldOf,
  inForce,
  inRegion,
  LAST,
  paysTaxes,
  sure,
} from './periods';
import { ONE_ACCOUNT, twoAccounts } from './profit';
import { paysItsTaxes, wageTest } from './register';
import { quarterOf, toserFields } from './territories';

export function investmentRegister(question: Question): MeasureAnswer {
  const { edition, profile, readings } = question;
  const status = profile.statuses?.investmentRegister;
  const held = heldOf(question, status?.included, status?.ends);
  const amount = invested(question, years(question, profile.project.start, 3));
  const entry = yearOf(held.from);
  const begins = beginning(
    question,
    readings['first-period.investment-register'],
    entry,
    ONE_ACCOUNT,
  );
  const endFor = (first: number): number => {
    const keeps = readings['register-after-2024'] === 'keeps-its-term' && first <= 2024;
    return Math.min(endOf(held), edition === 'law' && !keeps ? 2024 : LAST);
  };
  const spans = amount === undefined ? [1, 2, 3, 4] : [registerPeriods(amount)];
  const force = sure(
    spans.map((span) =>
      inForce(
        firstsOf(question, begins),
        (first) => Math.min(first + span - 1, endFor(first)),
        2010,
        LAST,
        (year) => wageTest(question, 'income', year),
      ),
    ),
  );
  const first = begins.first ?? LAST;
  return incomeMeasure(question, {
    id: 'investment-register',
    answer: all([
      inRegion(question),
      paysTaxes(question),
      atLeast(amount, million(100)),
      force,
      paysItsTaxes(question),
    ]),
    begins,
    last: Math.min(first + registerPeriods(amount ?? 0n) - 1, endFor(first)),
    inForce: (year) => year >= 2010 && wageTest(question, 'income', year) === 'yes',
    rates: (year) => ({
      federal: ordinaryRates(question, year).federal,
      regional: reducedRate(question, 135_000n, year),
    }),
  });
}

function registerPeriods(amount: bigint): number {
  if (amount <= million(500)) return 1;
  if (amount <= million(1000)) return 2;
  return amount <= million(2000) ? 3 : 4;
}

/** Whether a status is held in one of the years. */
export function standsIn(
  status:
    | {
        readonly included?: string;
        readonly registered?: string;
        readonly ends?: string | undefined;
      }
    | undefined,
  from: number,
  to: number,
): boolean {
  const begins = status?.registered ?? status?.included;
  if (status === undefined || begins === undefined) return false;
  return yearOf(begins) <= to && (status.ends === undefined || yearOf(status.ends) >= from);
}

/** Residency of a development territory as a status that is held, without the quarter of an exclusion. */
export function toserHeld({ profile }: Question) {
  const { resident } = toserFields(profile);
  if (resident?.excluded === undefined) return resident;
  const { month } = quarterOf(resident.excluded);
  return { registered: resident.registered, ends: dayBefore(firstDayOf(month)) };
}

/** What the Tax Code asks of a participant of a regional investment project of the day to the last year. */
export function participant(question: Question, day: string, last: number): Answer {
  const { investor, statuses } = question.profile;
  const isLate = yearOf(day) > 2022;
  return all([
    is(investor.russianOrganisation, true),
    is(investor.registeredInRegion, true),
    is(investor.subdivisionOutsideRegion, false),
    is(investor.specialTaxRegime, false),
    isLate ? 'yes' : is(investor.consolidatedGroup, false),
    is(investor.nonProfitOrFinancial, false),
    is(statuses && standsIn(statuses.sezResident, yearOf(day), last), false),
    is(standsIn(toserHeld(question), yearOf(day), last), false),
    is(investor.residentOfOtherTerritory ?? false, false),
    is(statuses && standsIn(statuses.anotherRip, yearOf(day), last), false),
    is(investor.ripBefore ?? false, false),
    is(investor.landOwnedOrLeased, true),
    is(investor.producesOilOrGas, false),
    is(investor.producesExcisableGoods, false),
  ]);
}

export const ripHeld = (question: Question): Held => {
  const status = question.profile.statuses?.rip;
  return heldOf(question, status?.included, status?.ends);
};

/** Whether the investment reaches 50 million in three years or 500 million in five. */
export function ripThresholds(question: Question, from: string): { in3: Answer; in5: Answer } {
  return {
    in3: atLeast(invested(question, years(question, from, 3)), million(50)),
    in5: atLeast(invested(question, years(question, from, 5)), million(500)),
  };
}

export const rip = (question: Question): MeasureAnswer =>
  incomeMeasure(question, ripCourse(question));

export function ripCourse(question: Question): Course {
  const { edition, profile, readings } = question;
  const isLaw = edition === 'law';
  const held = ripHeld(question);
  const { from } = held;
  const { in3, in5 } = ripThresholds(question, from);
  const entry = yearOf(from);
  const begins = beginning(
    question,
    readings['first-period.rip'],
    entry,
    twoAccounts(question, entry),
  );
  const last = Math.min(endOf(held), isLaw && in5 === 'no' ? 2026 : 2028);
  const lasts = isLaw && in5 === 'value-missing' ? [Math.min(last, 2026), last] : [last];
  const share = profile.company?.projectIncomeShare;
  const shareIn = (year: number): bigint => share?.values[year - share.first] ?? 1_000_000n;
  const isReduced = (year: number): boolean => !isLaw || year > 2018 || shareIn(year) >= 900_000n;
  const { company } = profile;
  return {
    id: 'rip',
    answer: all([
      inRegion(question),
      any([in3, in5]),
      participant(question, from, endOf(held)),
      sure(lasts.map((one) => inForce(firstsOf(question, begins), () => one, 2017, one))),
      isLaw && from > '2025-12-31' ? 'yes-no-missing' : 'yes',
    ]),
    begins,
    last,
    inForce: (year) => year >= 2017 && isReduced(year),
    rates: (year) => ({ federal: 0n, regional: reducedRate(question, 135_000n, year) }),
    cap: {
      of: (year) => capOf(question, from, 1_000_000n, year),
      ...(isLaw ? { counted: notional } : {}),
    },
    ...(company !== undefined && {
      isOfCompany: (year: number) =>
        shareIn(year) >= 900_000n &&
        company.taxableProfit.values[year - company.taxableProfit.first] !== undefined,
    }),
  };
}

/** What a period counts against the cap by the Code: tax at 20% less tax at the reduced rates. */
export const notional = ({ own, rates }: Period): bigint =>
  most(0n, taxOn(own, 200_000n) - taxOn(own, rates.federal) - taxOn(own, rates.regional));
