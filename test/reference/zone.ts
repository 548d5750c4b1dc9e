import type { ObjectValue, Profile } from '../../src/profile/profile';
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
import { monthOf, yearOf } from './days';
import { type Course, incomeMeasure, type Rates } from './income';
import { million, most, taxOn, whole } from './numbers';
import { beginning, finalYear, firstsOf, inForce, paysTaxes } from './periods';
import { profitIn, twoAccounts, type Yearly, yearsOf } from './profit';
import { isUntaxed, propertyLines } from './property-tax';
import {
  firstMatched,
  isEndedBefore,
  lastYear,
  matched,
  monthsOfResidence,
  openingYear,
  partOf,
  registered,
  residency,
  since,
} from './residency';
import { raisedAtMost } from './savings';
import { averageOf, firstBase, ownedOf } from './values';
import { monthAfterZone, sezImport, sezLand, sezTransport } from './zone-taxes';

/** Whether the activity is one of the priority ones; undefined where it is not told. */
export function isPriority({ profile, edition }: Question, year: number): boolean | undefined {
  const { main, sezKind } = profile.project.activity;
  if (sezKind !== undefined) return sezKind !== 'other';
  if (main === undefined) return undefined;
  const codes = ['28', '16', '29.3', '29.10.1'];
  if (edition === 'law' && year >= 2024) codes.push('22.21');
  if (codes.some((code) => main.startsWith(code))) return true;
  return codes.some((code) => code.startsWith(main)) ? undefined : false;
}

const PRIORITY: readonly (readonly [number, bigint])[] = [
  [5, 0n],
  [9, 30_000n],
  [11, 50_000n],
  [13, 80_000n],
  [15, 100_000n],
  [9999, 135_000n],
];
const OTHERS: readonly (readonly [number, bigint])[] = [
  [10, 50_000n],
  [15, 90_000n],
  [9999, 135_000n],
];

/** The regional rate of a period of residence. */
function scheduled(schedule: typeof PRIORITY, period: number): bigint {
  return schedule.find(([upTo]) => period <= upTo)?.[1] ?? 135_000n;
}

/** The regional rates of a zone by period of residence. */
export interface Schedule {
  readonly rate: (question: Question, year: number, period: number) => bigint;
  /** Whether what the rates depend on is known. */
  readonly isTold: (question: Question, begins: number | undefined) => Answer;
}

export const BY_ACTIVITY: Schedule = {
  rate: (question, year, period) =>
    scheduled(isPriority(question, year) === true ? PRIORITY : OTHERS, period),
  isTold: activityTold,
};

/** Whether the activity is known, or gives every period that may have an amount the same rate. */
function activityTold(question: Question, begins: number | undefined): Answer {
  const { taxableProfit } = question.profile;
  if (isPriority(question, finalYear(question)) !== undefined) return 'yes';
  if (taxableProfit === undefined || begins === undefined) return 'value-missing';
  const raised = raisedAtMost(question, taxableProfit, true);
  const decides = yearsOf(taxableProfit).some((year) => {
    if (year < Math.max(begins, openingYear(question)) || year > lastYear(question)) return false;
    if (isPriority(question, year) !== undefined) return false;
    const period = year - begins + 1;
    const [low, high] = [scheduled(PRIORITY, period), scheduled(OTHERS, period)];
    // Less than half a rouble at the higher of two rates is nothing at either.
    return low !== high && taxOn(whole(profitIn(raised, year) ?? 0n), most(low, high)) > 0n;
  });
  return decides ? 'value-missing' : 'yes';
}

export function sezIncome(question: Question, schedule = BY_ACTIVITY): MeasureAnswer {
  const course = sezCourse(question, schedule);
  return partOf(course.id, course.answer, { lines: incomeMeasure(question, course).lines });
}

export function sezCourse(question: Question, schedule = BY_ACTIVITY): Course {
  const { readings } = question;
  const entry = yearOf(registered(question));
  const begins = beginning(
    question,
    readings['first-period.sez'],
    entry,
    twoAccounts(question, entry),
  );
  const last = lastYear(question);
  const kind = schedule.isTold(question, begins.first);
  const force = inForce(
    firstsOf(question, begins),
    () => last,
    openingYear(question),
    finalYear(question),
  );
  const answer = all([residency(question), paysTaxes(question), kind, force]);
  const rates = (year: number): Rates => {
    const period = year - (begins.first ?? year) + 1;
    return { federal: 20_000n, regional: schedule.rate(question, year, period) };
  };
  return {
    id: 'sez.income',
    answer,
    begins,
    last,
    inForce: (year) => year >= openingYear(question),
    rates,
  };
}

/** Whether an object would have a period but for the last day of residence. */
function isCutOff(question: Question, value: ObjectValue): boolean {
  const { from, to } = monthsOfResidence(question);
  if ('cost' in value) return isEndedBefore(monthOf(value.commissioned) + 1, 120, from, to);
  const first = firstBase(value);
  return first !== undefined && isEndedBefore(first * 12, 120, Math.floor(from / 12) * 12, to);
}

function sezProperty(question: Question): MeasureAnswer {
  const { profile } = question;
  const id = 'sez.property';
  const from = yearOf(registered(question));
  const zones = new Map<string, Answer>();
  const untaxed = ownedOf(question).filter((one) => isUntaxed(question, one));
  const outside = new Set(untaxed.map((one) => one.id));
  for (const { id: object, value, zone } of profile.property ?? []) {
    zones.set(
      object,
      all([
        is(outside.has(object), false),
        is(isCutOff(question, value), false),
        is(zone.onResidentBooks, true),
        is(zone.madeOrBoughtForZone, true),
        is(zone.usedInZone, true),
        is(zone.locatedInZone, true),
      ]),
    );
  }
  const some: Answer = profile.property === undefined ? 'value-missing' : any([...zones.values()]);
  const answer = all([
    residency(question),
    paysTaxes(question),
    some,
    since(question, finalYear(question)),
  ]);
  if (!counts(answer)) return bare(id, answer);
  const span: number[] = [];
  const months = monthsOfResidence(question);
  for (let year = Math.max(from, openingYear(question)); year <= lastYear(question); year++)
    span.push(year);
  const found = propertyLines(question, ownedOf(question), span, (object, year) => {
    const zone = zones.get(object.id);
    if (zone === undefined || zone !== some) return undefined;
    if (!('cost' in object.value)) {
      const first = firstBase(object.value);
      if (first === undefined || year >= first + 10) return undefined;
      return { base: averageOf(object.value, year), rate: 0n };
    }
    const entry = monthOf(object.value.commissioned) + 1;
    const begins = Math.max(entry, months.from);
    const within = (month: number): boolean =>
      month >= begins &&
      month < Math.min(entry + 120, monthAfterZone(question)) &&
      month <= months.to;
    return { base: averageOf(object.value, year, within), rate: 0n };
  });
  return partOf(id, answer, found);
}

const PARTS: readonly ((question: Question, schedule: Schedule) => MeasureAnswer)[] = [
  sezIncome,
  sezProperty,
  sezLand,
  sezTransport,
  sezImport,
];

/** The zone's parts, and before them the measure: the verdict of residency and the parts' lines together. */
export function sez(question: Question, schedule = BY_ACTIVITY): MeasureAnswer[] {
  const parts = PARTS.map((part) => part(question, schedule));
  const lines = parts.flatMap((part) => part.lines);
  const possible = PARTS.map((part) => part(told(question), schedule)).flatMap((part) => [
    ...part.lines,
    ...part.deferred,
  ]);
  const late = matched(question, registered(question), possible);
  const answer = all([residency(question), since(question, finalYear(question)), late]);
  const whole: MeasureAnswer = {
    ...bare('sez', answer),
    lines,
    deferred: parts.flatMap(({ deferred }) => deferred),
    objects: parts.flatMap(({ objects }) => objects),
  };
  return [whole, ...parts.map((part) => beside(part, late))];
}

/** What is left out of a record. */
function filled<T extends object>(record: T, facts: Partial<T>): T {
  const whole = { ...record };
  for (const [key, fact] of Object.entries(facts)) {
    if (Reflect.get(whole, key) === undefined) Reflect.set(whole, key, fact);
  }
  return whole;
}

/** A profit of a million in every year in which relief depends on how it is matched. */
function profitWhereMatched(question: Question): Yearly {
  const first = firstMatched(registered(question));
  return {
    first,
    values: Array.from({ length: Math.max(0, finalYear(question) - first + 1) }, () => million(1)),
  };
}

/** The question where every fact that is left out, but a list, is one with which there is relief. */
function told(question: Question): Question {
  const { imports, landPlots, project, property, taxableProfit } = question.profile;
  const isKnown = isPriority(question, finalYear(question)) !== undefined;
  const kind = isKnown ? {} : { sezKind: 'other' as const };
  const profile: Profile = {
    ...question.profile,
    taxableProfit: taxableProfit ?? profitWhereMatched(question),
    project: { ...project, activity: { ...project.activity, ...kind } },
  };
  const zone = {
    onResidentBooks: true,
    madeOrBoughtForZone: true,
    usedInZone: true,
    locatedInZone: true,
  };
  const rate = 1_000_000n;
  return {
    ...question,
    profile: {
      ...profile,
      ...(property && {
        property: property.map((one) => ({ ...one, zone: filled(one.zone, zone) })),
      }),
      ...(landPlots && { landPlots: landPlots.map((one) => filled(one, { rate })) }),
      ...(imports && {
        imports: imports.map((one) =>
          filled(one, { dutyRate: rate, usedInZone: true, vatDeductible: false }),
        ),
      }),
    },
  };
}

/** A part of which the answer on residency leaves open what its own leaves. */
const beside = (part: MeasureAnswer, residence: Answer): MeasureAnswer =>
  part.verdict === 'eligible' && residence !== 'yes' ? { ...part, verdict: 'unknown' } : part;
