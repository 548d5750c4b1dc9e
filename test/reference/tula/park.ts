import { type Answer, all, any, bare, counts, is, type MeasureAnswer } from '../answer';
import { atLeast, invested } from '../capital';
import { yearOf } from '../days';
import { incomeMeasure, ordinaryRates } from '../income';
import { million } from '../numbers';
import { beginning, endOf, firstsOf, heldOf, inForce, paysTaxes } from '../periods';
import { ONE_ACCOUNT } from '../profit';
import { firstTaxed, isUntaxed, propertyLines } from '../property-tax';
import { partOf } from '../residency';
import { averageOf, type Owned, ownedOf } from '../values';
import type { TulaQuestion } from './question';

/** Tax periods of either part. */
const PERIODS = 10;
const FIRST = 2010;

const residence = (question: TulaQuestion) =>
  heldOf(question, question.own.park?.registered, question.own.park?.ends);

const lastYear = (question: TulaQuestion): number => endOf(residence(question), 2065);

function income(question: TulaQuestion, whole: Answer): MeasureAnswer {
  const id = 'uzlovaya-park.income';
  const entry = yearOf(residence(question).from);
  const begins = beginning(
    question,
    question.chosen['first-period.uzlovaya-park'],
    entry,
    ONE_ACCOUNT,
  );
  const end = Math.min(lastYear(question), Number(question.chosen['law-1390.last-year']));
  const endFor = (first: number): number => Math.min(first + PERIODS - 1, end);
  const force = inForce(firstsOf(question, begins), endFor, FIRST, 2065);
  return incomeMeasure(question, {
    id,
    answer: all([whole, paysTaxes(question), force]),
    begins,
    last: endFor(begins.first ?? 9999),
    inForce: (year) => year >= FIRST,
    rates: (year) => ({ federal: ordinaryRates(question, year).federal, regional: 135_000n }),
  });
}

/** The first tax period of an object, which is not before residency. */
function firstOf(question: TulaQuestion, object: Owned): number | undefined {
  const base = firstTaxed(question, object);
  if (base === undefined) return undefined;
  const later = question.chosen['uzlovaya-park.property-start'] === 'year-after' ? 1 : 0;
  return Math.max(base + later, yearOf(residence(question).from));
}

function property(question: TulaQuestion, whole: Answer): MeasureAnswer {
  const id = 'uzlovaya-park.property';
  const objects = question.profile.property;
  const inPark = new Set<string>();
  for (const one of objects ?? []) {
    const first = firstOf(question, one);
    const isEnded = first !== undefined && first > lastYear(question);
    const isOut = one.zone.locatedInZone === false || isUntaxed(question, one);
    if (!isOut && !isEnded) inPark.add(one.id);
  }
  const some: Answer =
    objects === undefined
      ? 'value-missing'
      : any(objects.map((one) => is(inPark.has(one.id), true)));
  const answer = all([whole, paysTaxes(question), some]);
  if (!counts(answer)) return bare(id, answer);
  const entry = Math.max(FIRST, yearOf(residence(question).from));
  const span: number[] = [];
  for (let year = entry; year <= lastYear(question); year++) span.push(year);
  const lines = propertyLines(question, ownedOf(question), span, (object, year) => {
    const first = firstOf(question, object);
    if (!inPark.has(object.id) || first === undefined) return undefined;
    if (year < first || year >= first + PERIODS) return undefined;
    return { base: averageOf(object.value, year), rate: 0n };
  });
  return partOf(id, answer, lines);
}

/** The industrial park and its two parts. */
export function park(question: TulaQuestion): MeasureAnswer[] {
  const { from } = residence(question);
  const all_ = invested(question, { from, to: '9999-12-31', toYear: 9999 });
  const { site } = question.own;
  const whole = all([
    is(site === undefined ? undefined : site === 'uzlovaya-park', true),
    atLeast(all_, million(100)),
    inForce({ from: yearOf(from), to: yearOf(from) }, () => lastYear(question), FIRST, 2065),
  ]);
  const parts = [income(question, whole), property(question, whole)];
  return [
    {
      ...bare('uzlovaya-park', whole),
      lines: parts.flatMap(({ lines }) => lines),
      objects: parts.flatMap(({ objects }) => objects),
    },
    ...parts,
  ];
}
