import { CAP_BASES, CAP_YEARS } from '../../figures/readings';
import { flooredShareOf, halfUp, type Kopecks } from '../../kit/money';
import { investedBy } from '../facts/capital-investment';
import type { Case } from '../facts/case';
import type { Cap } from './treatment';

/** The relief of a period before the cap, by budget. */
export interface FullRelief {
  readonly year: number;
  readonly federal: Kopecks;
  readonly regional: Kopecks;
  /** Relief from property tax that shares the cap; left out: none. */
  readonly property?: Kopecks;
  /** What the whole of it takes of the cap; left out: itself. */
  readonly takes?: Kopecks;
}

/** What the cap leaves of a period's relief. */
export interface Granted extends Required<Omit<FullRelief, 'takes'>> {
  readonly cap: Kopecks;
  /** What was used of the cap before this period, and what this period uses. */
  readonly before: Kopecks;
  readonly used: Kopecks;
  readonly full: Kopecks;
  readonly granted: Kopecks;
  readonly cutOff: Kopecks;
  /** What the whole relief would take of the cap. */
  readonly takes: Kopecks;
  /** What is used reaches the cap in this period. */
  readonly exhausts: boolean;
  /** Relief ends for good with this period or before it. */
  readonly ended: boolean;
}

/** The cap's amount at the end of a year. */
export const capAt = (c: Case, cap: Cap, year: number): Kopecks =>
  flooredShareOf(capBaseAt(c, cap, year), cap.share);

/** The capital investment of which the cap is a share at the end of a year. */
export function capBaseAt(c: Case, cap: Cap, year: number): Kopecks {
  const lastYear = cap.base === 'planned-total' ? null : year;
  return cap.stated ?? investedBy(c, cap.from, lastYear);
}

/**
 * Grants relief period by period under a cap; the periods are asked for in the order of the years.
 * Relief ends for good in the period that uses up the cap or would pass it; where later investment
 * opens more room, not before the cap of the last year is used up.
 * @param last year that may have relief, beyond those given too.
 */
export function ledgerOf(
  capOf: (year: number) => Kopecks,
  mode: Cap['year'],
  last: number,
): (relief: FullRelief) => Granted {
  const most = capOf(last);
  let used = 0n;
  let ended = false;
  const isFinal = () => mode !== 'clip' || used >= most;
  return ({ year, federal, regional, property = 0n, ...relief }) => {
    const cap = capOf(year);
    const full = federal + regional + property;
    const { takes = full } = relief;
    const left = ended || cap <= used ? 0n : cap - used;
    const passes = takes > left;
    const taken = passes ? within(left, takes, ended ? 'none' : mode) : takes;
    const granted = ended ? 0n : sharedOut(full, taken, takes);
    const before = used;
    used += taken;
    const exhausts = taken > 0n && used >= cap;
    ended ||= (passes || exhausts) && isFinal();
    return {
      year,
      ...split(granted, { federal, regional, property }),
      cap,
      before,
      used: taken,
      full,
      granted,
      cutOff: full - granted,
      takes,
      exhausts,
      ended,
    };
  };
}

/**
 * Whether the cap closes a period of the ledger: it leaves nothing of the period's relief or,
 * where the period has no relief, would leave nothing of any. Periods that do not count for the
 * cap are never closed by it.
 */
export const isClosed = (
  { fromYear, year: mode }: Cap,
  { before, cap, ended, full, granted, used, year }: Granted,
): boolean =>
  year >= (fromYear ?? year) &&
  (full > 0n ? granted === 0n : (mode !== 'full' && before >= cap) || (ended && used === 0n));

/** What is granted of each relief: in proportion, the federal and the regional budget's half up, the rest of property tax. */
function split(
  granted: Kopecks,
  { federal, property, regional }: Required<Omit<FullRelief, 'year' | 'takes'>>,
): Required<Omit<FullRelief, 'year' | 'takes'>> {
  const full = federal + regional + property;
  const ofFederal = inRoubles(granted, federal, full);
  const ofRegional = property === 0n ? granted - ofFederal : inRoubles(granted, regional, full);
  return { federal: ofFederal, regional: ofRegional, property: granted - ofFederal - ofRegional };
}

/** What a period that would pass the cap takes of it. */
function within(left: Kopecks, takes: Kopecks, mode: Cap['year']): Kopecks {
  if (mode === 'none') return 0n;
  return mode === 'full' ? takes : left;
}

/** The part of a relief that goes with what was taken of the cap for it. */
const sharedOut = (full: Kopecks, taken: Kopecks, takes: Kopecks): Kopecks =>
  taken === takes ? full : inRoubles(full, taken, takes);

/** A part of an amount in the proportion of another, to full roubles, half up. */
const inRoubles = (amount: Kopecks, part: Kopecks, whole: Kopecks): Kopecks =>
  amount === whole ? part : halfUp(amount * part, whole * 100n) * 100n;

/**
 * Which readings of the cap would grant another relief in some period, were another of their values chosen.
 * @param ledger what the cap grants as it is.
 * @param ledgerUnder what a cap grants in each period.
 */
export function capReadings(
  cap: Cap,
  ledger: readonly Granted[],
  ledgerUnder: (cap: Cap) => readonly Granted[],
): readonly ('cap-base' | 'cap-year')[] {
  const bases = cap.baseByReading ? CAP_BASES : [];
  const least = cap.baseByReading ? 'made-to-date' : cap.base;
  const under = (base: Cap['base'], year: Cap['year']) =>
    base === cap.base && year === cap.year ? ledger : ledgerUnder({ ...cap, base, year });
  const binds = (granted: readonly Granted[]) =>
    granted.some(({ cutOff, exhausts }) => cutOff > 0n || exhausts);
  // A cap that no period reaches grants all of each, whatever becomes of one that would pass it.
  if (!binds(ledger) && (cap.base === least || !binds(under(least, 'clip')))) return [];
  const grants = (base: Cap['base'], mode: Cap['year']) =>
    under(base, mode)
      .map(({ granted }) => granted)
      .join();
  const own = grants(cap.base, cap.year);
  const matter: ('cap-base' | 'cap-year')[] = [];
  if (bases.some((base) => grants(base, cap.year) !== own)) {
    matter.push('cap-base');
  }
  if (CAP_YEARS.some((mode) => grants(cap.base, mode) !== own)) {
    matter.push('cap-year');
  }
  return matter;
}
