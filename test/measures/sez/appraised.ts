import { amend } from '../../../src/amendments/amend';
import type { Case } from '../../../src/engine/facts/case';
import type { Appraisal } from '../../../src/engine/measure/measure';
import type { Treatment } from '../../../src/engine/taxes/treatment';
import type { PartId } from '../../../src/figures/ids';
import type { Policy } from '../../../src/figures/policy';
import type { PolicyChanges } from '../../../src/regions/amendment';
import { BROCHURE_2019 } from '../../../src/regions/kaluga/editions/brochure-2019/index';
import { sez } from '../../../src/regions/kaluga/measures/sez/rules';
import { DEFAULT_READINGS } from '../../../src/regions/kaluga/readings';
import { type Chosen, type Fields, inZone, profileOf } from '../../profiles';

/** A project on a site of the zone, under the brochure where no other policy is given. */
export const zoneCase = (
  fields: Fields = {},
  readings: Chosen = {},
  policy: Policy = BROCHURE_2019,
): Case => ({
  profile: profileOf(inZone(fields)),
  policy,
  readings: { ...DEFAULT_READINGS, ...readings },
});

/** The brochure with other figures of the zone. */
export const zoneAmended = (changes: PolicyChanges['sez']): Policy =>
  amend(BROCHURE_2019, { title: 'Another zone', source: 'a draft', changes: { sez: changes } });

/** What the residency, or a part of its relief, makes of a case. */
export function appraised(id: PartId | 'sez', c: Case): Appraisal {
  const found = [sez, ...(sez.parts ?? [])].find((one) => one.id === id);
  if (found === undefined) throw new Error(`no part ${id}`);
  return found.appraise(c);
}

type Of<Tax extends Treatment['tax']> = Extract<Treatment, { readonly tax: Tax }>;

/** The one treatment of an appraisal, which is of that tax. */
export function treated<Tax extends Treatment['tax']>(
  { treatments }: Appraisal,
  tax: Tax,
): Of<Tax> {
  const isOfTax = (one: Treatment): one is Of<Tax> => one.tax === tax;
  const [found, ...more] = treatments.filter(isOfTax);
  if (found === undefined || more.length > 0) throw new Error(`not one treatment of ${tax}`);
  return found;
}
