import type { Case } from '../../../../engine/facts/case';
import { atLeast } from '../../../../engine/facts/condition';
import type { PeriodSpan } from '../../../../engine/measure/conditions';
import { listMissing, relievedAmong } from '../../../../engine/measure/property';
import { at } from '../../../../figures/figure';
import { type Day, yearOf } from '../../../../kit/day';
import { allOf, anyOf, type Finding } from '../../../../kit/finding';
import { type Kopecks, type Rate, WHOLE } from '../../../../kit/money';
import type { Series } from '../../../../kit/series';
import { sectionIn } from '../../../../profile/define';
import type { PropertyObject } from '../../../../profile/profile';
import { commissioningFigures } from './figures';

/** What the profile says of objects put into use. */
interface Section {
  readonly otherRealEstate: Kopecks;
  readonly payback: Day;
  readonly incomeRate: Series<Rate>;
  readonly propertyRate: Series<Rate>;
}

export const sectionOf = (c: Case): Partial<Section> =>
  sectionIn<Section>(c.profile, 'commissioning') ?? {};

/** An object that was put into use, as it is judged by itself. */
export interface Commissioned {
  readonly object: PropertyObject;
  readonly finding: Finding;
  /** The first tax period of its relief. */
  readonly first: number;
  /** Whether its share gives the lower rate, so that the relief is exact. */
  readonly isFull: boolean;
}

/** The immovable objects of the project that were put into use. */
const immovables = ({ profile: { property } }: Case): readonly PropertyObject[] =>
  (property ?? []).filter(({ kind, ofProject }) => kind === 'immovable' && !ofProject);

/** Whether some object meets the conditions, and those that have the relief. */
export function commissionedOf(
  c: Case,
  id: string,
): {
  readonly finding: Finding;
  readonly relieved: readonly Commissioned[];
  /** Whether one of those that may have it states no day. */
  readonly isUndated: boolean;
} {
  if (c.profile.property === undefined) {
    const finding = listMissing(`${id}.object`, 'property.objects');
    return { finding, relieved: [], isUndated: true };
  }
  const judged = immovables(c).map((object) => judgedObject(c, object));
  const findings = judged.map(({ finding }) => finding);
  const isRelieved = relievedAmong(findings);
  return {
    finding: anyOf(`${id}.object`, findings),
    isUndated: judged.some((one) => !('first' in one) && isRelieved(one.finding)),
    relieved: judged.flatMap((one) =>
      'first' in one && isRelieved(one.finding) ? [one as Commissioned] : [],
    ),
  };
}

function judgedObject(
  c: Case,
  object: PropertyObject,
): Omit<Commissioned, 'first' | 'isFull'> | Commissioned {
  if (!('cost' in object.value)) {
    return {
      object,
      finding: {
        ...listMissing('commissioning.value', 'property.objects'),
        of: object.id,
      },
    };
  }
  const { commissioned, cost } = object.value;
  const share = shareFinding(c, cost);
  return {
    object,
    finding: {
      ...allOf('commissioning.conditions', [valueFinding(c, object, cost), share.finding]),
      of: object.id,
    },
    first: yearOf(commissioned) + 1,
    isFull: share.isFull,
  };
}

/** The cost above the amount of the law; what only older editions admit is not known. */
function valueFinding(c: Case, { id }: PropertyObject, cost: Kopecks): Finding {
  const { minValue, minValueBefore } = commissioningFigures(c.policy);
  const { start } = c.profile.project;
  const least = at(minValue, start);
  const before = at(minValueBefore, start);
  const found = { ...atLeast('commissioning.value', least, cost, 'property.objects'), of: id };
  if (cost >= least.value || cost < before.value) return found;
  const { citation, standing } = before;
  const missing = [{ path: 'policy.commissioning.minValueBefore', asks: 'yes-no' }] as const;
  return { ...found, verdict: 'unknown', missing, citation, standing };
}

/** The cost beside the investor's other real estate. */
function shareFinding(
  c: Case,
  cost: Kopecks,
): { readonly finding: Finding; readonly isFull: boolean } {
  const { fullShare, minShare } = commissioningFigures(c.policy);
  const { start } = c.profile.project;
  const { citation, standing, value } = at(minShare, start);
  const least = value ?? 0n;
  const full = at(fullShare, start).value;
  const other = sectionOf(c).otherRealEstate;
  const base = {
    id: 'commissioning.share',
    path: 'commissioning.otherRealEstate',
    unit: 'share',
    required: least,
    citation,
    standing,
  } as const;
  if (other === undefined) {
    const missing = [{ path: 'commissioning.otherRealEstate', asks: 'value' }] as const;
    return { finding: { ...base, verdict: 'unknown', actual: null, missing }, isFull: false };
  }
  // The new object is all real estate there is: no share, and above every one.
  if (other === 0n) return { finding: { ...base, verdict: 'met' }, isFull: true };
  const share = (cost * WHOLE) / other;
  const verdict = share >= least ? 'met' : 'not-met';
  const isFull = full !== null && share >= full;
  return { finding: { ...base, verdict, actual: share }, isFull };
}

/** Tax periods from a first one to that of the payback, at most so many; where the payback is not stated they are not known. */
export function spanOfRelief(c: Case, first: number): PeriodSpan & { readonly last: number } {
  const { payback } = sectionOf(c);
  const most =
    first + at(commissioningFigures(c.policy).periods, c.profile.project.start).value - 1;
  const last = payback === undefined ? most : Math.min(most, yearOf(payback));
  return {
    first,
    from: first,
    last,
    lastOf: () => (payback === undefined ? [first - 1, most] : [last, last]),
    path: 'commissioning.payback',
  };
}
