import type { BorrowingSection } from './document';
import { soundKopecks } from './numerals';
import { repeatedIds } from './object-relations';
import type { Unbroken } from './part';
import { ofEach, sound } from './part';
import type { Located } from './place';

type Section = Unbroken<BorrowingSection>;

/** Programmes that are none or named twice, a grace that outlasts the term, own funds beyond the whole. */
export const borrowingProblems = (borrowing: Section): Located[] => [
  ...programmeProblems(
    'programmes',
    borrowing.programmes,
    'a programme, or no list for all of them',
  ),
  ...programmeProblems('otherProgrammes', borrowing.otherProgrammes, 'a programme, or no list'),
  ...graceProblems(borrowing),
  ...ownFundsProblems(borrowing),
];

function programmeProblems(name: string, list: Section['programmes'], expected: string): Located[] {
  const at = ['borrowing', name];
  const programmes = sound(list);
  if (programmes?.length === 0) return [{ at, code: 'empty-list', expected }];
  return repeatedIds(ofEach(at, programmes, (place, id) => [{ id, owner: place, at: place }]));
}

function graceProblems(borrowing: Section): Located[] {
  const grace = sound(borrowing.graceMonths);
  const term = sound(borrowing.termMonths);
  if (grace === undefined || term === undefined || grace < term) return [];
  return [
    {
      at: ['borrowing', 'graceMonths'],
      code: 'grace-not-shorter-than-term',
      expected: `fewer months than termMonths, ${term}`,
    },
  ];
}

function ownFundsProblems(borrowing: Section): Located[] {
  const own = sound(borrowing.ownFunds);
  const whole = sound(borrowing.coFinancing);
  if (own === undefined || whole === undefined || soundKopecks(own) <= soundKopecks(whole))
    return [];
  return [
    {
      at: ['borrowing', 'ownFunds'],
      code: 'own-funds-above-co-financing',
      expected: `at most coFinancing, ${whole}`,
    },
  ];
}
