import { SPIC_PARTICIPANT } from '../../russia/sources/statuses';
import type { Rows } from '../definitions';
import { ONE_OBJECT_RATE, RIP_STATUSES, SEZ_ALONE, TOSER_ALONE } from './sources';

export const combinations: Rows['combinations'] = {
  ripWithContract: [
    ['2009-01-01', false, 'unconfirmed', SPIC_PARTICIPANT],
    ['2019-08-13', false, 'law', SPIC_PARTICIPANT],
  ],
  ripWithSez: [['2009-01-01', false, 'law', RIP_STATUSES]],
  contractWithSez: [
    ['2009-01-01', false, 'unconfirmed', SPIC_PARTICIPANT],
    ['2019-08-13', false, 'law', SPIC_PARTICIPANT],
  ],
  sezWithPark: [['2009-01-01', false, 'unconfirmed', SEZ_ALONE]],
  sezWithCommissioning: [['2009-01-01', false, 'unconfirmed', SEZ_ALONE]],
  toserWithPark: [['2009-01-01', false, 'unconfirmed', TOSER_ALONE]],
  toserWithCommissioning: [['2009-01-01', false, 'unconfirmed', TOSER_ALONE]],
  parkWithCommissioning: [['2009-01-01', false, 'unconfirmed', ONE_OBJECT_RATE]],
  ripWithProperty: [['2009-01-01', true, 'unconfirmed', ONE_OBJECT_RATE]],
  contractWithProperty: [['2009-01-01', true, 'unconfirmed', ONE_OBJECT_RATE]],
  contractWithIncome: [['2009-01-01', false, 'unconfirmed', ONE_OBJECT_RATE]],
};
