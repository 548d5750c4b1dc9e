import type { OwnFields } from '../../../../profile/define';
import { ENDS } from '../../../russia/fields/statuses';

/** Resident of the industrial park. */
export const PARK_STATUS: OwnFields = {
  fields: { parkResident: { fields: { registered: { required: 'day' }, ends: 'day' } } },
  labels: {
    parkResident: {
      label: 'Resident of the industrial park "Uzlovaya"',
      fields: { registered: 'Day of registration', ends: ENDS },
    },
  },
  texts: {
    parkResident: {
      question:
        'whether the investor is a resident of the industrial park (statuses without it say no)',
      fields: { registered: { sample: '2019-02-01' }, ends: { sample: '2028-12-31' } },
    },
  },
};
