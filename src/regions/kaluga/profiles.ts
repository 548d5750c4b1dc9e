import { memo } from '../../kit/memo';
import { fieldsOf, saidOf } from '../../profile/define';
import type { DescribedFrame, ProfileFrame } from '../../profile/frame';
import { PROGRAMME_IDS } from '../russia/loans/figures';
import { OTHER_PROGRAMME_IDS } from '../russia/other-loans/figures';
import { EDITION_YEARS } from './editions/ids';
import { SAID } from './fields/said';
import { KALUGA_ID } from './ids';
import {
  ADDED_FIELDS,
  SECTIONS,
  SITES,
  STATUS_FIELDS,
  STATUSES_LABELS,
  STATUSES_TEXTS,
  sectionProblems,
} from './measures/fields';

/** The profiles of projects in Kaluga Region, as the parser needs them. */
export const KALUGA_FRAME: ProfileFrame = /* @__PURE__ */ (() => ({
  region: KALUGA_ID,
  years: EDITION_YEARS,
  fields: fieldsOf({
    sites: SITES,
    statuses: { fields: STATUS_FIELDS },
    programmes: PROGRAMME_IDS,
    otherProgrammes: OTHER_PROGRAMME_IDS,
    sections: SECTIONS,
    added: ADDED_FIELDS,
  }),
  relations: sectionProblems,
  shapes: memo(),
}))();

/** The same with what is said of the fields. */
export const KALUGA_PROFILES: DescribedFrame = /* @__PURE__ */ (() => ({
  ...KALUGA_FRAME,
  ...saidOf({
    sites: SITES,
    statuses: { fields: STATUS_FIELDS, labels: STATUSES_LABELS, texts: STATUSES_TEXTS },
    programmes: PROGRAMME_IDS,
    otherProgrammes: OTHER_PROGRAMME_IDS,
    sections: SECTIONS,
    added: ADDED_FIELDS,
    said: SAID,
  }),
}))();
