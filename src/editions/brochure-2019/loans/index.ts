import type { LoanFigures } from '../../../policy/loans';
import { componentParts } from './component-parts';
import { defenceConversion } from './defence-conversion';
import { developmentProjects } from './development-projects';
import { digitalisation } from './digitalisation';
import { drugLabelling } from './drug-labelling';
import { joint } from './joint';
import { keyRate } from './key-rate';
import { leasing } from './leasing';
import { machineTools } from './machine-tools';
import { productivity } from './productivity';
import {
  FUND_BROCHURE_PRODUCTIVITY,
  FUND_FAQ,
  FUND_STANDARD,
  JOINT_2017,
  PRODUCTIVITY_2019,
  PRODUCTIVITY_SECTOR,
} from './sources';

/** The Industrial Development Fund's programmes. */
export const loans: LoanFigures = {
  programmes: {
    joint,
    'development-projects': developmentProjects,
    'machine-tools': machineTools,
    'component-parts': componentParts,
    'defence-conversion': defenceConversion,
    leasing,
    'drug-labelling': drugLabelling,
    productivity,
    digitalisation,
  },
  keyRate,
  assetsShare: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 50_0000n, citation: FUND_FAQ, standing: 'secondary' }],
  },
  jointFederalShare: {
    read: 'entry',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: 70_0000n, citation: JOINT_2017, standing: 'secondary' }],
  },
  russianEquipmentShare: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: null, citation: FUND_STANDARD, standing: 'unconfirmed' }],
  },
  russianEquipmentPoints: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: null, citation: FUND_STANDARD, standing: 'unconfirmed' }],
  },
  advanceFrom: {
    read: 'entry',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: 10_0000n, citation: FUND_STANDARD, standing: 'unconfirmed' },
    ],
  },
  advanceTo: {
    read: 'entry',
    decides: 'amount',
    values: [
      { from: '2009-01-01', value: 90_0000n, citation: FUND_STANDARD, standing: 'unconfirmed' },
    ],
  },
  opinionOnly: {
    read: 'entry',
    decides: 'bound',
    values: [
      {
        from: '2009-01-01',
        value: true,
        citation: FUND_BROCHURE_PRODUCTIVITY,
        standing: 'printed',
      },
      { from: '2019-12-11', value: false, citation: PRODUCTIVITY_2019, standing: 'secondary' },
    ],
  },
  productivitySector: {
    read: 'entry',
    decides: 'bound',
    values: [
      { from: '2009-01-01', value: true, citation: PRODUCTIVITY_SECTOR, standing: 'secondary' },
    ],
  },
};
