import { contributionsOf, type Payer } from '../reference/contributions';
import { millionRoubles, type Sketch } from './straight-project';
import { contributionMonths } from './straight-toser';
import { add, type Years } from './straight-years';

/** The share of a year's exports that is paid, in millionths, and of their goods at most; the limit of the year. */
function termsOf({ edition }: Sketch, day: string): { ceiling: bigint; limit: bigint | null } {
  return edition === 'brochure-2019' || day < '2019-09-18'
    ? { ceiling: 250_000n, limit: null }
    : { ceiling: 110_000n, limit: millionRoubles(500) };
}

const SHARE = 800_000n;

const least = (...amounts: readonly bigint[]): bigint =>
  amounts.reduce((one, other) => (other < one ? other : one));

/** What is paid for exports in each year, to full roubles, in order of days. */
export function exportsPaid(sketch: Sketch): Years {
  const paid: Years = new Map();
  const inOrder = [...(sketch.exports ?? [])].sort((a, b) => a.day.localeCompare(b.day));
  for (const { cost, day, goods } of inOrder) {
    const { ceiling, limit } = termsOf(sketch, day);
    const year = Number(day.slice(0, 4));
    const left = limit === null ? null : limit - (paid.get(year) ?? 0n);
    // A limit that begins within a year may be passed by what was paid before.
    const room = left === null ? [] : [(left > 0n ? left : 0n) * 1_000_000n];
    const amount = least(cost * SHARE, goods * ceiling, ...room);
    add(paid, year, ((2n * amount + 100_000_000n) / 200_000_000n) * 100n);
  }
  return paid;
}

const MONTHS = [...Array(12).keys()];

/** The first year in which manufacturing SMEs pay less, and that from which workers are mostly paid. */
const FIRST_PAID = 2025;

/** The tariffs of a package beside the payer's own. */
export interface Tariffs {
  readonly ofManufacturer: boolean;
  readonly ofResident: boolean;
}

/** What workers' contributions are less in each year, by one tariff a month: a resident's comes first. */
export function contributionsSaved(sketch: Sketch, tariffs: Tariffs): Years {
  const saved: Years = new Map();
  const { pay } = sketch;
  if (pay === undefined) return saved;
  const residence = contributionMonths(sketch);
  const own: Payer = pay.isLarge === true ? 'general' : 'sme';
  const payerIn = (year: number, month: number): Payer => {
    const at = year * 12 + month;
    if (tariffs.ofResident && at >= residence.from && at <= residence.to) return 'resident';
    return tariffs.ofManufacturer && year >= FIRST_PAID ? 'manufacturer' : own;
  };
  for (const [index, wage] of pay.wages.entries()) {
    const year = (pay.from ?? FIRST_PAID) + index;
    for (const month of MONTHS) {
      const of = (payer: Payer): bigint => contributionsOf(payer, wage, year, [month]);
      add(saved, year, pay.workers * (of(own) - of(payerIn(year, month))));
    }
  }
  return saved;
}
