import type { LoanResult } from '../../answer/results/assessment';
import type { Block } from '../blocks';
import { columnTable, figure, text } from '../columns';
import { SUPPOSED, TONES, UNCONFIRMED } from '../judged';
import type { Voice } from '../sentences';
import { programmeTitle } from './programme';
import { isWithinReach, limitOf } from './reach';

/** The mark of a worth that is a lower bound. */
const FLOOR = '>';

/** A row a programme: what may be borrowed; below it what that is worth, with the marks explained. */
export function loanSummaryBlocks(loans: readonly LoanResult[], voice: Voice): readonly Block[] {
  const { say, loans: words } = voice.words;
  const valued = loans.filter(({ worth }) => worth !== null);
  const marks = [...loans.map(termMarks), ...valued.map(worthMarks)].join('');
  const legend = [
    ...(marks.includes(UNCONFIRMED) ? [say.legendUnconfirmed] : []),
    ...(marks.includes(SUPPOSED) ? [say.legendSupposed] : []),
    ...(marks.includes(FLOOR) ? [words.legendFloor] : []),
  ];
  return [
    termTable(loans, voice),
    ...(valued.length === 0 ? [] : [worthTable(valued, voice)]),
    ...(legend.length === 0
      ? []
      : [{ kind: 'paragraph', text: `${legend.join('; ')}.`, tone: 'dim' } as const]),
    { kind: 'paragraph', text: words.noTotal },
  ];
}

function termTable(loans: readonly LoanResult[], voice: Voice): Block {
  const { format, words } = voice;
  const { columns, loans: own, terms } = words;
  const largest = (loan: LoanResult): string => {
    if (!isWithinReach(loan)) return '';
    if (loan.largest === null) return own.none;
    return loan.largest.amount === null ? own.unbound : format.amount(loan.largest.amount);
  };
  return columnTable<LoanResult>(
    [
      text(columns.programme, (loan) => programmeTitle(loan, voice)),
      text(columns.verdict, ({ verdict }) => ({
        text: terms.verdicts[verdict],
        tone: TONES[verdict],
      })),
      figure(columns.largest, largest),
      text(columns.boundBy, (loan) =>
        loan.largest?.binds && isWithinReach(loan) ? limitOf(loan.largest.binds, words) : '',
      ),
      text(columns.rate, ({ terms: agreed }) =>
        (agreed?.ratesByQuarter ?? agreed?.rates ?? [])
          .map(({ rate }) => format.percent(rate))
          .join(', '),
      ),
      loans.some((loan) => termMarks(loan) !== '') && text('', termMarks),
    ],
    loans,
  );
}

function worthTable(loans: readonly LoanResult[], voice: Voice): Block {
  const { format, words } = voice;
  const { columns, loans: own } = words;
  return columnTable<LoanResult>(
    [
      text(columns.programme, (loan) => programmeTitle(loan, voice)),
      figure(columns.saved, ({ worth }) => (worth === null ? '' : format.amount(worth.nominal))),
      figure(columns.worthNet, ({ worth }) =>
        worth === null ? '' : format.amount(worth.presentValueNet),
      ),
      loans.some((loan) => worthMarks(loan) !== '') && text('', worthMarks),
    ],
    loans,
    own.worthHeading,
  );
}

/** Marks of what may be borrowed. */
function termMarks(loan: LoanResult): string {
  const { confirmed, largest, terms, verdict } = loan;
  if ((largest === null || !isWithinReach(loan)) && terms === null) return '';
  return `${confirmed ? '' : UNCONFIRMED}${verdict === 'unknown' ? SUPPOSED : ''}`;
}

const worthMarks = ({ confirmed, verdict, worth }: LoanResult): string =>
  [
    confirmed ? '' : UNCONFIRMED,
    verdict === 'unknown' ? SUPPOSED : '',
    worth?.isFloor === true ? FLOOR : '',
  ].join('');
