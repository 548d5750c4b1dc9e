import type { Plan, Worth } from '../../../answer/results/plan';
import { capital } from '../../format';
import { nameOf } from '../../sentences';
import type { Piece } from '../pieces';
import { picture } from './figure';
import { type BarRow, rowsNode } from './rows';
import { drawnSize } from './scale';
import type { PictureVoice } from './voice';

/** Packages that are drawn beside the best one. */
const SHOWN = 5;

/** The best package and those that lost, by what they are worth; why they lost stands below. */
export function packagesPicture({ best, lost }: Plan, voice: PictureVoice): readonly Piece[] {
  const { say, words } = voice;
  if (best.elements.length === 0 || lost.length === 0) return [];
  const ranked = ({ nominal, present }: Worth): string => present ?? nominal;
  const shown = [best, ...lost.slice(0, SHOWN)];
  const rows = shown.map(({ elements, value }, index): BarRow => {
    const names = elements.map((id) => nameOf(id, words).nom);
    const to = drawnSize(ranked(value));
    const meaning = index === 0 ? 'best' : 'other';
    return {
      label: capital(words.plan.packageOf(names)),
      stretches: to > 0 ? [{ from: 0, to, meaning }] : [],
      text: voice.roubles(ranked(value)),
    };
  });
  const most = Math.max(...shown.map(({ value }) => drawnSize(ranked(value))));
  return [
    picture({
      question: say.packages.question,
      legend: [
        { meaning: 'best', text: say.packages.best },
        { meaning: 'other', text: say.packages.other },
      ],
      drawing: [rowsNode(rows, [0, Math.max(most, 1)])],
    }),
  ];
}
