import type { OwnFields } from '../../../../profile/define';
import { INCLUSION, INCLUSION_LABELS, INCLUSION_TEXTS } from '../../../russia/fields/statuses';

/** Participant of this Regional Investment Project, and of another one. */
export const RIP_STATUSES: OwnFields = {
  fields: {
    rip: { fields: INCLUSION },
    anotherRip: { fields: { included: { required: 'day' } } },
  },
  labels: {
    rip: { label: 'Participant of this Regional Investment Project', fields: INCLUSION_LABELS },
    anotherRip: {
      label: 'Participant of another Regional Investment Project',
      fields: { included: 'Day of inclusion' },
    },
  },
  texts: {
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
  },
};
