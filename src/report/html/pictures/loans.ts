import type { LoanResult } from '../../../answer/results/assessment';
import { capital } from '../../format';
import { nameOf } from '../../sentences';
import type { Piece } from '../pieces';
import { columnsNode, highestOf, type StackedColumn } from './columns';
import { picture } from './figure';
import { rowsNode } from './rows';
import { drawnSize, unitFor } from './scale';
import { rowsOf } from './taxes';
import type { PictureVoice } from './voice';

/** Of each loan with a schedule: the interest of each year against that of the market, and what is still owed. */
export const loanPictures = (loans: readonly LoanResult[], voice: PictureVoice): readonly Piece[] =>
  loans.flatMap((loan) =>
    loan.lines.length === 0 ? [] : [interestPicture(loan, voice), balancePicture(loan, voice)],
  );

function interestPicture({ id, lines }: LoanResult, voice: PictureVoice): Piece {
  const { say, short, words } = voice;
  const unit = unitFor(
    lines.map(({ interest, marketInterest }) => drawnSize(marketInterest ?? interest)),
  );
  const columns = lines.map(
    ({ interest, saved, year }): StackedColumn => ({
      label: String(year),
      sizes: [
        { size: drawnSize(interest), meaning: 'paid' },
        { size: drawnSize(saved ?? '0'), meaning: 'saved' },
      ],
      text: short(unit, drawnSize(interest)),
    }),
  );
  const question = say.loans.interest(capital(nameOf(id, words).nom));
  const hasMarket = lines.some(({ saved }) => saved !== null);
  return picture({
    question,
    legend: [
      { meaning: 'paid', text: say.loans.paid },
      ...(hasMarket ? [{ meaning: 'saved' as const, text: say.loans.saved }] : []),
    ],
    drawing: [
      columnsNode({ title: question, sentence: say.loans.paid, columns }),
      rowsNode(rowsOf(columns), [0, highestOf(columns)], 'narrow'),
    ],
    notes: [`${say.loans.numbers} ${say.numbersIn[unit]}`],
  });
}

/** What is owed when the first payment of each year falls due. */
function balancePicture({ id, schedule }: LoanResult, { say, short, words }: PictureVoice): Piece {
  const first = schedule.filter(
    ({ year }, index) => schedule.findIndex((one) => one.year === year) === index,
  );
  const unit = unitFor(first.map(({ balance }) => drawnSize(balance)));
  const columns = first.map(
    ({ balance, year }): StackedColumn => ({
      label: String(year),
      sizes: [{ size: drawnSize(balance), meaning: 'used' }],
      text: short(unit, drawnSize(balance)),
    }),
  );
  const question = say.loans.balance(capital(nameOf(id, words).nom));
  return picture({
    question,
    drawing: [
      columnsNode({ title: question, sentence: question, columns }),
      rowsNode(rowsOf(columns), [0, highestOf(columns)], 'narrow'),
    ],
    notes: [say.numbersIn[unit]],
  });
}
