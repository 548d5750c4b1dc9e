import { type Answer, all, any, bare, counts, type End, is, type MeasureAnswer } from '../answer';
import { yearOf } from '../days';
import { incomeMeasure, ordinaryRates } from '../income';
import { million } from '../numbers';
import { type Beginning, inRegion, paysTaxes } from '../periods';
import { ONE_ACCOUNT } from '../profit';
import { propertyLines } from '../property-tax';
import { partOf } from '../residency';
import { averageOf, type Owned, ownedOf } from '../values';
import type { TulaQuestion } from './question';

/** Tax periods after the one of putting into use. */
const PERIODS = 4;

interface Put {
  readonly object: Owned;
  readonly answer: Answer;
  /** Whether its share is so great that the lower rate is sure. */
  readonly isExact: boolean;
  readonly from: number;
  readonly to: number;
}

/** What is asked of an object: what it costs, and its share in the investor's other real estate. */
function answerOn({ own }: TulaQuestion, { value }: Owned): Answer {
  const { otherRealEstate: others } = own.commissioning;
  if (!('cost' in value)) return 'value-missing';
  const { cost } = value;
  if (cost <= million(50)) return 'no';
  const share: Answer = others === undefined ? 'value-missing' : is(cost * 100n >= others, true);
  return all([share, cost > million(100) ? 'yes' : 'yes-no-missing']);
}

/** The objects that the project states one by one. */
const ownObjects = ({ profile }: TulaQuestion): readonly Owned[] =>
  (profile.property ?? []).filter(({ ofProject }) => !ofProject);

/** The immovable objects of the project, each by itself. */
function objectsPut(question: TulaQuestion): Put[] {
  const { otherRealEstate, payback } = question.own.commissioning;
  return ownObjects(question)
    .filter(({ kind }) => kind === 'immovable')
    .map((object) => {
      const { value } = object;
      // An object that states no day may have been put into use on any.
      const isDated = 'cost' in value;
      const year = isDated ? yearOf(value.commissioned) : 0;
      const cost = 'cost' in value ? value.cost : 0n;
      return {
        object,
        answer: answerOn(question, object),
        isExact: otherRealEstate !== undefined && cost >= otherRealEstate * 10n,
        from: isDated ? year + 1 : 0,
        to: Math.min(
          isDated ? year + PERIODS : 9999,
          payback === undefined ? 9999 : yearOf(payback),
        ),
      };
    });
}

/** Those that have the answer of the best of them. */
function best(puts: readonly Put[]): Put[] {
  const answer = any(puts.map((one) => one.answer));
  return puts.filter((one) => one.answer === answer);
}

/** Bounds of the regional rate of income tax. */
const incomeBounds = (year: number): Record<End, bigint> =>
  year >= 2017 && year <= 2022
    ? { least: 169_000n, most: 125_000n }
    : { least: 179_000n, most: 135_000n };

const rateIn = (series: { first: number; values: readonly bigint[] } | undefined, year: number) =>
  series?.values[year - series.first];

/** What is asked of either part: an object, whose periods are not over before they begin, and the day of payback. */
function asked(
  question: TulaQuestion,
  whole: Answer,
  puts: readonly Put[],
  lastYear = 9999,
): Answer {
  const { own, profile } = question;
  const some: Answer =
    profile.property === undefined ? 'value-missing' : any(puts.map(({ answer }) => answer));
  const isOpen = puts.some(({ from, to }) => from <= Math.min(to, lastYear));
  return all([
    whole,
    paysTaxes(question),
    some,
    some === 'no' || profile.property === undefined ? 'yes' : is(isOpen, true),
    own.commissioning.payback === undefined ? 'value-missing' : 'yes',
  ]);
}

function income(question: TulaQuestion, whole: Answer, end: End): MeasureAnswer {
  const id = 'commissioning.income';
  const { commissioning } = question.own;
  const [earliest] = best(objectsPut(question)).sort((one, other) => one.from - other.from);
  const lastYear = Number(question.chosen['law-1390.last-year']);
  const last = Math.min(earliest?.to ?? 0, lastYear);
  const answer = asked(question, whole, earliest === undefined ? [] : [earliest], lastYear);
  const entry = earliest?.from ?? 9999;
  const begins: Beginning = { entry, seeks: false, first: entry, accounts: ONE_ACCOUNT };
  const rate = (year: number): bigint => {
    const own = rateIn(commissioning.incomeRate, year);
    const bound = incomeBounds(year)[earliest?.isExact === true ? 'most' : end];
    const reduced = own ?? bound;
    const ordinary = ordinaryRates(question, year).regional;
    return reduced < ordinary ? reduced : ordinary;
  };
  return incomeMeasure(question, {
    id,
    answer,
    begins,
    last,
    inForce: () => true,
    rates: (year) => ({ federal: ordinaryRates(question, year).federal, regional: rate(year) }),
  });
}

const OTHERS = 'commissioning.otherRealEstate';

/** All other real estate of the investor, as an object whose value does not change. */
function others({ own }: TulaQuestion): Owned[] {
  const value = own.commissioning.otherRealEstate;
  if (value === undefined) return [];
  const values = Array.from({ length: 60 }, () => value);
  return [{ id: OTHERS, kind: 'immovable', value: { yearlyBases: { first: 2009, values } } }];
}

function property(question: TulaQuestion, whole: Answer, end: End): MeasureAnswer {
  const id = 'commissioning.property';
  const { commissioning } = question.own;
  const each = best(objectsPut(question));
  const answer = asked(question, whole, each);
  if (!counts(answer)) return bare(id, answer);
  const isAll = question.chosen['commissioning.property-base'] === 'all-immovable';
  const open = each.filter(({ from, to }) => from <= to);
  // The rules do not say of which of several objects the periods are: the earliest, as for income tax.
  const met = isAll ? open.sort((one, other) => one.from - other.from).slice(0, 1) : open;
  const rateOf = (isExact: boolean, year: number): bigint =>
    rateIn(commissioning.propertyRate, year) ?? (end === 'most' || isExact ? 0n : 21_800n);
  const within = (one: Put, year: number): boolean => year >= one.from && year <= one.to;
  const owned = isAll ? [...ownedOf(question), ...others(question)] : ownedOf(question);
  const span = Array.from({ length: 2065 - 2009 }, (_, index) => 2010 + index);
  const lines = propertyLines(question, owned, span, (object, year) => {
    const own = met.filter((one) => within(one, year) && (isAll || one.object.id === object.id));
    const isOwn = object.id === OTHERS || ownObjects(question).some(({ id }) => id === object.id);
    if (own.length === 0 || !isOwn || object.kind === 'movable') return undefined;
    return {
      base: averageOf(object.value, year),
      rate: rateOf(
        own.some((one) => one.isExact),
        year,
      ),
    };
  });
  return partOf(id, answer, lines);
}

/** Relief for objects put into use and its two parts, at one end of what it may be. */
export function commissioning(question: TulaQuestion, end: End): MeasureAnswer[] {
  const whole = all([inRegion(question), is(question.own.naturalMonopoly, false)]);
  const parts = [income(question, whole, end), property(question, whole, end)];
  return [
    {
      ...bare('commissioning', whole),
      lines: parts.flatMap(({ lines }) => lines),
      objects: parts.flatMap(({ objects }) => objects),
    },
    ...parts,
  ];
}
