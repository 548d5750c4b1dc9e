import { amend } from '../../../src/amendments/amend';
import type { Case } from '../../../src/engine/facts/case';
import type { Appraisal } from '../../../src/engine/measure/measure';
import type { PaymentTreatment } from '../../../src/engine/taxes/treatment';
import type { Policy } from '../../../src/figures/policy';
import type { Kopecks } from '../../../src/kit/money';
import { caseOf } from '../../../src/questions/assess/assess';
import type { PolicyChanges } from '../../../src/regions/amendment';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';
import { LAW } from '../../../src/regions/kaluga/editions/law/index';
import { smeContributions } from '../../../src/regions/russia/sme-contributions/rules';
import { profileOf } from '../../profile/document';
import type { Chosen } from '../../profiles';

/** The edition that has the measure, with other figures of it or of contributions; as it is where none are given. */
export const lawWith = (changes: PolicyChanges): Policy =>
  Object.values(changes).some((figures) => Object.keys(figures ?? {}).length > 0)
    ? amend(LAW, { title: 'Other contributions', source: 'a draft', changes })
    : LAW;

/** An enterprise under that edition, where no other policy is given. */
export const enterpriseCase = (
  document: ProfileDocument,
  policy: Policy = LAW,
  readings: Chosen = {},
): Case => caseOf(profileOf(document), { policy, readings });

/** What the measure makes of an enterprise. */
export const appraised = (...given: Parameters<typeof enterpriseCase>): Appraisal =>
  smeContributions.appraise(enterpriseCase(...given));

/** The most that it saves an enterprise in a year. */
export const savedAtMost = (document: ProfileDocument, year: number): Kopecks | undefined =>
  'paysAtMost' in smeContributions
    ? smeContributions.paysAtMost?.(enterpriseCase(document), year)
    : undefined;

/** The one treatment of an appraisal. */
export function treated({ treatments }: Appraisal): PaymentTreatment {
  const [found, ...more] = treatments;
  if (found?.tax !== 'payment' || more.length > 0) throw new Error('not one payment');
  return found;
}

/** The document without its payroll, jobs or wages. */
export function unpaid({ payroll: _, ...document }: ProfileDocument): ProfileDocument {
  return document;
}
