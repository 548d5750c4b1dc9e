import { type Answer, all, bare, type MeasureAnswer, type Question } from './answer';
import { atLeast, capOf, invested } from './capital';
import { dayBefore, monthsLater, yearOf } from './days';
import {
  type Cap,
  type Course,
  incomeMeasure,
  ordinaryRates,
  type Rates,
  reducedRate,
} from './income';
import { million } from './numbers';
import { admits, firstsOf, inForce, inRegion, profitBases, sure } from './periods';

const FOREVER = 9999;
const ALWAYS = 0;

interface Contract {
  readonly signed: string;
  readonly ends: string;
}

/** Years of the longest contract of its day. */
function longestTerm(
  { edition }: Question,
  level: 'federal' | 'regional',
  signed: string,
  volume: bigint,
): number {
  if (edition !== 'law' || level === 'regional' || signed < '2019-08-13') return 10;
  return volume > million(50_000) ? 20 : 15;
}

/** Investment stated in a contract of the level, else all planned from the signing; undefined where neither is told. */
function volumeOf(question: Question, level: 'federal' | 'regional'): bigint | undefined {
  const held = question.profile.statuses?.specialInvestmentContract;
  const own = held?.level === level ? held : undefined;
  const from = own?.signed ?? question.profile.project.start;
  return (
    own?.statedCapitalInvestment ?? invested(question, { from, to: '9999-12-31', toYear: FOREVER })
  );
}

/** A contract of the level, held or as if signed on the day of the start for ten years. */
function contractOf(
  question: Question,
  level: 'federal' | 'regional',
  volume = volumeOf(question, level) ?? 0n,
): Contract {
  const { profile, readings } = question;
  const held = profile.statuses?.specialInvestmentContract;
  const own = held?.level === level ? held : undefined;
  const signed = own?.signed ?? profile.project.start;
  const anniversary = monthsLater(signed, 12 * longestTerm(question, level, signed, volume));
  const tenYears = readings['window-end'] === 'anniversary' ? anniversary : dayBefore(anniversary);
  return { signed, ends: own?.ends ?? tenYears };
}

const spell = ({ signed, ends }: Contract) => ({ from: signed, to: ends, toYear: yearOf(ends) });

export function spicFederal(question: Question): MeasureAnswer {
  const course = federalCourse(question);
  const isUncapped = course.cap === undefined || volumeOf(question, 'federal') !== undefined;
  return isUncapped ? incomeMeasure(question, course) : bare(course.id, course.answer);
}

const isSecond = ({ edition }: Question, { signed }: Contract): boolean =>
  edition === 'law' && signed >= '2019-08-13';

function federalCourse(question: Question): Course {
  const contract = contractOf(question, 'federal');
  const isNew = isSecond(question, contract);
  const how = admits(
    question.readings['first-period.spic-federal'],
    yearOf(contract.signed),
    ALWAYS,
  );
  const bases = profitBases(question, how);
  const first = bases?.first ?? how.given;
  const end = Math.min(yearOf(contract.ends), 2061);
  const last = isNew ? end : Math.min(end, 2025);
  return {
    id: 'spic-federal',
    answer: all([
      inRegion(question),
      isNew ? 'yes' : atLeast(invested(question, spell(contract)), million(750)),
      federalForce(question, first),
      isNew && last >= 2026 ? 'yes-no-missing' : 'yes',
    ]),
    bases,
    last,
    inForce: (year) => year >= 2017,
    rates: (year) => ({ federal: 0n, regional: reducedRate(question, 100_000n, year) }),
    ...(isNew ? { cap: contractCap(question) } : {}),
  };
}

/** Whether a federal contract gives a period, however long it may last where its volume is not told. */
function federalForce(question: Question, first: number | undefined): Answer {
  const volume = volumeOf(question, 'federal');
  const answers = (volume === undefined ? [0n, million(50_001)] : [volume]).map((one) => {
    const contract = contractOf(question, 'federal', one);
    const end = Math.min(yearOf(contract.ends), 2061);
    const last = isSecond(question, contract) ? end : Math.min(end, 2025);
    const firsts = firstsOf(question, first, yearOf(contract.signed), end);
    return inForce(firsts, () => last, 2017, FOREVER);
  });
  return sure(answers);
}

/** Half of the investment stated in the contract, or else planned, on the relief of 2020 and later. */
function contractCap(question: Question): Cap {
  const volume = volumeOf(question, 'federal') ?? 0n;
  return { of: () => (volume / 200n) * 100n, counts: (year) => year >= 2020 };
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
  const isLaw = question.edition === 'law';
  const heading = readings['spic-regional.last-year'] === '2025' ? 2025 : FOREVER;
  const lastYear = isLaw ? 2022 : heading;
  const lastOf = (year: number): number => Math.min(year + 6, end, lastYear);
  return {
    id: 'spic-regional',
    answer: all([
      inRegion(question),
      isLaw && contract.signed > '2017-12-31' ? 'yes-no-missing' : 'yes',
      atLeast(invested(question, spell(contract)), million(300)),
      inForce(
        firstsOf(question, first, yearOf(contract.signed), Math.min(end, 2061)),
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

/** Whether the cap leaves nothing in a year: it refuses the whole relief, or has ended it before for good. */
function isSpent(question: Question, course: Course, year: number): boolean {
  if (course.cap === undefined) return false;
  const { cap, lines } = incomeMeasure(question, course);
  const granted = new Set<number>();
  for (const one of lines) if (one.relief > 0n) granted.add(one.year);
  const refused = lines.flatMap((one) =>
    one.cutOff > 0n && !granted.has(one.year) ? one.year : [],
  );
  if (granted.size === 0 || refused.includes(year)) return refused.includes(year);
  const lastGranted = Math.max(...granted);
  const grows =
    question.readings['cap-year'] === 'clip' &&
    course.cap.of(course.last) > course.cap.of(lastGranted);
  const isUsedUp = cap?.exhausted.includes(lastGranted) === true;
  const end = isUsedUp ? lastGranted : Math.min(...refused.filter((one) => one > lastGranted)) - 1;
  return !grows && year > end;
}

/** Whether a contract has rates in given years of which nobody can tell for want of its volume where they end. */
export function isUntold(question: Question): boolean {
  const held = question.profile.statuses?.specialInvestmentContract;
  if (held?.level !== 'federal') return false;
  const { answer, bases, cap } = federalCourse(question);
  const hasFirst = bases?.first !== undefined;
  const isTold = cap === undefined || volumeOf(question, 'federal') !== undefined;
  return answer === 'yes' && hasFirst && !isTold;
}

/** The rates of a contract that is held and open to the project, in the years of its relief. */
export function contractRates(question: Question, year: number): Rates | undefined {
  const held = question.profile.statuses?.specialInvestmentContract;
  if (held === undefined) return undefined;
  const course = held.level === 'federal' ? federalCourse(question) : regionalCourse(question);
  const { answer, bases, last } = course;
  if (answer !== 'yes' || bases?.first === undefined) return undefined;
  const isOpen =
    year >= bases.first && year <= last && course.inForce(year) && !isSpent(question, course, year);
  return isOpen ? course.rates(year) : undefined;
}
