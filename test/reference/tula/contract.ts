import { type Answer, all, bare, counts, is, type MeasureAnswer, type Question } from '../answer';
import { invested } from '../capital';
import { type Contract, contractConditions, contractOf, spell, spicFederal } from '../contracts';
import { firstDayOf, monthsLater, yearOf } from '../days';
import { million } from '../numbers';
import { inRegion, paysTaxes } from '../periods';
import { isUntaxed, propertyLines, type Relieved } from '../property-tax';
import { partOf } from '../residency';
import { averageOf, firstBase, type Owned, ownedOf } from '../values';
import type { TulaQuestion } from './question';

/** The last day of contracts of the first kind. */
const OF_FIRST_KIND = '2019-08-12';

const own = (question: TulaQuestion): Contract => contractOf(question, 'federal');

/** What the region asks of a contract beside the federal conditions. */
function asks(question: TulaQuestion): Answer {
  const amount = invested(question, spell(own(question)));
  const { contract } = question.own;
  return all([
    contract?.level === 'regional' ? 'yes-no-missing' : 'yes',
    amount === undefined ? 'value-missing' : is(amount > million(100), true),
  ]);
}

/** The regional rate of income tax in a year of the contract. */
function incomeRate(question: TulaQuestion, year: number): bigint {
  const { signed } = own(question);
  const reading = question.chosen['spic-federal.income-rate'];
  const isFlat = reading === 'by-signing' ? signed > OF_FIRST_KIND : reading === 'flat-zero';
  return isFlat || year - yearOf(signed) + 1 <= 8 ? 0n : 100_000n;
}

/** The last contract years at 0%, at 1.1% and at 1.5%, and those of a contract prolonged for sanctions. */
const STEPS = { usual: [5, 7, 10], prolonged: [6, 9, 12] } as const;

/** The rate of property tax in a contract year. */
function propertyRate(
  { own: { contract } }: TulaQuestion,
  contractYear: number,
  year: number,
): bigint {
  const isProlonged = contract?.prolongedForSanctions === true && year >= 2023;
  const [none, lower, low] = STEPS[isProlonged ? 'prolonged' : 'usual'];
  if (contractYear === 0) return 22_000n;
  if (contractYear <= none) return 0n;
  if (contractYear <= lower) return 11_000n;
  return contractYear <= low ? 15_000n : 22_000n;
}

/** The contract year of the first day of a month, by anniversaries of the signing; 0 before the signing. */
function contractYearOf(signed: string, month: number): number {
  const day = firstDayOf(month);
  let count = 0;
  while (monthsLater(signed, 12 * count) <= day) count++;
  return count;
}

/** What an object is relieved of in a year, by parts of its base of one rate each. */
function relievedIn(question: TulaQuestion, { value }: Owned, year: number): Relieved[] {
  const { signed } = own(question);
  if (question.chosen['spic-federal.contract-year'] === 'calendar' || !('cost' in value)) {
    const rate = propertyRate(question, year - yearOf(signed) + 1, year);
    return [{ base: averageOf(value, year), rate }];
  }
  const rateIn = (month: number): bigint =>
    propertyRate(question, contractYearOf(signed, month), year);
  return [0n, 11_000n, 15_000n].map((rate) => ({
    base: averageOf(value, year, (month) => rateIn(month) === rate),
    rate,
  }));
}

/** Whether an object was created or bought under the contract. */
function isOfContract({ ends, signed }: Contract, { value }: Pick<Owned, 'value'>): boolean {
  if ('cost' in value) return value.commissioned >= signed && value.commissioned <= ends;
  const first = firstBase(value);
  return first !== undefined && first >= yearOf(signed) && first <= yearOf(ends);
}

function property(question: TulaQuestion, whole: Answer): MeasureAnswer {
  const id = 'spic-federal.property';
  const contract = own(question);
  const objects = question.profile.property;
  const under = (objects ?? []).filter(
    (one) => isOfContract(contract, one) && !isUntaxed(question, one),
  );
  const some: Answer = objects === undefined ? 'value-missing' : is(under.length > 0, true);
  const answer = all([whole, paysTaxes(question), some]);
  if (!counts(answer)) return bare(id, answer);
  const span: number[] = [];
  for (
    let year = Math.max(2017, yearOf(contract.signed));
    year <= Math.min(2065, yearOf(contract.ends));
    year++
  ) {
    span.push(year);
  }
  const ids = new Set(under.map(({ id }) => id));
  const lines = propertyLines(question, ownedOf(question), span, (object, year) =>
    ids.has(object.id) ? relievedIn(question, object, year) : undefined,
  );
  return partOf(id, answer, lines);
}

/** What the region makes of a federal contract. */
export const partOfTula = (question: TulaQuestion) => ({
  asks: () => asks(question),
  rate: (_: Question, year: number) => incomeRate(question, year),
});

/** The federal contract and its two parts. */
export function contract(question: TulaQuestion): MeasureAnswer[] {
  const last = yearOf(own(question).ends);
  const inContract = all([
    inRegion(question),
    contractConditions(question, 'federal'),
    asks(question),
    is(last >= 2017, true),
  ]);
  const income = { ...spicFederal(question, partOfTula(question)), id: 'spic-federal.income' };
  const ofProperty = property(question, inContract);
  return [
    {
      ...bare('spic-federal', inContract),
      lines: [...income.lines, ...ofProperty.lines],
      objects: ofProperty.objects,
    },
    income,
    ofProperty,
  ];
}
