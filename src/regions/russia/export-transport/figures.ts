import type { FiguresOf } from '../../../figures/define';
import { FIRST_YEAR, LAST_YEAR } from '../../../figures/definitions/shared';
import { groupOf } from '../../../figures/group';
import type { Policy } from '../../../figures/policy';

/** The subsidy of export transport, read on the day of carriage. */
export const EXPORT_TRANSPORT = {
  /** Whether an edition offers it, read on the project's start. */
  offered: ['yes-no', 'bound on entry'],
  /** Share of the transport cost that is paid, and that of timber. */
  share: ['rate', 'amount by period'],
  timberShare: ['rate', 'amount by period'],
  /** Of the value of the goods, at most; null where it is not known. */
  ceiling: ['rate-or-none', 'amount by period'],
  /** Of a company in a calendar year, at most; null where none is set. */
  limit: ['money-or-none', 'amount by period'],
  /** Whether there is a limit that is not known. */
  limitUnknown: ['yes-no', 'amount by period'],
  /** First and last day of carriage; null is no such day. */
  firstDay: ['day-or-none', 'bound by period'],
  lastDay: ['day-or-none', 'bound by period'],
  firstYear: FIRST_YEAR,
  lastYear: LAST_YEAR,
} as const;

export interface ExportFigures extends FiguresOf<typeof EXPORT_TRANSPORT> {}

export const exportFigures = (policy: Policy): ExportFigures =>
  groupOf(policy, 'exportTransport', EXPORT_TRANSPORT);
