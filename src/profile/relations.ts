import { borrowingProblems } from './borrowing-relations';
import type { CapitalInvestmentItem, ProfileDocument, StatusesSection } from './document';
import { objectProblems } from './object-relations';
import type { Broken, Part, Unbroken } from './part';
import { BROKEN, ofEach, sound } from './part';
import type { Located, Path } from './place';
import { repeatedYear, seriesProblems } from './series-relations';

/**
 * Values that are right by themselves and wrong together. What is broken is
 * passed over, so that these problems can be told beside those of the shape.
 */
export function relationProblems(document: Part<ProfileDocument>): Located[] {
  if (document === BROKEN) return [];
  const borrowing = sound(document.borrowing);
  return [
    ...seriesProblems(document),
    ...statusProblems(sound(document.statuses)),
    ...investmentProblems(sound(document.capitalInvestment)),
    ...objectProblems(document),
    ...ofEach(['imports'], sound(document.imports), whenProblems),
    ...(borrowing === undefined ? [] : borrowingProblems(borrowing)),
  ];
}

/** The field that has the first day of each status that may have a last one. */
const FIRST_DAYS = {
  investmentRegister: 'included',
  rip: 'included',
  specialInvestmentContract: 'signed',
  sezResident: 'registered',
  ppeProgramme: 'included',
} as const satisfies { readonly [Status in keyof StatusesSection]?: string };

/** A status whose last day lies before its first. */
function statusProblems(statuses: Unbroken<StatusesSection> | undefined): Located[] {
  return Object.entries(FIRST_DAYS).flatMap(([status, first]): Located[] => {
    const held: DatedStatus = sound(statuses?.[status as keyof typeof FIRST_DAYS]) ?? {};
    const from = sound(held[first]);
    const ends = sound(held.ends);
    if (from === undefined || ends === undefined || ends >= from) return [];
    return [
      {
        at: ['statuses', status, 'ends'],
        code: 'ends-before-start',
        expected: `a day not before ${first}, ${from}`,
      },
    ];
  });
}

type DatedStatus = {
  readonly [Field in (typeof FIRST_DAYS)[keyof typeof FIRST_DAYS] | 'ends']?:
    | string
    | Broken
    | undefined;
};

type Investment = Unbroken<NonNullable<ProfileDocument['capitalInvestment']>>;
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

interface WhenPart {
  readonly year?: number | Broken | undefined;
  readonly day?: string | Broken | undefined;
}

function whenProblems(at: Path, { year, day }: WhenPart): Located[] {
  const expected = 'either a year or a day';
  if (year === undefined && day === undefined) {
    return [{ at, code: 'no-form', expected, found: 'neither' }];
  }
  if (year === undefined || day === undefined) return [];
  return [{ at, code: 'two-forms', expected, found: 'year, day' }];
}
