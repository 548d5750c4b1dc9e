import type { FieldsOf } from '../../../../profile/fields/field';
import type { LabelsOf, TextsOf } from '../../../../profile/fields/texts';
import {
  INCLUSION,
  INCLUSION_LABELS,
  INCLUSION_TEXTS,
  type InclusionSection,
} from '../../../russia/fields/statuses';

export interface RegisterStatus {
  /** In the Register of Investment Projects. */
  investmentRegister?: InclusionSection | undefined;
}

export const fields = {
  investmentRegister: { fields: INCLUSION },
} as const satisfies FieldsOf<RegisterStatus>;

export const labels: LabelsOf<typeof fields> = {
  investmentRegister: { label: 'Register of Investment Projects', fields: INCLUSION_LABELS },
};

export const texts: TextsOf<typeof fields> = { investmentRegister: { fields: INCLUSION_TEXTS } };
