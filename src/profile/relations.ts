import { borrowingProblems } from './borrowing-relations';
import type { CapitalInvestmentItem, ContractSection, ProfileDocument } from './document';
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
  const contract = sound(sound(document.statuses)?.specialInvestmentContract);
  return [
    ...seriesProblems(document),
    ...(contract === undefined ? [] : contractProblems(contract)),
    ...investmentProblems(sound(document.capitalInvestment)),
    ...objectProblems(document),
    ...ofEach(['imports'], sound(document.imports), whenProblems),
    ...(borrowing === undefined ? [] : borrowingProblems(borrowing)),
  ];
}

function contractProblems(contract: Unbroken<ContractSection>): Located[] {
  const signed = sound(contract.signed);
  const ends = sound(contract.ends);
  if (signed === undefined || ends === undefined || ends >= signed) return [];
  return [
    {
      at: ['statuses', 'specialInvestmentContract', 'ends'],
      code: 'ends-before-start',
      expected: `a day not before signed, ${signed}`,
    },
  ];
}

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
