import type { FieldsOf } from '../../../../profile/fields/field';
import type { LabelsOf, TextsOf } from '../../../../profile/fields/texts';
import {
  RESIDENT,
  RESIDENT_LABELS,
  RESIDENT_TEXTS,
  type ResidentSection,
} from '../../../russia/fields/statuses';

export interface ToserStatus {
  /** Resident of a development territory. */
  toserResident?: ResidentSection | undefined;
}

export const fields = {
  toserResident: { fields: RESIDENT },
} as const satisfies FieldsOf<ToserStatus>;

export const labels: LabelsOf<typeof fields> = { toserResident: RESIDENT_LABELS };

export const texts: TextsOf<typeof fields> = { toserResident: RESIDENT_TEXTS };
