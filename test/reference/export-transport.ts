import {
  type Answer,
  all,
  any,
  bare,
  counts,
  type End,
  is,
  type MeasureAnswer,
  type Question,
  type TaxLine,
} from './answer';
import { yearOf } from './days';
import { halfUp, least, million } from './numbers';
import { inRegion } from './periods';

/** Goods carried abroad, of a day or of a year; money in kopecks. */
interface Export {
  readonly day?: string;
  readonly year?: number;
  readonly transportCost: bigint;
  readonly goodsValue: bigint;
  readonly timber?: boolean;
  readonly selected?: boolean;
}

/** What is paid from a day on, in millionths and kopecks. */
interface Row {
  readonly from: string;
  readonly share: bigint;
  readonly ofTimber: bigint;
  /** A share of the goods; undefined where it is not known. */
  readonly ceiling: bigint | undefined;
  /** Of a company in a calendar year; null where there is none. */
  readonly limit: bigint | null | undefined;
}

const row = (
  from: string,
  [share, ofTimber]: readonly [bigint, bigint],
  ceiling: Row['ceiling'],
  limit: Row['limit'],
): Row => ({ from, share: share * 10_000n, ofTimber: ofTimber * 10_000n, ceiling, limit });

const OF_LAW: readonly Row[] = [
  row('2017-04-26', [80n, 80n], 250_000n, null),
  row('2019-09-18', [80n, 80n], 110_000n, million(500)),
  row('2022-07-28', [60n, 30n], undefined, million(300)),
  row('2023-02-06', [60n, 30n], undefined, million(500)),
  row('2025-07-01', [60n, 30n], undefined, undefined),
];
const LAST_OF_LAW = '2026-06-30';
const OF_BROCHURE: readonly Row[] = [row('2017-01-01', [80n, 80n], 250_000n, null)];

const rowsOf = ({ edition }: Question) => (edition === 'law' ? OF_LAW : OF_BROCHURE);
const lastDay = ({ edition }: Question) => (edition === 'law' ? LAST_OF_LAW : '9999-12-31');

/** The row of a day; undefined on one without. */
const rowOn = (question: Question, day: string): Row | undefined =>
  day > lastDay(question)
    ? undefined
    : rowsOf(question)
        .filter(({ from }) => from <= day)
        .at(-1);

/** Days of a year between which some row may change: the first and the last of it. */
const spanOf = ({ day, year }: Export): readonly [string, string] =>
  day === undefined ? [`${year}-01-01`, `${year}-12-31`] : [day, day];

/** Whether the goods are carried while the subsidy is paid. */
function inTime(question: Question, one: Export): Answer {
  const [first, last] = spanOf(one).map((day) => rowOn(question, day) !== undefined);
  if (first === last) return is(first, true);
  return 'value-missing';
}

const entryAnswer = (question: Question, one: Export): Answer =>
  all([inTime(question, one), is(one.selected, true)]);

/** What is paid for goods, in kopecks of whole roubles. */
function paid(one: Export, { ceiling, limit, ofTimber, share }: Row, used: bigint): bigint {
  const ofCost = one.transportCost * (one.timber === true ? ofTimber : share);
  const amounts = [ofCost];
  if (ceiling !== undefined) amounts.push(one.goodsValue * ceiling);
  if (limit !== undefined && limit !== null) amounts.push((limit - used) * 1_000_000n);
  const of = amounts.reduce(least);
  return of <= 0n ? 0n : halfUp(of, 100_000_000n) * 100n;
}

/** Lines of exports in order of days; one whose amount is not known lies between nothing and its bound. */
function linesOf(question: Question, exports: readonly (Export & { index: number })[], end: End) {
  const lines: TaxLine[] = [];
  const used = new Map<number, bigint>();
  const inOrder = [...exports].sort((a, b) => spanOf(a)[0].localeCompare(spanOf(b)[0]));
  for (const one of inOrder) {
    const [first, last] = spanOf(one).map((day) => rowOn(question, day));
    if (first === undefined || first !== last) continue;
    const year = yearOf(spanOf(one)[0]);
    const most = paid(one, first, used.get(year) ?? 0n);
    used.set(year, (used.get(year) ?? 0n) + most);
    const isKnown = first.ceiling !== undefined && first.limit !== undefined;
    const relief = isKnown || end === 'most' ? most : 0n;
    lines.push({
      year,
      tax: 'export-subsidy',
      budget: 'federal',
      of: `exports[${one.index}]`,
      before: 0n,
      after: -relief,
      relief,
      extra: 0n,
      cutOff: 0n,
    });
  }
  return lines;
}

/** The most that may be paid in a year, for whatever may be selected and carried in time. */
export function exportsAtMost(question: Question, year: number): bigint {
  const { exports } = question.profile as { exports?: readonly Export[] };
  const possible = (exports ?? [])
    .map((one, index) => ({ ...one, index }))
    .filter((one) => entryAnswer(question, one) !== 'no' && yearOf(spanOf(one)[0]) === year);
  const [known, open]: [typeof possible, typeof possible] = [[], []];
  for (const one of possible) {
    const [first, last] = spanOf(one).map((day) => rowOn(question, day));
    (first !== undefined && first === last ? known : open).push(one);
  }
  return (
    linesOf(question, known, 'most').reduce((sum, { relief }) => sum + relief, 0n) +
    open.reduce((sum, { transportCost }) => sum + transportCost, 0n)
  );
}

/** The subsidy of export transport, at either end of what is only bounded. */
export function exportTransport(question: Question, end: End): MeasureAnswer {
  const id = 'export-transport';
  const { exports } = question.profile as { exports?: readonly Export[] };
  const given = (exports ?? []).map((one, index) => ({ ...one, index }));
  const answers = given.map((one) => entryAnswer(question, one));
  // A project of a later year is not asked what it exported before.
  const isLate = yearOf(question.profile.project.start) > yearOf(lastDay(question));
  const unstated: Answer = isLate ? 'no' : 'value-missing';
  const carried = exports === undefined ? unstated : any(answers);
  const answer = all([inRegion(question), carried]);
  if (!counts(answer)) return bare(id, answer);
  const taken = given.filter((_, index) => answers[index] === carried);
  return { ...bare(id, answer), lines: linesOf(question, taken, end) };
}
