import { memo } from '../../kit/memo';
import { EDITION_YEARS } from '../../policy/editions';
import { DOCUMENT, DOCUMENT_LABELS, DOCUMENT_TEXTS } from '../../profile/fields/document';
import type { ProfileFrame } from '../../profile/frame';

/** The profiles of projects in Kaluga Region. */
export const KALUGA_PROFILES: ProfileFrame = /* @__PURE__ */ (() => ({
  region: 'kaluga',
  years: EDITION_YEARS,
  fields: DOCUMENT,
  labels: DOCUMENT_LABELS,
  texts: DOCUMENT_TEXTS,
  shapes: memo(),
}))();
