import { federalTaxes } from '../../../russia/rows/baseline';
import { LOSSES_FREE, LOSSES_FREE_2025 } from '../../../russia/sources/taxes';
import type { RevisedRows } from '../../definitions';

export const baseline = (): RevisedRows['baseline'] => ({
  ...federalTaxes,
  freeOfLossLimit: [
    ['2009-01-01', ['rip', 'sez', 'spic-federal', 'toser'], 'secondary', LOSSES_FREE],
    [
      '2025-01-01',
      ['investment-register', 'rip', 'spic-federal', 'spic-regional', 'sez', 'toser'],
      'secondary',
      LOSSES_FREE_2025,
    ],
  ],
});
