import type { Assessment, LoanPeriod, LoanResult } from '../../src/answer/results/assessment';
import type { Verdict } from '../../src/engine/terms';
import type { FindingVerdict } from '../../src/kit/finding';
import { kopecks } from './amounts';
import { findingFaults, leavesOf } from './finding-laws';

const total = (amounts: readonly (string | null)[]): bigint =>
  amounts.reduce((sum, amount) => sum + kopecks(amount ?? '0'), 0n);

/** Names of the claims that do not hold. */
const broken = (claims: Readonly<Record<string, boolean>>): string[] =>
  Object.entries(claims).flatMap(([claim, holds]) => (holds ? [] : [claim]));

const VERDICTS: Readonly<Record<FindingVerdict, Verdict>> = {
  met: 'eligible',
  'not-met': 'ineligible',
  unknown: 'unknown',
};

function verdictFaults(loan: LoanResult): string[] {
  const { confirmed, findings, largest, lines, missing, schedule, terms, unconfirmed } = loan;
  const { verdict, worth } = loan;
  const asked = missing.filter((fact) => fact.for === 'verdict');
  const supposed = verdict === 'unknown' && asked.every(({ asks }) => asks === 'yes-no');
  const isBare = terms === null && schedule.length === 0 && lines.length === 0 && worth === null;
  const ratesMissing = missing.some(({ path }) => /^policy\.loans\..*\.rates$/.test(path));
  const marketMissing = missing.some(({ path }) => path === 'borrowing.marketRate');
  const linesMissing = missing.some(
    (fact) => fact.for === 'lines' && fact.path !== 'borrowing.marketRate',
  );
  return broken({
    'the verdict is not that of the findings': VERDICTS[findings.verdict] === verdict,
    'what is not known is not named': (verdict === 'unknown') === asked.length > 0,
    'a refused loan asks for facts': verdict !== 'ineligible' || missing.length === 0,
    'there are amounts without ground': isBare || verdict === 'eligible' || supposed,
    'a loan that is open has no schedule':
      verdict !== 'eligible' ||
      schedule.length > 0 ||
      ratesMissing ||
      linesMissing ||
      mayBeOfNothing(loan),
    'a schedule has no worth and asks for no market rate':
      terms === null || (worth === null) === marketMissing,
    'the unconfirmed figures do not tell whether it is confirmed':
      confirmed === unconfirmed.every(({ decides }) => decides === 'bound'),
    'a loan that is open is above the largest':
      verdict !== 'eligible' || isWithin(terms?.amount ?? '0', largest),
  });
}

/** Without a least amount 0 is one too, of which there is no schedule. */
const mayBeOfNothing = ({ findings, id, missing, terms }: LoanResult): boolean =>
  terms === null &&
  missing.length === 0 &&
  !leavesOf(findings).some((one) => one.id === `${id}.at-least`);

/** At most the largest, which a programme without a bound does not have. */
const isWithin = (amount: string, largest: LoanResult['largest']): boolean =>
  largest !== null && (largest.amount === null || kopecks(amount) <= kopecks(largest.amount));

const FIELDS = ['interest', 'principal', 'marketInterest', 'saved', 'guarantee'] as const;

function amountFaults({ lines, schedule, terms, worth }: LoanResult): string[] {
  if (terms === null) return [];
  const saved = worth && kopecks(worth.nominal) - total(schedule.map((one) => one.saved));
  const split = terms.split && [terms.split.federal, terms.split.regional];
  return [
    ...schedule.flatMap((quarter, index) => quarterFaults(quarter, schedule[index - 1])),
    ...lines.flatMap((line) => {
      const own = schedule.filter(({ year }) => year === line.year);
      return FIELDS.flatMap((field) =>
        broken({
          [`${field} of ${line.year} is not that of its quarters`]:
            kopecks(line[field] ?? '0') === total(own.map((quarter) => quarter[field])),
        }),
      );
    }),
    ...broken({
      'the principal repaid is not the principal drawn':
        total(schedule.map(({ principal }) => principal)) === kopecks(terms.amount),
      'a year has no line': new Set(schedule.map(({ year }) => year)).size === lines.length,
      'the shares of the funds are not the loan':
        split === undefined || total(split) === kopecks(terms.amount),
      'the worth is not what the quarters save':
        saved === null || (saved < 0n ? -saved : saved) <= BigInt(schedule.length),
      // Of each quarter the nominal value is rounded to the kopeck.
      'the present value is above the nominal one':
        worth === null ||
        kopecks(worth.presentValue) <= kopecks(worth.nominal) + BigInt(schedule.length),
      'the cost of the guarantee is a gain':
        worth === null || kopecks(worth.nominalNet) <= kopecks(worth.nominal),
    }),
  ];
}

const quarterFaults = (quarter: LoanPeriod, before: LoanPeriod | undefined): string[] =>
  broken({
    'interest saved is below 0': kopecks(quarter.saved ?? '0') >= 0n,
    'a payment is not its interest and principal':
      kopecks(quarter.payment) === kopecks(quarter.interest) + kopecks(quarter.principal),
    'a balance does not follow':
      before === undefined ||
      kopecks(quarter.balance) === kopecks(before.balance) - kopecks(before.principal),
    'a quarter does not follow': before === undefined || quarter.day > before.day,
  });

/** What every programme of an assessment breaks. */
export const loanFaultsOf = ({ loans, sources }: Assessment): string[] =>
  loans.flatMap((loan) =>
    [...verdictFaults(loan), ...amountFaults(loan), ...findingFaults(loan.findings, sources)].map(
      (fault) => `${loan.id}: ${fault}`,
    ),
  );
