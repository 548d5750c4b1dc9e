import { type Kopecks, roublesText } from '../kit/money';
import type { Question } from './results/question';

/** A question with how far apart its answers are; null where nothing bounds it. */
export interface WeighedQuestion extends Omit<Question, 'moves'> {
  readonly least: Kopecks;
  readonly most: Kopecks | null;
}

export const questionResult = ({ least, most, ...question }: WeighedQuestion): Question => ({
  ...question,
  moves: { least: roublesText(least), most: most === null ? null : roublesText(most) },
});
