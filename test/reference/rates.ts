import { type Answer, all, any, is, type MeasureAnswer, type Question } from './answer';
import { atLeast, capOf, invested, years } from './capital';
import { yearOf } from './days';
import { incomeMeasure, ordinaryRates, type Period, reducedRate } from './income';
import { million, most, taxOn } from './numbers';
import { admits, firstsOf, inForce, inRegion, profitBases, sure } from './periods';
import { type Bases, basesOf } from './profit';
import { registerTests, wageTest } from './register';

const FOREVER = 9999;
const ALWAYS = 0;

/** The day of a status, or of the start where it is not held. */
const heldFrom = ({ profile }: Question, held: string | undefined): string =>
  held ?? profile.project.start;

export function investmentRegister(question: Question): MeasureAnswer {
  const { edition, profile, readings } = question;
  const from = heldFrom(question, profile.statuses?.investmentRegister?.included);
  const amount = invested(question, years(question, profile.project.start, 3));
  const how = admits(readings['first-period.investment-register'], yearOf(from), 2025);
  const bases = profitBases(question, how);
  const first = bases?.first ?? how.given;
  const keeps = readings['register-after-2024'] === 'keeps-its-term' && (first ?? FOREVER) <= 2024;
  const end = edition === 'law' && !keeps ? 2024 : FOREVER;
  const periods = registerPeriods(amount ?? 0n);
  const spans = amount === undefined ? [1, 4] : [periods];
  const force = sure(
    spans.map((span) =>
      inForce(firstsOf(question, first, yearOf(from)), (year) => year + span - 1, 2010, end),
    ),
  );
  const last = Math.min((first ?? FOREVER) + periods - 1, end);
  const tested =
    first === undefined || amount === undefined ? undefined : { from: first, to: last };
  return incomeMeasure(question, {
    id: 'investment-register',
    answer: all([
      inRegion(question),
      atLeast(amount, million(100)),
      force,
      ...registerTests(question, 4n, tested),
    ]),
    bases,
    last,
    inForce: (year) => year >= 2010 && wageTest(question, 4n, year) === 'yes',
    rates: (year) => ({
      federal: ordinaryRates(question, year).federal,
      regional: reducedRate(question, 135_000n, year),
    }),
  });
}

function registerPeriods(amount: bigint): number {
  if (amount <= million(500)) return 1;
  if (amount <= million(1000)) return 2;
  return amount <= million(2000) ? 3 : 4;
}

/** What the Tax Code asks of a participant of a regional investment project. */
function participant({ profile }: Question): Answer {
  const { investor, statuses } = profile;
  return all([
    is(investor.russianOrganisation, true),
    is(investor.registeredInRegion, true),
    is(investor.subdivisionOutsideRegion, false),
    is(investor.specialTaxRegime, false),
    is(investor.consolidatedGroup, false),
    is(investor.nonProfitOrFinancial, false),
    is(statuses && statuses.sezResident !== undefined, false),
    is(statuses && statuses.anotherRip !== undefined, false),
    is(investor.landOwnedOrLeased, true),
    is(investor.producesOilOrGas, false),
    is(investor.producesExcisableGoods, false),
  ]);
}

export function rip(question: Question): MeasureAnswer {
  const { edition, profile, readings } = question;
  const isLaw = edition === 'law';
  const from = heldFrom(question, profile.statuses?.rip?.included);
  const in3 = atLeast(invested(question, years(question, from, 3)), million(50));
  const in5 = atLeast(invested(question, years(question, from, 5)), million(500));
  const how = admits(readings['first-period.rip'], yearOf(from), ALWAYS);
  const project = profitBases(question, how);
  const firsts = firstsOf(question, project?.first ?? how.given, yearOf(from));
  const last = isLaw && in5 === 'no' ? 2026 : 2028;
  const lasts = isLaw && in5 === 'value-missing' ? [2026, 2028] : [last];
  const share = profile.company?.projectIncomeShare;
  const shareIn = (year: number): bigint => share?.values[year - share.first] ?? 1_000_000n;
  const isReduced = (year: number): boolean => !isLaw || year > 2018 || shareIn(year) >= 900_000n;
  return incomeMeasure(question, {
    id: 'rip',
    answer: all([
      inRegion(question),
      any([in3, in5]),
      participant(question),
      sure(lasts.map((one) => inForce(firsts, () => one, 2017, one))),
      isLaw && from > '2025-12-31' ? 'yes-no-missing' : 'yes',
    ]),
    bases: project && companyBases(question, project, yearOf(from)),
    last,
    inForce: (year) => year >= 2017 && isReduced(year),
    rates: (year) => ({ federal: 0n, regional: reducedRate(question, 135_000n, year) }),
    cap: {
      of: (year) => capOf(question, from, 1_000_000n, year),
      ...(isLaw ? { counted: notional } : {}),
    },
  });
}

/** What a period counts against the cap by the Code: tax at 20% less tax at the reduced rates. */
const notional = ({ own, rates }: Period): bigint =>
  most(0n, taxOn(own, 200_000n) - taxOn(own, rates.federal) - taxOn(own, rates.regional));

/** The company's base in the years in which 90% of its income is from the project. */
function companyBases(question: Question, project: Bases, entered: number): Bases {
  const { company } = question.profile;
  if (company === undefined || project.first === undefined) return project;
  const whole = basesOf(question, company.taxableProfit, {
    notBefore: entered,
    given: project.first,
    unlimitedFrom: ALWAYS,
  });
  const [ordinary, own] = [new Map(project.ordinary), new Map(project.own)];
  const { first, values } = company.projectIncomeShare;
  for (const [index, share] of values.entries()) {
    if (share < 900_000n) continue;
    const [before, after] = [whole.ordinary.get(first + index), whole.own.get(first + index)];
    if (before !== undefined) ordinary.set(first + index, before);
    if (after !== undefined) own.set(first + index, after);
  }
  return { first: project.first, ordinary, own };
}
