import { memo } from '../../kit/memo';
import { DOCUMENT, DOCUMENT_LABELS, DOCUMENT_TEXTS } from '../../profile/fields/document';
import type { DescribedFrame, ProfileFrame } from '../../profile/frame';
import { EDITION_YEARS } from './editions/ids';
import { KALUGA_ID } from './ids';

/** The profiles of projects in Kaluga Region, as the parser needs them. */
export const KALUGA_FRAME: ProfileFrame = /* @__PURE__ */ (() => ({
  region: KALUGA_ID,
  years: EDITION_YEARS,
  fields: DOCUMENT,
  shapes: memo(),
}))();

/** The same with what is said of the fields. */
export const KALUGA_PROFILES: DescribedFrame = /* @__PURE__ */ (() => ({
  ...KALUGA_FRAME,
  labels: DOCUMENT_LABELS,
  texts: DOCUMENT_TEXTS,
}))();
