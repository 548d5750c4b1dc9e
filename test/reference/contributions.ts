import { halfUp, least, million, most } from './numbers';

const thousand = (roubles: number): bigint => BigInt(roubles) * 100n * 1000n;
const roubles = (amount: number): bigint => BigInt(amount) * 100n;

/** Limits of a worker's yearly pay in kopecks: of pensions, and of insurance until 2022. */
const LIMITS: Readonly<Record<number, readonly [bigint, bigint]>> = {
  2017: [thousand(876), thousand(755)],
  2018: [thousand(1021), thousand(815)],
  2019: [thousand(1150), thousand(865)],
  2020: [thousand(1292), thousand(912)],
  2021: [thousand(1465), thousand(966)],
  2022: [thousand(1565), thousand(1032)],
  2023: [thousand(1917), thousand(1917)],
  2024: [thousand(2225), thousand(2225)],
  2025: [thousand(2759), thousand(2759)],
  2026: [thousand(2979), thousand(2979)],
};

const MINIMUM_WAGES: Readonly<Record<number, bigint>> = {
  2020: roubles(12_130),
  2021: roubles(12_792),
  2022: roubles(13_890),
  2023: roubles(16_242),
  2024: roubles(19_242),
  2025: roubles(22_440),
  2026: roubles(27_093),
};

/** The last year of which amounts are known; they stay as they are after it. */
const KNOWN_TO = 2026;

/** Rates of one fund within and above its limit, in millionths. */
interface Fund {
  readonly within: bigint;
  readonly above: bigint;
  readonly limit: bigint;
}

/** The funds to which a stretch of pay is charged. */
type Tariff = (year: number) => readonly Fund[];

const limitsOf = (year: number): readonly [bigint, bigint] =>
  LIMITS[Math.min(year, KNOWN_TO)] ?? [0n, 0n];

const ALL = million(1_000_000);

/** Three funds to 2022, by rates of pensions, insurance and medicine; one after that. */
const tariffOf =
  (
    [pension, above, insurance, medical]: readonly [bigint, bigint, bigint, bigint],
    [one, oneAbove]: readonly [bigint, bigint],
  ): Tariff =>
  (year) => {
    const [a, b] = limitsOf(year);
    return year <= 2022
      ? [
          { within: pension, above, limit: a },
          { within: insurance, above: 0n, limit: b },
          { within: medical, above: medical, limit: ALL },
        ]
      : [{ within: one, above: oneAbove, limit: a }];
  };

const GENERAL = tariffOf([220_000n, 100_000n, 29_000n, 51_000n], [300_000n, 151_000n]);
const REDUCED = tariffOf([100_000n, 100_000n, 0n, 50_000n], [150_000n, 150_000n]);

/** What a resident of a development territory pays. */
export const RESIDENT = tariffOf([60_000n, 0n, 15_000n, 1_000n], [76_000n, 0n]);

/** What a manufacturing SME pays of pay above the threshold, whatever the limit. */
export const MANUFACTURER = tariffOf([0n, 0n, 0n, 0n], [76_000n, 76_000n]);

/** Contributions on the stretch of a year's pay between two amounts, each product to kopecks. */
function charged(funds: readonly Fund[], from: bigint, to: bigint): bigint {
  let sum = 0n;
  for (const { above, limit, within } of funds) {
    const inside = most(0n, least(to, limit) - least(from, limit));
    sum += halfUp(inside * within, 1_000_000n) + halfUp((to - from - inside) * above, 1_000_000n);
  }
  return sum;
}

/** The part of a month's pay that bears the general tariff where the rest bears a lower one. */
export function thresholdOf(year: number): bigint {
  const wage = MINIMUM_WAGES[Math.min(year, KNOWN_TO)] ?? 0n;
  return year >= 2025 ? (wage * 3n) / 2n : wage;
}

/** Who pays: at the general tariff, or at a lower one on pay above the threshold. */
export type Payer = 'general' | 'sme' | 'manufacturer' | 'resident';

/** A worker's contributions of some months of a year, counted from 0; the wage is paid in all twelve. */
export function contributionsOf(
  payer: Payer,
  wage: bigint,
  year: number,
  months: readonly number[],
): bigint {
  let sum = 0n;
  for (const month of months) {
    const [from, to] = [BigInt(month) * wage, BigInt(month + 1) * wage];
    if (payer === 'resident') {
      sum += charged(RESIDENT(year), from, to);
      continue;
    }
    const isLower = payer !== 'general' && (year > 2020 || (year === 2020 && month >= 3));
    const between = isLower ? from + least(wage, thresholdOf(year)) : to;
    const lower = payer === 'manufacturer' ? MANUFACTURER : REDUCED;
    sum += charged(GENERAL(year), from, between) + charged(lower(year), between, to);
  }
  return sum;
}
