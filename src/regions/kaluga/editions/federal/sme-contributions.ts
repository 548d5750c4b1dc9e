import { smeContributionsRows, smeContributionsStep } from '../../../russia/rows/sme-contributions';
import { BROCHURE } from '../../../russia/sources/taxes';
import type { RevisedRows } from '../../definitions';
import type { OfMeasure } from '../of-measure';

export const smeContributions: OfMeasure<'smeContributions'> = /* @__PURE__ */ (() => ({
  step: smeContributionsStep,
  rows: { ...smeContributionsRows(), offered: [['2009-01-01', false, 'printed', BROCHURE]] },
}))();

/** The law offers it, which the brochure does not print. */
export const offeredSmeContributions = (): RevisedRows['smeContributions'] => ({
  offered: smeContributionsRows().offered,
});
