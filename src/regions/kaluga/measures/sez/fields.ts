import type { FieldsOf } from '../../../../profile/fields/field';
import type { LabelsOf, TextsOf } from '../../../../profile/fields/texts';
import type { DayText } from '../../../../profile/written';
import { ENDS } from '../../../russia/fields/statuses';

export interface SezStatus {
  /** Resident of the special economic zone. */
  sezResident?: { registered: DayText; ends?: DayText | undefined } | undefined;
}

export const fields = {
  sezResident: { fields: { registered: { required: 'day' }, ends: 'day' } },
} as const satisfies FieldsOf<SezStatus>;

export const labels: LabelsOf<typeof fields> = {
  sezResident: {
    label: 'Resident of the special economic zone',
    fields: { registered: 'Day of registration', ends: ENDS },
  },
};

export const texts: TextsOf<typeof fields> = {
  sezResident: {
    question:
      'whether the investor is a resident of a special economic zone (statuses without it say no)',
    hint: 'ends: the last day of a status that has ended or will end.',
    fields: { registered: { sample: '2019-02-01' }, ends: { sample: '2028-12-31' } },
  },
};
