import { EXPORT_2017 } from '../../../russia/sources/exports';
import type { OfMeasure } from '../of-measure';
import { BROCHURE_EXPORT, EXPORT_START } from './sources';

export const exportTransport: OfMeasure<'exportTransport'> = {
  step: { id: 'export-transport', citation: BROCHURE_EXPORT, standing: 'unconfirmed' },
  rows: {
    offered: [['2009-01-01', true, 'printed', BROCHURE_EXPORT]],
    share: [['2009-01-01', 80_0000n, 'printed', BROCHURE_EXPORT]],
    timberShare: [['2009-01-01', 80_0000n, 'printed', BROCHURE_EXPORT]],
    ceiling: [['2009-01-01', 25_0000n, 'secondary', EXPORT_2017]],
    limit: [['2009-01-01', null, 'printed', BROCHURE_EXPORT]],
    limitUnknown: [['2009-01-01', false, 'printed', BROCHURE_EXPORT]],
    firstDay: [['2009-01-01', '2017-01-01', 'unconfirmed', EXPORT_START]],
    lastDay: [['2009-01-01', null, 'printed', BROCHURE_EXPORT]],
    firstYear: [['2009-01-01', 2017, 'unconfirmed', EXPORT_START]],
    lastYear: [['2009-01-01', null, 'printed', BROCHURE_EXPORT]],
  },
};
