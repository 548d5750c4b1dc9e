import fc from 'fast-check';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import type { EditionId } from '../../src/regions/kaluga/editions/ids';
import type { Readings } from '../../src/regions/kaluga/readings';
import { parseProfile } from '../../src/regions/parse-profile';
import { anyDocument } from '../contracts/random-profile';
import { anyReadings } from '../contracts/random-readings';
import type { Question } from './answer';
import { someChanges } from './bounds';
import { monthOf } from './days';
import { DEFAULTS } from './readings';
import { type Section, sectionOf } from './toser-cases';

/** A project and the readings under which it is asked. */
export interface Asked {
  readonly document: ProfileDocument;
  readonly readings: Partial<Readings>;
}

/** Shares of an upgrade, in thousandths, within the gaps between the printed bands and at their ends. */
const IN_GAPS = fc.constantFrom(499, 500, 501, 505, 509, 510, 750, 751, 755, 760, 761);

const inGap = (document: ProfileDocument, share: number): ProfileDocument => ({
  ...document,
  ppeProgramme: {
    ...document.ppeProgramme,
    upgradedObjects: document.ppeProgramme?.upgradedObjects?.map((one) => ({
      ...one,
      upgradeCost: share * 10_000,
      depreciatedValue: 10_000_000,
    })),
  },
});

/** The document without an exclusion that leaves residency no quarter. */
export function worked(document: Section): Section {
  const { toserResident, ...others } = sectionOf(document, 'statuses');
  if (toserResident === undefined) return document;
  const resident = toserResident as { readonly registered: string; readonly excluded?: string };
  return { ...document, statuses: { ...others, toserResident: withQuarters(resident) } };
}

/** The rules do not say whether residency that is excluded in the quarter of its registration was one. */
function withQuarters<R extends { readonly registered: string; readonly excluded?: string }>({
  excluded,
  ...resident
}: R) {
  const isKept = excluded !== undefined && quarterOf(excluded) > quarterOf(resident.registered);
  return { ...resident, ...(isKept && { excluded }) };
}

const quarterOf = (day: string): number => Math.floor(monthOf(day) / 3);

/** Projects and readings, with amounts, days and shares at the bounds of the rules more often than not. */
export const anyAsked: fc.Arbitrary<Asked> = fc
  .tuple(anyDocument, fc.option(IN_GAPS, { freq: 2 }), someChanges, anyReadings)
  .map(([document, share, changes, readings]) => ({
    document: worked(
      changes.reduce(
        (changed, change) => change(changed),
        share === null ? document : inGap(document, share),
      ) as unknown as Section,
    ) as unknown as ProfileDocument,
    readings,
  }));

/** The question on a document under an edition. */
export function questionOf({ document, readings }: Asked, edition: EditionId): Question {
  const parsed = parseProfile(document, { edition });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return {
    region: 'kaluga',
    profile: parsed.profile,
    edition,
    readings: { ...DEFAULTS, ...readings },
  };
}
