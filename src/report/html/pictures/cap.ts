import type { CapPeriod } from '../../../answer/results/assessment';
import type { Piece } from '../pieces';
import { type Column, columnsNode, mostOf } from './columns';
import { picture } from './figure';
import { rowsNode } from './rows';
import { sizeOf, unitFor } from './scale';
import { rowsOf } from './taxes';
import type { PictureVoice } from './voice';

interface Cap {
  readonly amount: string;
  readonly used: string;
  readonly periods: readonly CapPeriod[];
}

/** What a cap allows and what is used of it, year by year; nothing where not more than half is used. */
export function capPicture(cap: Cap | null, voice: PictureVoice): readonly Piece[] {
  if (cap === null || sizeOf(cap.used) * 2 <= sizeOf(cap.amount)) return [];
  const { say, short } = voice;
  const unit = unitFor(cap.periods.map((period) => sizeOf(period.cap)));
  const columns = cap.periods.map(
    (period): Column => ({
      label: String(period.year),
      sizes: [
        { size: sizeOf(period.before), meaning: 'paid' },
        { size: sizeOf(period.used), meaning: 'saved' },
        { size: sizeOf(period.cutOff), meaning: 'cut' },
      ],
      level: sizeOf(period.cap),
      text: short(unit, sizeOf(period.used)),
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
        rowsNode(rows, [0, mostOf(columns)], 'narrow'),
      ],
      notes: [`${sentence} ${say.cap.line} ${say.numbersIn[unit]}`],
    }),
  ];
}
