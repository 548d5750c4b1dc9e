import { textsOf } from '../../../words/values';
import { claimHolds, type RegionWords, uncased } from '../../../words/words';

/** Words of the subsidy of export transport. */
export const exportTransport = {
  names: {
    'export-transport': uncased('subsidy of export transport'),
  },
  claims: {
    'export-transport.carriage': claimHolds(
      'an export is carried whose carriage is subsidised',
      'no export is carried whose carriage is subsidised',
    ),
    'export-transport.selected': claimHolds(
      'the company was selected for the subsidy',
      'the company was not selected for the subsidy',
    ),
    'export-transport.carried-in-time': claimHolds(
      'the goods are carried while the subsidy is paid',
      'the goods are not carried while the subsidy is paid',
    ),
  },
  notes: {
    'export-estimate': () =>
      'the subsidy of export transport is an estimate: who is selected, and for how much, is decided each year',
    'export-upper-bound': (values) =>
      `the ceiling or the limit of the subsidy is not known, so at most so much is paid: ${textsOf(values, 'paths').join(', ')}`,
    'export-not-timber': (values) =>
      `goods whose kind is not stated are taken as no timber: ${textsOf(values, 'paths').join(', ')}`,
    'goods-below-transport-cost': (values) =>
      `the goods are worth less than their carriage; check both amounts: ${textsOf(values, 'paths').join(', ')}`,
  },
  steps: {
    'export-transport': {
      obtain: 'selection of the corporate programme for the subsidy of transport',
      from: 'the Russian Export Centre',
      lostBy: 'unknown: what must be paid back was not read',
    },
  },
  ends: {
    'carriage-ends': (last) => `the last carriage that is stated is of ${last}`,
  },
} satisfies RegionWords;
