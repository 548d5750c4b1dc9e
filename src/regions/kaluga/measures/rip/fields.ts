import type { FieldsOf } from '../../../../profile/fields/field';
import type { LabelsOf, TextsOf } from '../../../../profile/fields/texts';
import type { DayText } from '../../../../profile/written';
import {
  INCLUSION,
  INCLUSION_LABELS,
  INCLUSION_TEXTS,
  type InclusionSection,
} from '../../../russia/fields/statuses';

export interface RipStatuses {
  /** Participant of this Regional Investment Project. */
  rip?: InclusionSection | undefined;
  /** Participant of another Regional Investment Project. */
  anotherRip?: { included: DayText } | undefined;
}

export const fields = {
  rip: { fields: INCLUSION },
  anotherRip: { fields: { included: { required: 'day' } } },
} as const satisfies FieldsOf<RipStatuses>;

export const labels: LabelsOf<typeof fields> = {
  rip: { label: 'Participant of this Regional Investment Project', fields: INCLUSION_LABELS },
  anotherRip: {
    label: 'Participant of another Regional Investment Project',
    fields: { included: 'Day of inclusion' },
  },
};

export const texts: TextsOf<typeof fields> = {
  rip: {
    question:
      'whether the investor is a participant of a Regional Investment Project (statuses without it say no)',
    fields: INCLUSION_TEXTS,
  },
  anotherRip: {
    question:
      'whether the investor is a participant of another Regional Investment Project (statuses without it say no)',
    fields: { included: { sample: '2019-02-01' } },
  },
};
