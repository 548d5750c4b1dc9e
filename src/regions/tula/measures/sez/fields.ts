import type { OwnFields } from '../../../../profile/define';
import { ENDS } from '../../../russia/fields/statuses';

/** Resident of the special economic zone. */
export const SEZ_STATUS: OwnFields = {
  fields: { sezResident: { fields: { registered: { required: 'day' }, ends: 'day' } } },
  labels: {
    sezResident: {
      label: 'Resident of the special economic zone',
      fields: { registered: 'Day of registration', ends: ENDS },
    },
  },
  texts: {
    sezResident: {
      question:
        'whether the investor is a resident of a special economic zone (statuses without it say no)',
      hint: 'ends: the last day of a status that has ended or will end.',
      fields: { registered: { sample: '2019-02-01' }, ends: { sample: '2028-12-31' } },
    },
  },
};
