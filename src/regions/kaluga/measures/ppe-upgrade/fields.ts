import type { FieldsOf } from '../../../../profile/fields/field';
import type { LabelsOf, TextsOf } from '../../../../profile/fields/texts';
import {
  INCLUSION,
  INCLUSION_LABELS,
  INCLUSION_TEXTS,
  type InclusionSection,
} from '../../../russia/fields/statuses';

export interface ProgrammeStatus {
  /** In the register of PP&E update and upgrade programmes. */
  ppeProgramme?: InclusionSection | undefined;
}

export const fields = {
  ppeProgramme: { fields: INCLUSION },
} as const satisfies FieldsOf<ProgrammeStatus>;

export const labels: LabelsOf<typeof fields> = {
  ppeProgramme: {
    label: 'Register of PP&E update and upgrade programmes',
    fields: INCLUSION_LABELS,
  },
};

export const texts: TextsOf<typeof fields> = { ppeProgramme: { fields: INCLUSION_TEXTS } };
