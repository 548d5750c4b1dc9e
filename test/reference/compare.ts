import type {
  AmountResult,
  Assessment,
  Line,
  LoanResult,
  Outcome,
  TaxCreditResult,
} from '../../src/answer/results/assessment';
import { assess } from '../../src/questions/assess/assess';
import { judgedIn, outcomeOf } from '../outcomes';
import type {
  CreditAnswer,
  End,
  LoanAnswer,
  MeasureAnswer,
  ObjectLine,
  Question,
  TaxLine,
  Whole,
} from './answer';
import { answerOf } from './index';
import { ceilingOf } from './szpk';
import { answerOfTula } from './tula/index';
import type { TulaQuestion } from './tula/question';

/** Amounts of a line, in kopecks. */
type LineOf = (line: Line) => TaxLine;

/** Kopecks of a text of roubles; an interval is none. */
function kopecks(text: AmountResult): bigint {
  if (typeof text !== 'string') throw new TypeError('an interval is no amount');
  const [whole = '0', part = ''] = text.split('.');
  const size = BigInt(whole.replace('-', '')) * 100n + BigInt(part.padEnd(2, '0'));
  return whole.startsWith('-') ? -size : size;
}

const orNull = (text: AmountResult | null | undefined): bigint | null =>
  text === null || text === undefined ? null : kopecks(text);

/** The text at one end of an amount; tax after is greatest where relief is least. */
function endOf(amount: AmountResult, end: End): string {
  if (typeof amount === 'string') return amount;
  return end === 'least' ? amount.from : amount.to;
}

const lineAt =
  (end: End): LineOf =>
  (line) => ({
    year: line.year,
    tax: line.tax,
    budget: line.budget,
    of: line.of ?? '',
    before: kopecks(line.taxBefore),
    after: kopecks(endOf(line.taxAfter, end === 'least' ? 'most' : 'least')),
    relief: kopecks(endOf(line.relief, end)),
    extra: kopecks(endOf(line.extraTax ?? '0', end === 'least' ? 'most' : 'least')),
    cutOff: kopecks(line.cutOff ?? '0'),
  });

/** Rows of parts of one object in a year as one. */
function joined(rows: readonly ObjectLine[]): ObjectLine[] {
  const sums = new Map<string, ObjectLine>();
  for (const row of rows) {
    const key = `${row.year} ${row.object}`;
    sums.set(key, { ...row, relief: row.relief + (sums.get(key)?.relief ?? 0n) });
  }
  return [...sums.values()];
}

/** Tax that is put off; a year in which none is has no tax of which it would be. */
const creditOf = (credit: TaxCreditResult): CreditAnswer => ({
  years: credit.years.map(({ year, ...own }) => ({
    year,
    tax: kopecks(own.putOff) === 0n ? 0n : kopecks(own.tax ?? '0'),
    putOff: kopecks(own.putOff),
    balance: kopecks(own.balance),
    repaid: kopecks(own.repaid),
    interest: kopecks(own.interest),
  })),
  putOff: kopecks(credit.putOff),
  interest: kopecks(credit.interest),
  present: orNull(credit.presentValue),
});

const measureAt =
  (end: End) =>
  ({ id, ...own }: Outcome & { id: string }): MeasureAnswer => ({
    id,
    verdict: own.verdict,
    lines: own.lines.map(lineAt(end)),
    deferred: own.deferred.map(lineAt(end)),
    costs: own.costs.map(lineAt(end)),
    objects: joined(
      own.objects.map(({ year, object, relief }) => ({
        year,
        object: object ?? '',
        relief: kopecks(endOf(relief, end)),
      })),
    ),
    cap: own.cap && {
      amount: kopecks(own.cap.amount),
      used: kopecks(own.cap.used),
      cutOff: kopecks(own.cap.cutOff),
      exhausted: own.cap.exhausted,
    },
    credit: own.credit === undefined ? null : creditOf(own.credit),
  });

const total = (amounts: readonly (string | null)[]): bigint =>
  amounts.reduce((sum, amount) => sum + kopecks(amount ?? '0'), 0n);

const loanOf = ({ id, verdict, largest, terms, schedule, worth }: LoanResult): LoanAnswer => ({
  id,
  verdict,
  largest: orNull(largest?.amount),
  amount: orNull(terms?.amount),
  federal: orNull(terms?.split?.federal),
  quarters: schedule.map((one) => kopecks(one.interest)),
  interest: total(schedule.map((one) => one.interest)),
  principal: total(schedule.map((one) => one.principal)),
  guarantee: total(schedule.map((one) => one.guarantee)),
  market: worth && total(schedule.map((one) => one.marketInterest)),
  nominal: orNull(worth?.nominal),
  present: orNull(worth?.presentValue),
});

/** What the library answers, as far as the reference answers it too. */
const wholeOf = ({ measures, loans }: Assessment, end: End): Whole => ({
  measures: judgedIn(measures).map((one) => measureAt(end)({ id: one.id, ...outcomeOf(one) })),
  loans: loans.map(loanOf),
});

/** Lists are told apart by what stands in their rows beside the amounts. */
function keyOf(row: unknown, index: number): string {
  if (typeof row !== 'object' || row === null) return String(index);
  if ('tax' in row && 'budget' in row && 'of' in row && 'year' in row) {
    return `${row.year} ${row.tax} ${row.budget} ${row.of}`.trim();
  }
  if ('object' in row && 'year' in row) return `${row.year} ${row.object}`;
  return 'id' in row ? String(row.id) : String(index);
}

function entriesOf(value: object): Map<string, unknown> {
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  return new Map(value.map((row: unknown, index) => [keyOf(row, index), row]));
}

const text = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? `${inner}k` : inner)) ??
  'nothing';

function gather(path: string, library: unknown, reference: unknown, found: string[]): void {
  if (library === reference) return;
  const areObjects = [library, reference].every((one) => typeof one === 'object' && one !== null);
  if (!areObjects) {
    found.push(`${path}: library ${text(library)}, reference ${text(reference)}`);
    return;
  }
  const [own, other] = [entriesOf(library as object), entriesOf(reference as object)];
  for (const key of new Set([...own.keys(), ...other.keys()])) {
    gather(`${path}/${key}`, own.get(key), other.get(key), found);
  }
}

const isSomething = ({ before, after }: TaxLine): boolean => before !== after;

/** The answer without rows in which nothing stands. */
const essence = ({ measures, loans }: Whole): Whole => ({
  measures: measures.map((one) => ({
    ...one,
    lines: one.lines.filter(isSomething),
    deferred: one.deferred.filter(isSomething),
    costs: one.costs.filter(isSomething),
    objects: one.objects.filter(({ relief }) => relief !== 0n),
    cap: one.cap === null || (one.cap.used === 0n && one.cap.cutOff === 0n) ? null : one.cap,
    credit: one.credit?.putOff === 0n ? null : one.credit,
  })),
  loans,
});

/** Where two answers part, each by its path and with both values. */
export function differences(library: unknown, reference: unknown): string[] {
  const found: string[] = [];
  gather('', library, reference, found);
  return found;
}

/** The amount that falls in no year; null without one. */
const ceilingIn = ({ assumptions }: Assessment): bigint | null =>
  orNull(assumptions.find(({ id }) => id === 'amount-not-by-year')?.values['amount'] as string);

const ofCeiling = (library: Assessment, question: Question): string[] =>
  differences({ ceiling: ceilingIn(library) }, { ceiling: ceilingOf(question) });

const ENDS = ['least', 'most'] as const;

/** What the library and the reference tell differently of a profile, at either end; none where they agree. */
export function disagreements(question: Question): string[] {
  const { profile, edition, readings } = question;
  const library = assess(profile, { edition, readings, loans: 'all' });
  const found = ENDS.flatMap((end) =>
    differences(essence(wholeOf(library, end)), essence(answerOf(question, end))).map(
      (one) => `${end}${one}`,
    ),
  );
  return [...found, ...ofCeiling(library, question)];
}

/** An interval has its lesser value first, which for what rounding leaves may be that of either end. */
const withoutRounding = ({ measures, loans }: Whole): Whole => ({
  measures: measures.map((one) => ({
    ...one,
    objects: one.objects.filter(({ object }) => object !== ''),
  })),
  loans,
});

/** The same of a project of Tula Region, at either end of what is only known to lie between two. */
export function disagreementsInTula(question: TulaQuestion): string[] {
  const { chosen, stated } = question;
  const library = assess(stated, { readings: { ...chosen }, loans: 'all' });
  const found = ENDS.flatMap((end) =>
    differences(
      withoutRounding(essence(wholeOf(library, end))),
      withoutRounding(essence(answerOfTula(question, end))),
    ).map((one) => `${end}${one}`),
  );
  return [...found, ...ofCeiling(library, question)];
}
