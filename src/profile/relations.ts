import { borrowingProblems } from './borrowing-relations';
import type { CapitalInvestmentItem, DayText, FrameDocument } from './document';
import { type Fields, fieldsIn, formOf } from './fields/field';
import type { ProfileFrame } from './frame';
import { objectProblems } from './object-relations';
import type { Broken, MaybeBroken, SectionPart, Unbroken } from './part';
import { BROKEN, ofEach, sound } from './part';
import type { Located, Path } from './place';
import { repeatedYear, seriesProblems } from './series-relations';

/**
 * Values that are right by themselves and wrong together. What is broken is
 * skipped, so that these problems are reported together with those of the shape.
 */
export function relationProblems(
  frame: ProfileFrame,
  document: MaybeBroken<FrameDocument>,
): Located[] {
  if (document === BROKEN) return [];
  const borrowing = sound(document.borrowing);
  return [
    ...seriesProblems(frame, document),
    ...statusProblems(frame, sound(document.statuses) as Held | undefined),
    ...investmentProblems(sound(document.capitalInvestment)),
    ...objectProblems(document),
    ...ofEach(['imports'], sound(document.imports), whenProblems),
    ...(borrowing === undefined ? [] : borrowingProblems(borrowing)),
    ...(frame.relations?.(document) ?? []),
  ];
}

/** The statuses that a document states, each a section of the region. */
interface Held {
  readonly [status: string]: SectionPart | Broken | undefined;
}

/** A status of which another day lies before its first. */
function statusProblems(
  { fields: { statuses: declared = NONE } }: ProfileFrame,
  statuses: Held | undefined,
): Located[] {
  return Object.entries(fieldsIn(formOf(declared)) ?? {}).flatMap(([status, field]): Located[] => {
    const fields = fieldsIn(formOf(field)) ?? {};
    const held: SectionPart = sound(statuses?.[status]) ?? {};
    const [first = '', ...later] = daysIn(fields);
    const from = dayIn(held, first);
    return later.flatMap((name): Located[] => {
      const day = dayIn(held, name);
      return from === undefined || day === undefined || day >= from
        ? []
        : [
            {
              at: ['statuses', status, name],
              code: 'ends-before-start',
              expected: `a day not before ${first}, ${from}`,
            },
          ];
    });
  });
}

const NONE = { fields: {} };

/** The fields of a status that have days, its first day before the others. */
const daysIn = (fields: Fields): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) => (formOf(field) === 'day' ? name : []));

const dayIn = (section: SectionPart, name: string): DayText | undefined =>
  sound(section[name] as MaybeBroken<DayText> | undefined);

type Investment = Unbroken<NonNullable<FrameDocument['capitalInvestment']>>;
type Items = readonly (Unbroken<CapitalInvestmentItem> | Broken)[];

const isItems = (investment: Investment): investment is Items => Array.isArray(investment);

function investmentProblems(investment: Investment | undefined): Located[] {
  if (investment === undefined || !isItems(investment)) return [];
  const at: Path = ['capitalInvestment'];
  return [...ofEach(at, investment, whenProblems), ...repeatedItems(at, investment)];
}

/** Amounts by day may repeat; of a year there is one of each kind. */
function repeatedItems(path: Path, items: Items): Located[] {
  const firstOf = new Map<string, Path>();
  return ofEach(path, items, (at, { year, day, kind }) => {
    if (typeof year !== 'number' || day !== undefined || kind === BROKEN) return [];
    const key = `${year} ${kind ?? ''}`;
    const first = firstOf.get(key);
    if (first !== undefined) return [repeatedYear([...at, 'year'], first)];
    firstOf.set(key, at);
    return [];
  });
}

/** Something of a year or of a day. */
export interface WhenPart {
  readonly year?: number | Broken | undefined;
  readonly day?: string | Broken | undefined;
}

/** Something of a year or of a day that states neither, or both. */
export function whenProblems(at: Path, { year, day }: WhenPart): Located[] {
  const expected = 'either a year or a day';
  if (year === undefined && day === undefined) {
    return [{ at, code: 'no-form', expected, found: 'neither' }];
  }
  if (year === undefined || day === undefined) return [];
  return [{ at, code: 'two-forms', expected, found: 'year, day' }];
}
