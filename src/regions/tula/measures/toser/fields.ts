import type { OwnFields } from '../../../../profile/define';
import { RESIDENT, RESIDENT_LABELS, RESIDENT_TEXTS } from '../../../russia/fields/statuses';

/** Resident of a development territory. */
export const TOSER_STATUS: OwnFields = {
  fields: { toserResident: { fields: RESIDENT } },
  labels: { toserResident: RESIDENT_LABELS },
  texts: { toserResident: RESIDENT_TEXTS },
};
