import { halfUp } from './numbers';

const A_YEAR = 4n * 1_000_000n;

export interface Loan {
  readonly amount: bigint;
  readonly quarters: number;
  /** Quarters in which only interest is paid. */
  readonly grace: number;
  /** Yearly rate, in millionths, in a year of the loan. */
  readonly rate: (year: number) => bigint;
  readonly market: bigint;
  /** Yearly cost of the guarantee, in millionths of the balance. */
  readonly guarantee: bigint;
  readonly isAnnuity: boolean;
}

export interface Quarter {
  readonly interest: bigint;
  readonly principal: bigint;
  readonly market: bigint;
  readonly guarantee: bigint;
  /** Interest saved before it is rounded, in parts of a kopeck of which 4,000,000 are one. */
  readonly saved: bigint;
}

/** The quarters of a loan; all in kopecks. */
export function quarters(loan: Loan): Quarter[] {
  const rows: Quarter[] = [];
  let balance = loan.amount;
  for (let number = 1; number <= loan.quarters; number++) {
    const rate = loan.rate(Math.ceil(number / 4));
    const interest = halfUp(balance * rate, A_YEAR);
    const principal = principalOf(loan, number, balance, rate, interest);
    rows.push({
      interest,
      principal,
      market: halfUp(balance * loan.market, A_YEAR),
      guarantee: halfUp(balance * loan.guarantee, A_YEAR),
      saved: loan.market > rate ? balance * (loan.market - rate) : 0n,
    });
    balance -= principal;
  }
  return rows;
}

function principalOf(
  { amount, quarters: all, grace, isAnnuity }: Loan,
  number: number,
  balance: bigint,
  rate: bigint,
  interest: bigint,
): bigint {
  if (number <= grace) return 0n;
  if (number === all) return balance;
  if (!isAnnuity || rate === 0n) {
    const [parts, paid] = [BigInt(all - grace), BigInt(number - grace)];
    return (amount * paid) / parts - (amount * (paid - 1n)) / parts;
  }
  const left = all - number + 1;
  const [growth, one] = [(A_YEAR + rate) ** BigInt(left), A_YEAR ** BigInt(left)];
  const payment = halfUp(balance * rate * growth, A_YEAR * (growth - one));
  return payment - interest;
}
