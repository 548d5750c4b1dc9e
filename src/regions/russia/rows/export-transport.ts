import type { RowsOf } from '../../../figures/define';
import type { StepOf } from '../../../figures/policy';
import type { EXPORT_TRANSPORT } from '../export-transport/figures';
import {
  EXPORT_2017,
  EXPORT_2019,
  EXPORT_2022,
  EXPORT_2023,
  EXPORT_2026,
  EXPORT_LIMIT_UNREAD,
} from '../sources/exports';

/** How the subsidy is obtained. */
export const exportTransportStep: StepOf = {
  id: 'export-transport',
  citation: EXPORT_2022,
  standing: 'unconfirmed',
};

/** The subsidy as the decrees have it, as far as they were found. */
export const exportTransportRows: RowsOf<typeof EXPORT_TRANSPORT> = {
  offered: [['2009-01-01', true, 'secondary', EXPORT_2017]],
  share: [
    ['2009-01-01', 80_0000n, 'secondary', EXPORT_2017],
    ['2019-09-18', 80_0000n, 'unconfirmed', EXPORT_2019],
    ['2022-07-28', 60_0000n, 'secondary', EXPORT_2022],
    ['2025-07-01', 60_0000n, 'secondary', EXPORT_2026],
  ],
  timberShare: [
    ['2009-01-01', 80_0000n, 'secondary', EXPORT_2017],
    ['2019-09-18', 80_0000n, 'unconfirmed', EXPORT_2019],
    ['2022-07-28', 30_0000n, 'secondary', EXPORT_2022],
    ['2025-07-01', 30_0000n, 'secondary', EXPORT_2026],
  ],
  ceiling: [
    ['2009-01-01', 25_0000n, 'secondary', EXPORT_2017],
    ['2019-09-18', 11_0000n, 'secondary', EXPORT_2017],
    ['2022-07-28', null, 'unconfirmed', EXPORT_LIMIT_UNREAD],
  ],
  limit: [
    ['2009-01-01', null, 'secondary', EXPORT_2017],
    ['2019-09-18', 500_000_000_00n, 'secondary', EXPORT_2019],
    ['2022-07-28', 300_000_000_00n, 'secondary', EXPORT_2023],
    ['2023-02-06', 500_000_000_00n, 'secondary', EXPORT_2023],
    ['2025-07-01', null, 'unconfirmed', EXPORT_LIMIT_UNREAD],
  ],
  limitUnknown: [
    ['2009-01-01', false, 'secondary', EXPORT_2017],
    ['2025-07-01', true, 'unconfirmed', EXPORT_LIMIT_UNREAD],
  ],
  firstDay: [['2009-01-01', '2017-04-26', 'secondary', EXPORT_2017]],
  lastDay: [['2009-01-01', '2026-06-30', 'secondary', EXPORT_2026]],
  firstYear: [['2009-01-01', 2017, 'secondary', EXPORT_2017]],
  lastYear: [['2009-01-01', 2026, 'secondary', EXPORT_2026]],
};
