import type { ObjectLine, Question, TaxLine } from './answer';
import { type Fraction, halfUp, minus, plus, roubles, ZERO } from './numbers';
import { averageOf, firstBase, type Owned, spanOf } from './values';

/** The part of an object's base that a measure relieves in a year, and its rate. */
export interface Relieved {
  readonly base: Fraction;
  readonly rate: bigint;
}

export type RelievedIn = (
  object: Owned,
  year: number,
) => Relieved | readonly Relieved[] | undefined;

/** The ordinary rate of tax on an object in a year, in millionths. */
export function ordinaryRate({ edition }: Question, object: Owned, year: number): bigint {
  if (edition === 'brochure-2019' || object.kind === 'immovable') return 22_000n;
  if (year >= 2019) return 0n;
  if (year === 2018) return 11_000n;
  return year >= 2013 && bookedYear(object) >= 2013 ? 0n : 22_000n;
}

/** The year in which an object came on the books, as far as it is told. */
const bookedYear = ({ commissioned, value }: Owned): number =>
  commissioned === undefined ? (firstBase(value) ?? 0) : Number(commissioned.slice(0, 4));

/** The first year in which an object has a base and is an object of the tax. */
export function firstTaxed(question: Question, object: Owned): number | undefined {
  const [from, to] = spanOf(object.value);
  for (let year = from; year <= to; year++) {
    if (ordinaryRate(question, object, year) === 0n) continue;
    if (averageOf(object.value, year).of > 0n) return year;
  }
  return undefined;
}

/** An object with a base that is no object of the tax in any year. */
export const isUntaxed = (question: Question, object: Owned): boolean =>
  firstBase(object.value) !== undefined && firstTaxed(question, object) === undefined;

const times = ({ of, by }: Fraction, rate: bigint): Fraction => ({ of: of * rate, by });

/** Lines over all objects, and what each object is relieved of, of the years asked for. */
export function propertyLines(
  question: Question,
  owned: readonly Owned[],
  years: Iterable<number>,
  relievedIn: RelievedIn,
): { lines: TaxLine[]; objects: ObjectLine[] } {
  const lines: TaxLine[] = [];
  const objects: ObjectLine[] = [];
  for (const year of years) {
    let before = ZERO;
    let relief = ZERO;
    let shown = 0n;
    let touched = false;
    for (const object of owned) {
      const ordinary = ordinaryRate(question, object, year);
      before = plus(before, times(averageOf(object.value, year), ordinary));
      const relieved = relievedIn(object, year);
      const parts = [relieved ?? []].flat().filter(({ base }) => base.of !== 0n);
      if (parts.length === 0) continue;
      const reliefs = parts.map(({ base, rate }) =>
        times(base, ordinary > rate ? ordinary - rate : 0n),
      );
      touched = true;
      relief = reliefs.reduce(plus, relief);
      const toKopeck = reliefs
        .map(({ by, of }) => halfUp(of, by * 1_000_000n))
        .reduce((sum, one) => sum + one);
      shown += toKopeck;
      objects.push({ year, object: object.id, relief: toKopeck });
    }
    if (!touched) continue;
    const tax = roubles(before, 1n);
    const after = roubles(minus(before, relief), 1n);
    lines.push({
      year,
      tax: 'property',
      budget: 'regional',
      of: '',
      before: tax,
      after,
      relief: tax - after,
      extra: 0n,
      cutOff: 0n,
    });
    objects.push({ year, object: '', relief: tax - after - shown });
  }
  return { lines, objects };
}

export type Lines = ReturnType<typeof propertyLines>;

/** Whether two sets of lines relieve the same, of the project and of each object. */
export function isEqual(one: Lines | undefined, other: Lines | undefined): boolean {
  const text = (lines: Lines | undefined): string =>
    [...(lines?.lines ?? []), ...(lines?.objects ?? [])]
      .filter(({ relief }) => relief !== 0n)
      .map(
        ({ relief, year, ...rest }) => `${year} ${relief} ${'object' in rest ? rest.object : ''}`,
      )
      .join();
  return text(one) === text(other);
}
