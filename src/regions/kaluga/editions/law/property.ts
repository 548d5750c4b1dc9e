import type { RevisedRows } from '../../definitions';
import {
  ARREARS,
  DECK_2019,
  EXEMPTION_REGISTER,
  EXEMPTION_SHARE,
  PPE_END,
  WAGE_2015,
  WAGE_2023,
  WAGE_2026,
} from './sources';

export const exemption: RevisedRows['exemption'] = {
  pharmaceuticalShare: [['2009-01-01', 70_0000n, 'secondary', EXEMPTION_SHARE]],
  statuses: [
    [
      '2009-01-01',
      ['investmentRegister', 'rip', 'specialInvestmentContract'],
      'unconfirmed',
      DECK_2019,
    ],
    [
      '2018-01-01',
      ['investmentRegister', 'rip', 'specialInvestmentContract'],
      'secondary',
      DECK_2019,
    ],
    [
      '2020-01-01',
      ['investmentRegister', 'rip', 'specialInvestmentContract'],
      'unconfirmed',
      DECK_2019,
    ],
    ['2023-01-01', ['investmentRegister'], 'secondary', EXEMPTION_REGISTER],
  ],
  wageTest: [['2009-01-01', true, 'secondary', WAGE_2015]],
  wageMultiple: [
    ['2009-01-01', 500_0000n, 'secondary', WAGE_2015],
    ['2018-01-01', 400_0000n, 'secondary', DECK_2019],
    ['2020-01-01', 500_0000n, 'secondary', WAGE_2015],
    ['2023-01-01', 300_0000n, 'secondary', WAGE_2023],
    ['2026-01-01', null, 'unconfirmed', WAGE_2026],
  ],
  textileWageMultiple: [
    ['2018-01-01', 300_0000n, 'secondary', DECK_2019],
    ['2020-01-01', null, 'secondary', WAGE_2015],
  ],
  textileClass: [['2009-01-01', '13', 'secondary', DECK_2019]],
  noArrears: [['2009-01-01', true, 'unconfirmed', ARREARS]],
};

export const ppe: RevisedRows['ppe'] = {
  lastYear: [['2009-01-01', 2027, 'law', PPE_END]],
};
