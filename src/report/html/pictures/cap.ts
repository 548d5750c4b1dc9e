import type { CapPeriod } from '../../../answer/results/assessment';
import type { Piece } from '../pieces';
import { columnsNode, highestOf, type StackedColumn } from './columns';
import { picture } from './figure';
import { rowsNode } from './rows';
import { drawnSize, unitFor } from './scale';
import { rowsOf } from './taxes';
import type { PictureVoice } from './voice';

interface Cap {
  readonly amount: string;
  readonly used: string;
  readonly periods: readonly CapPeriod[];
}

/** What a cap allows and what is used of it, year by year; nothing where not more than half is used. */
export function capPicture(cap: Cap | null, voice: PictureVoice): readonly Piece[] {
  if (cap === null || drawnSize(cap.used) * 2 <= drawnSize(cap.amount)) return [];
  const { say, short } = voice;
  const unit = unitFor(cap.periods.map((period) => drawnSize(period.cap)));
  const columns = cap.periods.map(
    (period): StackedColumn => ({
      label: String(period.year),
      sizes: [
        { size: drawnSize(period.before), meaning: 'paid' },
        { size: drawnSize(period.used), meaning: 'saved' },
        { size: drawnSize(period.cutOff), meaning: 'cut' },
      ],
      level: drawnSize(period.cap),
      text: short(unit, drawnSize(period.used)),
    }),
  );
  const sentence = say.cap.sentence(voice.roubles(cap.used), voice.roubles(cap.amount));
  const isCut = cap.periods.some(({ cutOff }) => cutOff !== '0');
  const rows = rowsOf(columns).map((row, index) => ({
    ...row,
    ticks: [columns[index]?.level ?? 0],
  }));
  return [
    picture({
      question: say.cap.question,
      legend: [
        { meaning: 'paid', text: say.cap.before },
        { meaning: 'saved', text: say.cap.granted },
        ...(isCut ? [{ meaning: 'cut' as const, text: say.cap.cut }] : []),
      ],
      drawing: [
        columnsNode({ title: say.cap.question, sentence, columns }),
        rowsNode(rows, [0, highestOf(columns)], 'narrow'),
      ],
      notes: [`${sentence} ${say.cap.line} ${say.numbersIn[unit]}`],
    }),
  ];
}
