import type { Case } from '../facts/case';
import type { Appraisal } from '../measure/measure';
import type { Candidate, ElementId, Gate, Relief } from './candidates';
import type { Choices } from './choices';
import { type Beginnings, firstOfEach, rankedPackages } from './choose';
import type { RankingQuestion, Valued } from './evaluate';
import type { HeldAndObtainable } from './lawful';
import { betweenValuations, type ReliefValuation, rounded } from './value';

/** A lawful package whose worth is only known to lie between two amounts. */
export interface Unranked {
  readonly elements: readonly ElementId[];
  /** Between its worth with each such relief at one end and with each at the other. */
  readonly value: ReliefValuation;
  /** What keeps its reliefs out of a recommended package beside the interval. */
  readonly because: readonly Gate[];
}

/** Whether a relief is only known to lie between two ends. */
export const isBounded = ({ otherEnd }: Pick<Relief, 'otherEnd'>): boolean =>
  otherEnd !== undefined;

/** The ids of the reliefs that are. */
export const boundedIn = ({ reliefs }: Choices): readonly ElementId[] =>
  reliefs.filter(isBounded).map(({ id }) => id);

/** A candidate that only the interval keeps from being recommended. */
export const besideInterval = <One extends Candidate>(
  one: One,
  bounded: readonly ElementId[],
): One => (bounded.includes(one.id) ? { ...one, gates: [] } : one);

/**
 * The packages with a relief that is an interval, the better first by their worth at one end.
 * @param ranked every lawful package that is asked for, with each such relief at that end.
 */
export function unrankedPackages(
  c: Case,
  choices: Choices,
  standing: HeldAndObtainable,
  question: RankingQuestion,
  beginnings: Beginnings,
  ranked: readonly Valued[],
): readonly Unranked[] {
  const bounded = boundedIn(choices);
  if (bounded.length === 0) return [];
  const has = ({ elements }: Valued): boolean => elements.some((id) => bounded.includes(id));
  const others = rankedPackages(c, atOtherEnd(choices), standing, question, beginnings);
  const atOther = new Map(firstOfEach(others).map((one) => [one.elements.join(), one]));
  return firstOfEach(ranked.filter(has)).flatMap((one): Unranked[] => {
    const other = atOther.get(one.elements.join());
    if (other === undefined) return [];
    const gates = choices.reliefs.filter(
      ({ id }) => one.elements.includes(id) && bounded.includes(id),
    );
    return [
      {
        elements: one.elements,
        value: betweenValuations(rounded(one), rounded(other)),
        because: [...new Set(gates.flatMap((relief) => relief.gates))],
      },
    ];
  });
}

/** The choices with each relief that is an interval at its other end. */
const atOtherEnd = (choices: Choices): Choices => ({
  ...choices,
  reliefs: choices.reliefs.map((relief) => {
    const { appraise, otherEnd } = relief;
    if (otherEnd === undefined) return relief;
    const turned: Relief['appraise'] = (c, asked) => turn(appraise(c, asked));
    return { ...relief, treatment: otherEnd, appraise: turned };
  }),
});

const turn = (appraisal: Appraisal): Appraisal =>
  appraisal.otherEnd === undefined ? appraisal : { ...appraisal, treatments: [appraisal.otherEnd] };
