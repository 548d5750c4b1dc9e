import { floorDivide, flooredShareOf, halfUp, type Kopecks, WHOLE } from '../../kit/money';
import type { CreditTreatment } from './treatment';

/** The regional income tax that reliefs leave in a year; null where it is not known. */
export type RegionalLeftIn = (year: number) => Kopecks | null;

/** What becomes of a tax credit in a year; flows fall due at its end. */
export interface CreditYear {
  readonly year: number;
  /** Regional income tax left by reliefs; null in a year in which nothing may be put off. */
  readonly tax: Kopecks | null;
  /** What is owed at the start of the year. */
  readonly balance: Kopecks;
  readonly putOff: Kopecks;
  readonly repaid: Kopecks;
  readonly interest: Kopecks;
}

/** Tax put off and repaid with interest. */
export interface Credit {
  readonly of: CreditTreatment;
  readonly years: readonly CreditYear[];
  readonly putOff: Kopecks;
  readonly interest: Kopecks;
}

/**
 * A credit on the regional income tax that reliefs leave; null where the tax of a year is not known that
 * could still be put off.
 */
export function taxCredit(of: CreditTreatment, leftIn: RegionalLeftIn): Credit | null {
  const putOff = putOffIn(of, leftIn);
  if (putOff === null) return null;
  const whole = putOff.reduce((sum, { amount }) => sum + amount, 0n);
  const part = floorDivide(whole, BigInt(of.repaidIn));
  const last = of.periods.last + of.repaidIn;
  const years: CreditYear[] = [];
  let balance = 0n;
  for (let year = of.periods.first; year <= last; year++) {
    const { amount, tax } = putOff.find((one) => one.year === year) ?? NOTHING;
    const due = year === last ? balance : part;
    const repaid = year > of.periods.last ? due : 0n;
    const interest = halfUp(balance * of.keyRate * of.keyRateShare, WHOLE * WHOLE);
    years.push({ year, tax, balance, putOff: amount, repaid, interest });
    balance += amount - repaid;
  }
  const interest = years.reduce((sum, one) => sum + one.interest, 0n);
  return { of, years, putOff: whole, interest };
}

/** What is put off of the tax of a year. */
interface PutOff {
  readonly year: number;
  readonly tax: Kopecks;
  readonly amount: Kopecks;
}

const NOTHING = { tax: null, amount: 0n } as const;

/** What is put off in each year in which it may be; null where a tax is not known that could be. */
function putOffIn(
  { isOpen, most, periods, share }: CreditTreatment,
  leftIn: RegionalLeftIn,
): readonly PutOff[] | null {
  const all: PutOff[] = [];
  let room = most;
  for (let year = periods.first; year <= periods.last && room > 0n; year++) {
    if (!isOpen(year)) continue;
    const tax = leftIn(year);
    if (tax === null) return null;
    const part = flooredShareOf(tax, share.rate);
    const amount = part < room ? part : room;
    room -= amount;
    all.push({ year, tax, amount });
  }
  return all;
}
