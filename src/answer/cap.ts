import type { Granted } from '../engine/taxes/cap';
import { roublesText } from '../kit/money';
import type { CapPeriod } from './results/assessment';

/** What each tax period uses of a cap. */
export const capPeriods = (ledger: readonly Granted[]): readonly CapPeriod[] =>
  ledger.map((period) => ({
    year: period.year,
    cap: roublesText(period.cap),
    before: roublesText(period.before),
    full: roublesText(period.full),
    granted: roublesText(period.granted),
    used: roublesText(period.used),
    cutOff: roublesText(period.cutOff),
  }));
