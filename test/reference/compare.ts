import type {
  AmountResult,
  Assessment,
  Line,
  LoanResult,
  Outcome,
} from '../../src/answer/results/assessment';
import { assess } from '../../src/questions/assess/assess';
import { judgedIn, outcomeOf } from '../outcomes';
import type { LoanAnswer, MeasureAnswer, Question, TaxLine, Whole } from './answer';
import { NOT_WORKED_OUT } from './cases';
import { answerOf } from './index';

/** Kopecks of a text of roubles. */
function kopecks(text: AmountResult): bigint {
  if (typeof text !== 'string') throw new TypeError('an interval is no amount');
  const [whole = '0', part = ''] = text.split('.');
  const size = BigInt(whole.replace('-', '')) * 100n + BigInt(part.padEnd(2, '0'));
  return whole.startsWith('-') ? -size : size;
}

const orNull = (text: AmountResult | null | undefined): bigint | null =>
  text === null || text === undefined ? null : kopecks(text);

const lineOf = (line: Line): TaxLine => ({
  year: line.year,
  tax: line.tax,
  budget: line.budget,
  of: line.of ?? '',
  before: kopecks(line.taxBefore),
  after: kopecks(line.taxAfter),
  relief: kopecks(line.relief),
  extra: kopecks(line.extraTax ?? '0'),
  cutOff: kopecks(line.cutOff ?? '0'),
});

const measureOf = ({ id, ...own }: Outcome & { id: string }): MeasureAnswer => ({
  id,
  verdict: own.verdict,
  lines: own.lines.map(lineOf),
  deferred: own.deferred.map(lineOf),
  costs: own.costs.map(lineOf),
  objects: own.objects.map(({ year, object, relief }) => ({
    year,
    object: object ?? '',
    relief: kopecks(relief),
  })),
  cap: own.cap && {
    amount: kopecks(own.cap.amount),
    used: kopecks(own.cap.used),
    cutOff: kopecks(own.cap.cutOff),
    exhausted: own.cap.exhausted,
  },
});

const total = (amounts: readonly (string | null)[]): bigint =>
  amounts.reduce((sum, amount) => sum + kopecks(amount ?? '0'), 0n);

const loanOf = ({ id, verdict, largest, terms, schedule, worth }: LoanResult): LoanAnswer => ({
  id,
  verdict,
  largest: orNull(largest?.amount),
  amount: orNull(terms?.amount),
  federal: orNull(terms?.split?.federal),
  quarters: schedule.length,
  interest: total(schedule.map((one) => one.interest)),
  principal: total(schedule.map((one) => one.principal)),
  guarantee: total(schedule.map((one) => one.guarantee)),
  market: worth && total(schedule.map((one) => one.marketInterest)),
  nominal: orNull(worth?.nominal),
  present: orNull(worth?.presentValue),
});

/** What the library answers, as far as the reference answers it too. */
const wholeOf = ({ measures, loans }: Assessment): Whole => ({
  measures: judgedIn(measures)
    .filter(({ id }) => !NOT_WORKED_OUT.includes(id))
    .map((one) => measureOf({ id: one.id, ...outcomeOf(one) })),
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
  })),
  loans,
});

/** Where two answers part, each by its path and with both values. */
export function differences(library: unknown, reference: unknown): string[] {
  const found: string[] = [];
  gather('', library, reference, found);
  return found;
}

/** What the library and the reference tell differently of a profile; none where they agree. */
export function disagreements(question: Question): string[] {
  const { profile, edition, readings } = question;
  const library = wholeOf(assess(profile, { edition, readings, loans: 'all' }));
  return differences(essence(library), essence(answerOf(question)));
}
