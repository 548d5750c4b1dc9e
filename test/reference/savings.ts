import type { Question } from './answer';
import { monthOf, yearOf } from './days';
import { exportsAtMost } from './export-transport';
import { loans } from './loans';
import { floor } from './numbers';
import { otherLoans } from './other-loans';
import { paidIn } from './payroll';
import type { Yearly } from './profit';
import { ordinaryRate } from './property-tax';
import { mayLower } from './sme-contributions';
import { reimbursedAtMost } from './szpk';
import { territoryOf, toserFields } from './territories';
import { residencyOf } from './toser';
import { averageOf, ownedOf } from './values';

/** More than any loss: what would bound a saving is not stated. */
const UNBOUNDED = 10n ** 30n;

const upwards = (dividend: bigint, divisor: bigint): bigint => -floor(-dividend, divisor);

/** A share, in millionths, of kopecks; a part of a kopeck counts as one. */
const partOf = (amount: bigint, share: bigint): bigint => upwards(amount * share, 1_000_000n);

/** The tax of a year on all objects. */
function propertyTax(question: Question, year: number): bigint {
  return ownedOf(question)
    .map((one) => {
      const { by, of } = averageOf(one.value, year);
      return upwards(of * ordinaryRate(question, one, year), by * 1_000_000n);
    })
    .reduce((sum, tax) => sum + tax, 0n);
}

/** Land tax of whole years from that of the first taxed month on, to full roubles a plot, and transport tax. */
function zoneTaxes({ profile }: Question, year: number): bigint {
  const { landPlots = [], transportTax } = profile;
  let sum = transportTax?.values[year - transportTax.first] ?? 0n;
  for (const { cadastralValue, rate, title } of landPlots) {
    const taxed = monthOf(title) + (Number(title.slice(8)) > 15 ? 1 : 0);
    if (taxed >= year * 12 + 12) continue;
    sum += rate === undefined ? UNBOUNDED : upwards(partOf(cadastralValue, rate), 100n) * 100n;
  }
  return sum;
}

/** A year's interest on the whole loan at the market rate, from the year of drawing on; none that every programme refuses. */
function interest(question: Question, year: number): bigint {
  const { borrowing, project, valuation } = question.profile;
  if (borrowing === undefined || valuation.interestInProfit === false) return 0n;
  const { amount, drawn, marketRate } = borrowing;
  if (year < yearOf(drawn ?? project.start)) return 0n;
  const asked = [...loans(question), ...otherLoans(question)];
  if (asked.every(({ verdict }) => verdict === 'ineligible')) return 0n;
  return amount === undefined || marketRate === undefined ? UNBOUNDED : partOf(amount, marketRate);
}

/** Whether some month of a year may have the contributions of a resident of a territory. */
function isResident(question: Question, year: number): boolean {
  const territory = territoryOf(question);
  if (question.edition !== 'law' || territory === undefined) return false;
  const { from, lastMonth, outFrom } = residencyOf(question, territory, {
    end: question.readings['toser.end'],
  });
  const first = monthOf(from) + 1;
  const end = Math.min(first + 120, lastMonth + 1, outFrom);
  return first < year * 12 + 12 && end > year * 12;
}

/** More than the contributions of a year that may be lowered: all pay. What is saved is not bounded where one of jobs and wage is not stated. */
function contributions(question: Question, year: number): bigint {
  if (!mayLower(question, year) && !isResident(question, year)) return 0n;
  const { groups, jobs } = toserFields(question.profile);
  const { averageMonthlyWage: wages } = question.profile.project;
  const isHalf = groups === undefined && (jobs === undefined) !== (wages === undefined);
  if (isHalf && [jobs, wages].some((one) => one?.values[year - one.first] !== undefined)) {
    return UNBOUNDED;
  }
  return (paidIn(question, year) ?? []).reduce(
    (sum, { wage, workers }) => sum + 12n * workers * wage,
    0n,
  );
}

/** What packages may save or receive, and so add to the profit of a year, at most; one rouble more for what is rounded. */
function savedAtMost(question: Question, year: number, isOfZone: boolean): bigint {
  const sum =
    propertyTax(question, year) +
    (isOfZone ? zoneTaxes(question, year) : 0n) +
    interest(question, year) +
    exportsAtMost(question, year) +
    reimbursedAtMost(question, year) +
    contributions(question, year);
  return sum === 0n ? 0n : sum + 100n;
}

/** A profit raised in every year by the most that packages may save, of land and transport only those with the zone. */
export function raisedAtMost(question: Question, series: Yearly, isOfZone: boolean): Yearly {
  if (question.readings['saved-taxes-raise-profit'] === 'no') return series;
  const values = series.values.map(
    (profit, index) => profit + savedAtMost(question, series.first + index, isOfZone),
  );
  return { ...series, values };
}
