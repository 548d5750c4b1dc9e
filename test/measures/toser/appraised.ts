import { amend } from '../../../src/amendments/amend';
import type { Case } from '../../../src/engine/facts/case';
import type { Appraisal, AskedOfRelief } from '../../../src/engine/measure/measure';
import type { PartId } from '../../../src/figures/ids';
import type { Policy } from '../../../src/figures/policy';
import { caseOf } from '../../../src/questions/assess/assess';
import type { PolicyChanges } from '../../../src/regions/amendment';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';
import { LAW } from '../../../src/regions/kaluga/editions/law/index';
import { toser } from '../../../src/regions/kaluga/measures/toser/rules';
import { profileOf } from '../../profile/document';
import type { Chosen } from '../../profiles';
import { RESIDENT, residentWith } from './resident';

/** A resident under the edition that has territories, where no other policy is given. */
export const residentCase = (
  document: ProfileDocument = RESIDENT,
  readings: Chosen = {},
  policy: Policy = LAW,
): Case => caseOf(profileOf(document), { policy, readings });

/** The edition with other figures of the territories. */
export const territoryAmended = (changes: PolicyChanges['toser']): Policy =>
  amend(LAW, { title: 'Another territory', source: 'a draft', changes: { toser: changes } });

/** What the residency, or a part of its relief, makes of a case. */
export function appraised(id: PartId | 'toser', c: Case, asked?: AskedOfRelief): Appraisal {
  const found = [toser, ...(toser.parts ?? [])].find((one) => one.id === id);
  if (found === undefined) throw new Error(`no part ${id}`);
  return 'parts' in found ? found.appraise(c) : found.appraise(c, asked);
}

/** The figures on which an appraisal rests, by their paths in the policy. */
export const figuresOf = ({ basis }: Appraisal): readonly string[] =>
  basis.map(({ figure }) => figure);

/** The resident on another territory, registered there on a day. */
export const residentOf = (
  site: 'toser-sosensky' | 'toser-kondrovo',
  day: string,
  fields: Parameters<typeof residentWith>[0] = {},
): ProfileDocument =>
  residentWith({
    statuses: { toserResident: { registered: day } },
    capitalInvestment: [{ day, amount: 120_000_000, kind: 'buildings' }],
    ...fields,
    project: { start: day, site, ...fields.project },
  });

/** A document that leaves out its taxable profit. */
export function withoutProfit({ taxableProfit: _, ...document }: ProfileDocument): ProfileDocument {
  return document;
}
