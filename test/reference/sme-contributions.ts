import {
  type Answer,
  all,
  any,
  bare,
  is,
  type MeasureAnswer,
  type Question,
  type TaxLine,
} from './answer';
import { yearOf } from './days';
import { chargedOn, ownTariffs, paidIn } from './payroll';
import { finalYear } from './periods';
import { type Series, toserFields } from './territories';

const FIRST_YEAR = 2025;
/** In millionths: the share of income that the main activity must give. */
const MAIN_SHARE = 700_000n;
const MONTHS = [...Array(12).keys()];

/** Classes of manufacturing that have no lower rate. */
const WITHOUT = [11, 12, 19, 24];

/** Whether the main activity is of manufacturing that has the lower rate. */
function manufactures(main: string | undefined): Answer {
  if (main === undefined) return 'value-missing';
  const class_ = Number(main.slice(0, 2));
  return is(class_ >= 10 && class_ <= 33 && !WITHOUT.includes(class_), true);
}

function shareIn(shares: Series | undefined, year: number): Answer {
  const share = shares?.values[year - shares.first];
  return share === undefined ? 'value-missing' : is(share >= MAIN_SHARE, true);
}

/** Whether a year has the lower rate. */
function hasRate({ profile }: Question, year: number): Answer {
  const { main, mainSince } = profile.project.activity as { main?: string; mainSince?: string };
  const { mainRevenueShare } = toserFields(profile);
  return all([
    manufactures(main),
    mainSince === undefined ? 'value-missing' : is(yearOf(mainSince) < year, true),
    shareIn(mainRevenueShare, year),
    shareIn(mainRevenueShare, year - 1),
  ]);
}

/** Whether the investor is a small or medium-sized enterprise. */
const isRegistered = ({ profile }: Question): Answer => {
  const { smeCategory } = toserFields(profile);
  return smeCategory === undefined ? 'value-missing' : is(smeCategory !== 'none', true);
};

/** What a year saves; undefined where what is paid anyway is not known. */
function lineOf(question: Question, year: number): TaxLine | undefined {
  const paid = paidIn(question, year);
  if (paid === undefined) return undefined;
  const isGeneral =
    (question.readings as { 'sme-baseline'?: string })['sme-baseline'] === 'general';
  const tariffs = isGeneral ? (['general'] as const) : ownTariffs(question, year);
  const befores = tariffs.map((one) => chargedOn(paid, one, year, MONTHS));
  const [before = 0n] = befores;
  if (befores.some((one) => one !== before)) return undefined;
  const after = chargedOn(paid, 'manufacturer', year, MONTHS);
  const relief = before - after;
  const amounts = { before, after, relief, extra: 0n, cutOff: 0n };
  return { year, tax: 'contributions', budget: 'social', of: '', ...amounts };
}

/** The years of the measure in which somebody may be paid, as far as jobs, wages or groups are stated. */
function yearsOf(question: Question): number[] {
  const { groups, jobs } = toserFields(question.profile);
  const { averageMonthlyWage: wages } = question.profile.project;
  const series = groups?.map(({ workers }) => workers) ?? [];
  const years: number[] = [];
  for (let year = FIRST_YEAR; year <= finalYear(question); year++) {
    const isPaid =
      groups === undefined
        ? mayBeOf(jobs, year) && mayBeOf(wages, year)
        : series.some((one) => one !== undefined && mayBeOf(one, year));
    if (isPaid) years.push(year);
  }
  return years;
}

/** Whether a series that is not stated, or has the year, may have a value of it. */
const mayBeOf = <V>(series: Series<V> | undefined, year: number): boolean =>
  series === undefined || series.values[year - series.first] !== undefined;

/** The years in which contributions may be lowered, as far as the size of the enterprise tells. */
export const mayLower = (question: Question, year: number): boolean =>
  question.edition === 'law' && year >= FIRST_YEAR && isRegistered(question) !== 'no';

/** Lower contributions of manufacturing SMEs, which the law alone offers. */
export function smeContributions(question: Question): MeasureAnswer[] {
  if (question.edition !== 'law') return [];
  const id = 'sme-contributions';
  const { groups, jobs } = toserFields(question.profile);
  const { averageMonthlyWage: wages } = question.profile.project;
  const isStated = groups !== undefined || (jobs !== undefined && wages !== undefined);
  const years = yearsOf(question);
  const answers = years.map((year) => hasRate(question, year));
  // Years that all fail refuse the measure whatever is paid in them.
  const answer = all([isRegistered(question), any(answers), isStated ? 'yes' : 'value-missing']);
  if (answer !== 'yes') return [bare(id, answer)];
  const lines = years.flatMap((year, index) =>
    answers[index] === 'yes' ? (lineOf(question, year) ?? []) : [],
  );
  return [{ ...bare(id, answer), lines }];
}
