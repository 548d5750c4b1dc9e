import type { ElementId } from '../../engine/plan/candidates';
import { type Memo, memo } from '../../kit/memo';
import type { Kopecks } from '../../kit/money';
import type { Profile } from '../../profile/profile';
import { type WeighedPackage, weighed } from '../compare/worth';
import { type PlanOptions, plannedFor } from '../plan/plan';
import type { JudgedAnswer } from './judgment';

/** How far apart the best packages of some answers are. */
export interface Move {
  /** Elements that some of the packages have, and not all of them. */
  readonly others: readonly ElementId[];
  readonly size: Kopecks;
}

/** Plans answers, those that are judged alike once. */
export interface Trial {
  readonly options: PlanOptions;
  readonly known: Memo<WeighedPackage>;
}

export const trial = (options: PlanOptions): Trial => ({ options, known: memo() });

/** How far apart the best packages of some answers are. */
export function moveAmong({ known, options }: Trial, answers: readonly JudgedAnswer[]): Move {
  const all = answers.map(({ judgment, profile }) =>
    known(judgment, () => bestOf(profile, options)),
  );
  const worths = all.map(rankedOf);
  const elements = [...new Set(all.flatMap((one) => one.elements))];
  return {
    others: elements.filter((id) => !all.every((one) => one.elements.includes(id))),
    size: greatestAmount(worths) - leastAmount(worths),
  };
}

function bestOf(profile: Profile, options: PlanOptions): WeighedPackage {
  const { best, present } = plannedFor(profile, options);
  return weighed(best, present);
}

const rankedOf = ({ value: { nominal, present } }: WeighedPackage): Kopecks => present ?? nominal;

export const leastAmount = (all: readonly Kopecks[]): Kopecks =>
  all.reduce((a, b) => (b < a ? b : a));
export const greatestAmount = (all: readonly Kopecks[]): Kopecks =>
  all.reduce((a, b) => (b > a ? b : a));
