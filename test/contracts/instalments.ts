/**
 * Computes a loan again from its own terms and the market rate: each quarter of the schedule, each year, and
 * what the interest saved is worth. It shares no code with the library and reads no sum.
 */

/** A loan as it stands in JSON. */
export interface JsonLoan {
  readonly id: string;
  readonly terms: JsonTerms | null;
  readonly schedule: readonly { readonly marketRate?: string }[];
  readonly lines: readonly object[];
  readonly worth:
    | ({ readonly marketRate: string; readonly isByQuarter?: boolean } & {
        readonly [value: string]: unknown;
      })
    | null;
}

interface JsonTerms {
  readonly amount: string;
  readonly drawn: string;
  readonly quarters: number;
  readonly graceQuarters: number;
  readonly repayment: string;
  readonly rates: readonly { readonly upToYear: number | null; readonly rate: string }[];
  readonly ratesByQuarter?: readonly { readonly upToQuarter: number; readonly rate: string }[];
  readonly guaranteeRate?: string;
}

const scaled = (text: string, places: number): bigint => {
  const [whole = '', part = ''] = text.split('.');
  return BigInt(whole + part.padEnd(places, '0'));
};
const roubles = (kopecks: bigint): string =>
  kopecks % 100n === 0n
    ? String(kopecks / 100n)
    : `${kopecks / 100n}.${String(kopecks % 100n).padStart(2, '0')}`;
const nearest = (dividend: bigint, divisor: bigint): bigint =>
  (2n * dividend + divisor) / (2n * divisor);

/** Millionths of a year's rate on a balance for a quarter. */
const QUARTERLY = 4_000_000n;
const interestOn = (balance: bigint, rate: bigint): bigint => nearest(balance * rate, QUARTERLY);

/** The same day of a later month, or the last day of a shorter one. */
function later(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const found = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return found.toISOString().slice(0, 10);
}

interface Quarter {
  readonly year: number;
  readonly balance: bigint;
  readonly rate: bigint;
  readonly interest: bigint;
  readonly principal: bigint;
  readonly market: bigint | null;
  readonly marketRate: bigint | null;
  readonly saved: bigint | null;
  readonly guarantee: bigint;
  readonly row: object;
}

/** The rate of a quarter, from the steps by quarter or by year of the loan. */
function rateOf({ rates, ratesByQuarter }: JsonTerms, number: number): bigint {
  const loanYear = Math.floor((number + 3) / 4);
  const step =
    ratesByQuarter?.find(({ upToQuarter }) => upToQuarter >= number) ??
    rates.find(({ upToYear }) => upToYear === null || upToYear >= loanYear);
  return scaled(step?.rate ?? 'none', 6);
}

/** The market's rate of a quarter: one of its own where they differ. */
function marketOf({ schedule, worth }: JsonLoan, number: number): bigint | null {
  if (worth === null) return null;
  const own = worth.isByQuarter === true ? schedule[number - 1]?.marketRate : worth.marketRate;
  return scaled(own ?? 'none', 6);
}

function quartersOf(loan: JsonLoan, terms: JsonTerms): readonly Quarter[] {
  const { drawn, graceQuarters: grace, quarters, repayment } = terms;
  const amount = scaled(terms.amount, 2);
  const guaranteeRate = scaled(terms.guaranteeRate ?? '0', 6);
  const all: Quarter[] = [];
  let balance = amount;
  for (let number = 1; number <= quarters; number++) {
    const rate = rateOf(terms, number);
    const marketRate = marketOf(loan, number);
    const interest = interestOn(balance, rate);
    const principal = repaid();
    const day = later(drawn, 3 * number);
    const year = Number(day.slice(0, 4));
    const market = marketRate === null ? null : interestOn(balance, marketRate);
    const cheaper = market === null ? null : market - interest;
    const saved = cheaper === null || cheaper > 0n ? cheaper : 0n;
    const guarantee = interestOn(balance, guaranteeRate);
    all.push({
      ...{ year, balance, rate, interest, principal, market, marketRate, saved, guarantee },
      row: {
        number,
        day,
        year,
        balance: roubles(balance),
        rate: String(Number(rate) / 1e6),
        interest: roubles(interest),
        principal: roubles(principal),
        payment: roubles(interest + principal),
        marketInterest: market === null ? null : roubles(market),
        saved: saved === null ? null : roubles(saved),
        ...(loan.worth?.isByQuarter === true && { marketRate: String(Number(marketRate) / 1e6) }),
        guarantee: roubles(guarantee),
      },
    });
    balance -= principal;

    function repaid(): bigint {
      if (number <= grace) return 0n;
      if (number === quarters) return balance;
      const left = BigInt(quarters - number + 1);
      if (repayment === 'annuity') {
        if (rate === 0n) return nearest(balance, left);
        // balance × r / (1 − (1 + r)^−n), of a quarter's r
        const [above, below] = [(QUARTERLY + rate) ** left, QUARTERLY ** left];
        return nearest(balance * rate * above, QUARTERLY * (above - below)) - interest;
      }
      const parts = BigInt(quarters - grace);
      const upTo = (count: number) => (amount * BigInt(count - grace)) / parts;
      return upTo(number) - upTo(number - 1);
    }
  }
  return all;
}

/** The sum of some amounts, each discounted by the quarters to it at the rates of each, over a common divisor. */
function present(
  amounts: readonly bigint[],
  quarters: readonly Quarter[],
): readonly [bigint, bigint] {
  let [above, below] = [0n, 1n];
  for (const [index, amount] of [...amounts.entries()].reverse()) {
    const rate = quarters[index]?.marketRate ?? 0n;
    [above, below] = [(above + amount * below) * QUARTERLY, below * (QUARTERLY + rate)];
  }
  return [above, below];
}

/** Where a loan is not what its own terms make it; nothing where it is. */
export function loanFaults(path: string, loan: JsonLoan): readonly string[] {
  const { lines, schedule, terms, worth } = loan;
  if (terms === null) return schedule.length + lines.length === 0 ? [] : [`${path}: no terms`];
  const quarters = quartersOf(loan, terms);
  const faults: string[] = [];
  const hold = (what: string, found: unknown, made: unknown): void => {
    const [text, other] = [JSON.stringify(found), JSON.stringify(made)];
    if (text !== other) faults.push(`${path}.${what}: ${text}, made of its terms ${other}`);
  };
  hold(
    'schedule',
    schedule,
    quarters.map(({ row }) => row),
  );
  hold('lines', lines, linesOf(quarters));
  if (worth === null) return faults;
  const total = (amounts: readonly bigint[]) => amounts.reduce((sum, one) => sum + one, 0n);
  const guarantees = quarters.map(({ guarantee }) => guarantee);
  const nominal = total(quarters.map(({ saved }) => saved ?? 0n));
  hold('worth.nominal', worth['nominal'], roubles(nominal));
  hold('worth.nominalNet', worth['nominalNet'], text(nominal - total(guarantees)));
  const exact = quarters.map(({ balance, marketRate, rate }) =>
    marketRate !== null && marketRate > rate ? balance * (marketRate - rate) : 0n,
  );
  const [above, below] = present(exact, quarters);
  const now = nearest(above, below * QUARTERLY);
  const [costAbove, costBelow] = present(guarantees, quarters);
  hold('worth.presentValue', worth['presentValue'], roubles(now));
  hold(
    'worth.presentValueNet',
    worth['presentValueNet'],
    text(now - nearest(costAbove, costBelow)),
  );
  return faults;
}

const text = (kopecks: bigint): string =>
  kopecks < 0n ? `-${roubles(-kopecks)}` : roubles(kopecks);

function linesOf(quarters: readonly Quarter[]): readonly object[] {
  const years = [...new Set(quarters.map(({ year }) => year))];
  return years.map((year) => {
    const own = quarters.filter((one) => one.year === year);
    const sum = (part: 'interest' | 'principal' | 'market' | 'saved' | 'guarantee') =>
      own.some((one) => one[part] === null)
        ? null
        : roubles(own.reduce((all, one) => all + (one[part] ?? 0n), 0n));
    return {
      year,
      interest: sum('interest'),
      principal: sum('principal'),
      marketInterest: sum('market'),
      saved: sum('saved'),
      guarantee: sum('guarantee'),
    };
  });
}
