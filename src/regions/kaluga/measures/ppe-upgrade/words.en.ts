import { investment } from '../../../../engine/measure/conditions.en';
import { textOfValue as text } from '../../../../words/values';
import { claimHolds, type RegionWords, uncased } from '../../../../words/words';

/** Words of the upgrade programme. */
export const upgrade = {
  names: {
    'ppe-upgrade': uncased('upgrade programme'),
  },
  statuses: {
    'ppe-register': 'a place in the register of upgrade programmes',
  },
  claims: {
    'ppe-upgrade.capital-investment': investment('of the programme'),
    'ppe-upgrade.object': claimHolds(
      'the programme has an object with a reduced rate',
      'the programme has no object with a reduced rate',
    ),
    'ppe-upgrade.new-movable': claimHolds(
      'the new movable object has a value to be taxed',
      'the new movable object has no value to be taxed',
    ),
    'ppe-upgrade.new-movables': claimHolds(
      'movable objects are created or bought under the programme',
      'no movable objects are created or bought under the programme',
    ),
    'ppe-upgrade.upgraded-objects': claimHolds(
      'objects are upgraded under the programme',
      'no objects are upgraded under the programme',
    ),
    'ppe-upgrade.upgrade-share': claimHolds(
      'the share of the upgrade in the depreciated value earns a reduced rate',
      'the share of the upgrade in the depreciated value earns no reduced rate',
    ),
  },
  notes: {
    'programme-investment-in-part': (values, { amount }) =>
      `capital investment of the programme is known in part, at least ${amount(text(values, 'amount'))}: what is known is taken`,
  },
  steps: {
    ppe: {
      obtain: 'inclusion of the programme in the Register of PP&E Update and Upgrade Programmes',
      from: 'the ministry for economic development of Kaluga Region',
      lostBy:
        'capital investment of the programme that stays below the threshold; a project that enters the Register of Investment Projects leaves this one',
    },
  },
} satisfies RegionWords;
