import { orderOf } from '../../src/engine/plan/choose';
import type { Assessment, PackageResult, Plan, PlanOptions, Verdict, Worth } from '../../src/index';
import { KALUGA } from '../../src/regions/kaluga/region';
import { kopecks } from '../contracts/amounts';
import { outcomesOf } from '../contracts/laws';

const ORDER = orderOf(KALUGA);

/** Names of the claims that do not hold. */
const broken = (claims: Readonly<Record<string, boolean>>): string[] =>
  Object.entries(claims).flatMap(([claim, holds]) => (holds ? [] : [claim]));

const total = (rows: readonly { readonly saved: string }[]): bigint =>
  rows.reduce((sum, { saved }) => sum + kopecks(saved), 0n);

/** The years of the rows with what is saved in each, those of nothing left out. */
function byYear(rows: readonly { readonly year: number; readonly saved: string }[]): string {
  const years = new Map<number, bigint>();
  for (const { saved, year } of rows) years.set(year, (years.get(year) ?? 0n) + kopecks(saved));
  return [...years]
    .filter(([, amount]) => amount !== 0n)
    .sort(([a], [b]) => a - b)
    .join(' ');
}

/** Whether a worth is at least another, as packages are ranked. */
export function isAtLeast(one: Worth, other: Worth): boolean {
  const [a, b] = [one.present ?? one.nominal, other.present ?? other.nominal];
  return kopecks(a) >= kopecks(b);
}

/** Sums of a package: every breakdown agrees with its total, and no cap is passed. */
function packageFaults(
  { income, interest, sums, taxes, value }: PackageResult,
  capYear: string,
): string[] {
  const cap = income?.cap ?? null;
  return broken({
    'the total is not the nominal value': sums.total === value.nominal,
    'taxes and interest do not make the total':
      total([...taxes, ...interest]) === kopecks(sums.total),
    'the years do not make the total': total(sums.byYear) === kopecks(sums.total),
    'a year is not what its rows save': byYear(sums.byYear) === byYear([...taxes, ...interest]),
    'the taxes of the sums do not make the total': total(sums.byTax) === kopecks(sums.total),
    'the budgets do not make the total': total(sums.byBudget) === kopecks(sums.total),
    'what is saved is not before less after': taxes.every(
      ({ after, before, saved }) => kopecks(before) - kopecks(after) === kopecks(saved),
    ),
    'a tax is below 0': taxes.every(
      ({ after, arithmetic }) =>
        kopecks(after) >= 0n || arithmetic.every(({ kind }) => kind === 'subsidy'),
    ),
    'a cap is passed':
      cap === null || capYear === 'full' || kopecks(cap.used) <= kopecks(cap.amount),
    'a year outside the relief exhausts the cap':
      cap?.exhausted.every((year) => income && year >= income.first && year <= income.last) ?? true,
  });
}

/** The flows with a package are those without it and what it saves, and so is their value. */
function flowFaults({ best, investor }: Plan): string[] {
  const { flows, uplift } = investor;
  if (flows.length === 0) return [];
  return broken({
    'a flow is not the flow without support and what is saved': flows.every(
      (flow) => kopecks(flow.with) === kopecks(flow.without) + kopecks(flow.saved ?? '0'),
    ),
    'the flows save something else than the package':
      byYear(flows.map(({ saved, year }) => ({ year, saved: saved ?? '0' }))) ===
      byYear(best.sums.byYear),
    'a saving is known of other years than of the package':
      flows.flatMap(({ saved, year }) => (saved === null ? [] : year)).join() ===
      best.sums.byYear.map(({ year }) => year).join(),
    'a tax of a year is known in one place only': flows.every(
      ({ taxes, year }) =>
        taxes === (best.sums.byYear.find((one) => one.year === year)?.before ?? null),
    ),
    'the gain in net present value is not the value of what is saved':
      'absent' in uplift.npv
        ? best.value.present === null
        : isWithinKopeck(uplift.npv.value, best.value.present ?? ''),
  });
}

/** Both values are rounded before their difference is taken. */
function isWithinKopeck(one: string, other: string): boolean {
  const difference = kopecks(one) - kopecks(other);
  return difference >= -1n && difference <= 1n;
}

/** The tax expenditure of the budgets is what the package saves of taxes. */
function budgetFaults({ best, ministry }: Plan): string[] {
  const forgone = ministry.years.map(({ expenditure, year }) => ({ year, saved: expenditure }));
  return broken({
    'the budgets forgo something else than taxes saved': byYear(forgone) === byYear(best.taxes),
    'what is granted is not what is left': ministry.years.every(
      ({ expenditure, granted, ordinary }) =>
        kopecks(ordinary) - kopecks(granted) === kopecks(expenditure),
    ),
  });
}

/** The gates of an answer that the options do not open. */
const closedGates = (
  { confirmed, verdict }: { readonly confirmed: boolean; readonly verdict: Verdict },
  options: PlanOptions,
): string[] => [
  ...(confirmed || options.unconfirmed === true ? [] : ['unconfirmed']),
  ...(verdict !== 'unknown' || options.unknown === true ? [] : ['unknown']),
];

const answerIn = (assessment: Assessment, id: string) =>
  outcomesOf(assessment).find(({ name }) => name === id)?.outcome ??
  assessment.loans.find((loan) => loan.id === id);

/** Whether relief is only known to lie between two amounts. */
const isInterval = (assessment: Assessment, id: string): boolean => {
  const { sums } = outcomesOf(assessment).find(({ name }) => name === id)?.outcome ?? {};
  return typeof sums?.total === 'object' && sums.total !== null;
};

/** Everything that could be chosen is admitted, beside the ranking, or withheld with each gate that is closed to it. */
function gateFaults(
  { assessment, left, unranked = [], withheld }: Plan,
  options: PlanOptions,
): string[] {
  const expected = ORDER.filter((id) => left.every(({ element }) => element !== id)).flatMap(
    (id): string[] => {
      const answer = answerIn(assessment, id);
      const gates = answer === undefined ? [] : closedGates(answer, options);
      return gates.length === 0 ? [] : [`${id}: ${gates.join()}`];
    },
  );
  const bounded = ORDER.filter((id) => isInterval(assessment, id)).flatMap((id) => {
    const alone = unranked.find(({ elements }) => elements.join() === id);
    const gates = alone?.because.filter((gate) => options[gate] !== true) ?? [];
    return gates.length === 0 ? [] : [`${id}: ${gates.join()}`];
  });
  const found = [
    ...withheld.flatMap(({ because, element }) =>
      element === null ? [] : [`${element}: ${because.join()}`],
    ),
    ...bounded,
  ];
  return broken({
    'something is not withheld by each gate that is closed to it':
      expected.sort().join(' ') === found.sort().join(' '),
  });
}

/** What may be recommended under the options. */
function admissionFaults({ assessment, best, lost, runnerUp }: Plan, options: PlanOptions) {
  const isLet = (id: string) => {
    const answer = answerIn(assessment, id);
    if (answer === undefined || answer.verdict === 'ineligible') return false;
    return closedGates(answer, options).length === 0;
  };
  const worths = [best, ...lost].map(({ value }) => value);
  const worse = lost.find(({ because }) => because.every(({ kind }) => kind !== 'adds-nothing'));
  const keys = [best, ...lost].map(({ elements }) => elements.join());
  return broken({
    'something uncertain is recommended': [best, ...lost].every(({ elements }) =>
      elements.every(isLet),
    ),
    'an unconfirmed rule is relied on':
      options.unconfirmed === true || best.unconfirmedRules.length === 0,
    'a package is worth more than the best': worths.every((worth) => isAtLeast(best.value, worth)),
    'the packages are not in order': worths
      .slice(1)
      .every((worth, index) => isAtLeast(worths[index] ?? worth, worth)),
    'the second is not the runner-up':
      (worse ?? lost[0])?.elements.join() === runnerUp?.elements.join(),
    'a package is listed twice': new Set(keys).size === keys.length,
    'the empty package is not weighed': keys.includes(''),
    'what is lost is not the difference': lost.every(
      ({ losesBy, value }) =>
        kopecks(losesBy.nominal) === kopecks(best.value.nominal) - kopecks(value.nominal),
    ),
  });
}

/** Everything is either chosen from or left with a reason, never both. */
function leftFaults({ best, left, lost }: Plan): string[] {
  const used = new Set([best, ...lost].flatMap(({ elements }) => elements));
  return broken({
    'something left stands in a package': left.every(({ element }) => !used.has(element)),
  });
}

/** What a plan breaks. */
export function faultsOfPlan(answer: Plan, options: PlanOptions): string[] {
  const capYear = options.readings?.['cap-year'] ?? 'clip';
  return [
    ...packageFaults(answer.best, capYear),
    ...(answer.runnerUp === null ? [] : packageFaults(answer.runnerUp, capYear)),
    ...flowFaults(answer),
    ...budgetFaults(answer),
    ...admissionFaults(answer, options),
    ...gateFaults(answer, options),
    ...leftFaults(answer),
  ];
}
